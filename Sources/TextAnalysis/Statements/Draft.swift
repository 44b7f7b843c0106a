import Knowledge

/// A statement before anything is decided about it: where it stands, its words, its form.
struct Draft: Sendable {
  /// How a statement ends.
  enum Ending: Sendable {
    case stop
    case question
    case exclamation
    case colon
    case open
  }

  let range: Range<Int>
  let block: Block.Kind
  let level: Int
  /// Whether it is a lead with its own text after it in the same line.
  var isLead: Bool
  /// Whether it is all of its line.
  let isWholeLine: Bool
  /// Counts lines through the article.
  let line: Int
  /// Bullet or number in front of it.
  let enumerator: Enumerator?
  /// Its words, without enumerator and `Q:`, `A:` or the speaker's name.
  let words: [Token]
  /// Whether it starts with `Q:`.
  let isQuestionLabelled: Bool
  /// Whether it starts with the name of who says it.
  let isSpoken: Bool
  let ending: Ending
  /// What may stand between its words.
  let marks: TextMarks
  /// All that is known of the form of any of its words.
  let forms: Token.Form

  init(
    bytes: [UInt8], range: Range<Int>, block: Block, isLead: Bool, isWholeLine: Bool, line: Int,
    speakers: SpeakerLabels
  ) {
    self.range = range
    self.block = block.kind
    level = block.level
    self.isLead = isLead
    self.isWholeLine = isWholeLine
    self.line = line
    let enumerator = Enumerator(bytes, at: range.lowerBound, before: range.upperBound)
    self.enumerator = enumerator
    let start = WhiteSpace.skipping(
      bytes, from: enumerator?.end ?? range.lowerBound, before: range.upperBound)
    let voice = VoiceLabel(bytes, at: start, before: range.upperBound, speakers: speakers)
    isQuestionLabelled = voice?.isQuestion ?? false
    isSpoken = voice?.isSpeaker ?? false
    var scanner = TokenScanner(bytes: bytes, index: voice?.end ?? start, end: range.upperBound)
    let words = scanner.words()
    self.words = words
    marks = enumerator == nil && voice == nil ? scanner.marks : .all
    forms = words.reduce(into: []) { $0.formUnion($1.form) }
    ending = Draft.ending(bytes, range, after: words.last)
  }

  private static func ending(_ bytes: [UInt8], _ range: Range<Int>, after word: Token?) -> Ending {
    var index = range.upperBound
    let limit = max(word?.range.upperBound ?? range.lowerBound, range.upperBound - 24)
    while index > limit {
      index -= 1
      switch bytes[index] {
      case 0x2E: return .stop
      case 0x21: return .exclamation
      case 0x3F: return .question
      case 0x3A: return .colon
      default: continue
      }
    }
    return CitedEnd.hasStop(bytes, range) ? .stop : .open
  }
}

/// The end of a sentence behind citation marks: `relief.[3]`, `relief.12`.
private enum CitedEnd {
  static func hasStop(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.upperBound
    while index > range.lowerBound, range.upperBound - index < 24 {
      index -= 1
      switch bytes[index] {
      case 0x30...0x39, 0x5B, 0x5D, 0x2C, 0x2D, 0x20, 0x22, 0x29, 0x80...0xFF: continue
      case 0x2E: return index + 1 < range.upperBound
      default: return false
      }
    }
    return false
  }
}
