/// What marks who speaks: `Q:` and `A:` in questions and answers, names in transcripts.
struct VoiceLabel {
  let isQuestion: Bool
  /// Whether it is a person's name.
  let isSpeaker: Bool
  /// Just past the colon.
  let end: Int

  /// The label at `start`, one of `speakers` or a single letter; nil where none stands.
  init?(_ bytes: [UInt8], at start: Int, before end: Int, speakers: SpeakerLabels) {
    guard start + 2 < end else { return nil }
    if let past = speakers.end(bytes, at: start, before: end), past > start + 2 {
      isQuestion = false
      isSpeaker = true
      self.end = past
      return
    }
    guard bytes[start] == 0x51 || bytes[start] == 0x41, bytes[start + 1] == 0x3A,
      WhiteSpace.length(bytes, at: start + 2, before: end) > 0
    else { return nil }
    isQuestion = bytes[start] == 0x51
    isSpeaker = false
    self.end = start + 2
  }
}
