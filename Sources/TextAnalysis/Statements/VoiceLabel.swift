/// The letter that marks who speaks in questions and answers: `Q:`, `A:`.
struct VoiceLabel {
  let isQuestion: Bool
  /// Just past the colon.
  let end: Int

  /// The label at `start`; nil where none stands.
  init?(_ bytes: [UInt8], at start: Int, before end: Int) {
    guard start + 2 < end, bytes[start] == 0x51 || bytes[start] == 0x41, bytes[start + 1] == 0x3A,
      WhiteSpace.length(bytes, at: start + 2, before: end) > 0
    else { return nil }
    isQuestion = bytes[start] == 0x51
    self.end = start + 2
  }
}
