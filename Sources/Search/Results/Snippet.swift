/// A piece of text with the words that a search looked for marked in it.
public struct Snippet: Hashable, Sendable {
  /// The words, in one line.
  public let text: String
  /// Where the marked words stand in `text`: byte ranges, ascending, apart.
  public let marks: [Range<Int>]
  /// Whether text was left out before.
  public let isCutBefore: Bool
  /// Whether text was left out after.
  public let isCutAfter: Bool

  /// No text at all.
  static let none = Snippet(text: "", marks: [], isCutBefore: false, isCutAfter: false)

  /// Makes a snippet.
  public init(text: String, marks: [Range<Int>], isCutBefore: Bool, isCutAfter: Bool) {
    self.text = text
    self.marks = marks
    self.isCutBefore = isCutBefore
    self.isCutAfter = isCutAfter
  }

  /// The text piece by piece, as `show` makes of each, which is told whether it is marked; and …
  /// where it was cut.
  public func marked(_ show: (Substring, Bool) -> String) -> String {
    var shown = isCutBefore ? "…" : ""
    let bytes = text.utf8
    var end = bytes.startIndex
    for mark in marks {
      let from = bytes.index(bytes.startIndex, offsetBy: mark.lowerBound)
      let to = bytes.index(from, offsetBy: mark.count)
      shown += show(text[end..<from], false) + show(text[from..<to], true)
      end = to
    }
    return shown + show(text[end...], false) + (isCutAfter ? "…" : "")
  }
}
