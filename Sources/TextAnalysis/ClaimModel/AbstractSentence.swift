/// One sentence of an abstract, as the claim model sees it.
struct AbstractSentence: Sendable {
  /// Its words.
  let words: [Token]
  /// What each word counts as: its key, or the one that all numbers share.
  let keys: [WordKey]
  /// The cues in it, as a bit mask over `ClaimCue.all`; its section's label counts as one.
  let cues: UInt32
  /// How many opening brackets it has.
  let bracketCount: Int

  /// What all numbers count as.
  static let number = WordKey("#")

  /// Reads the sentence of `words`, between which there are no other marks than `marks`.
  init(
    words: [Token], marks: TextMarks = .all, cues: UInt32, bytes: [UInt8], sectionLabel: WordKey?
  ) {
    self.words = words
    let number = AbstractSentence.number
    keys = words.map { AbstractSentence.isNumber($0, in: bytes) ? number : $0.key }
    var cues = cues
    if let sectionLabel { cues |= AbstractSentence.cue(ofLabel: sectionLabel) }
    self.cues = cues
    var count = 0
    if marks.contains(.roundBracket), let first = words.first, let last = words.last {
      for index in first.range.lowerBound..<last.range.upperBound where bytes[index] == 0x28 {
        count += 1
      }
    }
    bracketCount = count
  }

  /// Whether `word` is digits, points and commas only.
  static func isNumber(_ word: Token, in bytes: [UInt8]) -> Bool {
    guard word.form.contains(.number) else { return false }
    return word.range.allSatisfy { index in
      Scalar.isDigit(bytes[index]) || bytes[index] == 0x2E || bytes[index] == 0x2C
    }
  }

  private static let conclusionLabels = WordSet(
    "conclusion conclusions interpretation significance")
  private static let methodLabels = WordSet(
    "methods method design setting participants patients interventions measurements")
  private static let aimLabels = WordSet("background objective objectives aim aims purpose context")
  private static let conclusionCue = ClaimCue.mask(ofCue: "conclusion")
  private static let methodCue = ClaimCue.mask(ofCue: "method")
  private static let aimCue = ClaimCue.mask(ofCue: "aim")

  /// The cue that a label such as `CONCLUSIONS` amounts to, as a bit mask.
  private static func cue(ofLabel label: WordKey) -> UInt32 {
    if conclusionLabels.contains(label) { return conclusionCue }
    if methodLabels.contains(label) { return methodCue }
    return aimLabels.contains(label) ? aimCue : 0
  }
}
