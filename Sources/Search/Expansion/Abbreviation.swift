/// A short form that a text explains, as in "medial prefrontal cortex (mPFC)".
///
/// Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical
/// Text (2003): the letters of the short form stand in this order in the words before it, the first
/// of them at the beginning of a word.
struct Abbreviation: Hashable {
  let shortForm: String
  let longForm: String

  /// A short form has so many letters and digits.
  private static let lengths = 2...10
  /// Only so many bytes before a parenthesis are looked at.
  private static let reach = 150

  /// Those that `text` explains, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`.
  static func all(in text: String) -> [Abbreviation] {
    let bytes = Array(text.utf8)
    var found: [Abbreviation] = []
    for open in bytes.indices where bytes[open] == UInt8(ascii: "(") {
      let inside = bytes[(open + 1)...].prefix(lengths.upperBound + 1)
      guard let close = inside.firstIndex(of: UInt8(ascii: ")")) else { continue }
      var short = Array(bytes[(open + 1)..<close])
      // The plural of a short form has a small s.
      if short.last == UInt8(ascii: "s"), short.count > 2 { short.removeLast() }
      guard isShortForm(short) else { continue }
      let before = Array(bytes[max(0, open - reach)..<open])
      guard let long = longForm(of: short, in: before) else { continue }
      found.append(
        Abbreviation(
          shortForm: String(decoding: short, as: UTF8.self),
          longForm: String(decoding: long, as: UTF8.self)))
    }
    return found
  }

  private static func isShortForm(_ short: [UInt8]) -> Bool {
    lengths.contains(short.count) && isLetter(short[0])
      && short.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") }
      && short.count { (65...90).contains($0) } >= 2
  }

  /// The words at the end of `before` that `short` stands for.
  private static func longForm(of short: [UInt8], in before: [UInt8]) -> [UInt8]? {
    var place = before.count
    let letters = short.filter(isWord).map(lowered)
    for (index, letter) in letters.enumerated().reversed() {
      repeat {
        place -= 1
        guard place >= 0 else { return nil }
      } while lowered(before[place]) != letter
        || (index == 0 && place > 0 && isWord(before[place - 1]))
    }
    var long = Array(before[place...])
    while let last = long.last, !isWord(last) { long.removeLast() }
    let wordCount = long.split { !isWord($0) }.count
    let most = min(short.count + 5, short.count * 2)
    return long.count > short.count && (2...max(2, min(6, most))).contains(wordCount) ? long : nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    isLetter(byte) || (48...57).contains(byte) || byte >= 0x80
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte + 32 : byte
  }
}
