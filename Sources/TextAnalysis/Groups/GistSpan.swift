import Knowledge

/// Bytes of a claim that are not read as words.
struct GistSpan {
  /// Where they are, in the article's text.
  let range: Range<Int>
  /// What they are.
  let meaning: Meaning

  /// What bytes can be besides words.
  enum Meaning: Hashable {
    /// A mark of a reference.
    case mark
    /// An amount, which is read as a quantity.
    case amount
    /// The name of a condition, the one at this place among the claim's tags.
    case condition(Int)
  }

  /// Whether they are a mark of a reference.
  var isMark: Bool { meaning == .mark }

  /// The spans of `claim` in order.
  static func spans(of claim: Statement, in text: [UInt8]) -> [GistSpan] {
    var spans: [GistSpan] = []
    for citation in claim.citations {
      let range = citation.range.range
      if isMark(range, of: claim, in: text) { spans.append(GistSpan(range: range, meaning: .mark)) }
    }
    // Of what is counted, only the number is no word.
    for quantity in claim.quantities where quantity.kind != .count && quantity.low != nil {
      spans.append(GistSpan(range: quantity.range.range, meaning: .amount))
    }
    for (index, tag) in claim.conditions.enumerated() where tag.relation == .about {
      spans.append(GistSpan(range: tag.range.range, meaning: .condition(index)))
    }
    spans.sort { one, other in
      one.range.lowerBound != other.range.lowerBound
        ? one.range.lowerBound < other.range.lowerBound
        : one.range.upperBound > other.range.upperBound
    }
    return spans
  }

  /// The furthest back that a bracket is looked for.
  private static let maximumBracketByteCount = 200

  /// Whether a citation is a mark: in brackets, or digits alone.
  private static func isMark(_ range: Range<Int>, of claim: Statement, in text: [UInt8]) -> Bool {
    guard let first = range.first, text[first] != 0x28, text[first] != 0x5B else { return true }
    if text[range].allSatisfy({ Scalar.isDigit($0) || $0 == 0x2C || $0 == 0x2D || $0 == 0x20 }) {
      return true
    }
    var depth = 0
    for index in stride(from: first - 1, through: claim.range.byteStart, by: -1)
      .prefix(maximumBracketByteCount)
    {
      switch text[index] {
      case 0x29, 0x5D: depth += 1
      case 0x28, 0x5B:
        if depth == 0 { return true }
        depth -= 1
      default: continue
      }
    }
    return false
  }

  /// The longest abbreviation in brackets.
  private static let maximumAbbreviationByteCount = 12

  /// Where the bracket ends that `start` stands first in, if it holds an abbreviation alone.
  static func endOfAbbreviation(at start: Int, in text: [UInt8]) -> Int? {
    guard start > 0, text[start - 1] == 0x28 else { return nil }
    var index = start
    var capitals = 0
    while index < text.count, index - start <= maximumAbbreviationByteCount {
      let byte = text[index]
      if byte == 0x29 { return capitals >= 2 ? index + 1 : nil }
      guard Scalar.isASCIILetter(byte) || byte == 0x2D else { return nil }
      if byte <= 0x5A, byte != 0x2D { capitals += 1 }
      index += 1
    }
    return nil
  }

  /// The letters of a condition's name without its spelling; nil for an abbreviation.
  static func name(at range: Range<Int>, in text: [UInt8]) -> UInt64? {
    var letters = WordScanner.Letters(repeating: 0)
    var count = 0
    var capitals = 0
    for byte in text[range] where Scalar.isASCIILetter(byte) && count < 64 {
      if byte <= 0x5A { capitals += 1 }
      letters[count] = byte | 0x20
      count += 1
    }
    if capitals >= 2, capitals >= count - 1 { return nil }
    foldSpelling(&letters, &count)
    return FoldedWord(letters, count).hash
  }
}
