/// A title as it is compared with another.
struct FoldedTitle: Sendable {
  /// Its words, folded and spelled one way.
  let words: [String]
  /// All its letters and digits in one piece, so that `post-traumatic` is `posttraumatic`.
  let letters: String

  /// Letters that are looked at; no real title has more.
  private static let maximumLength = 1000

  /// Folds `title`, without what databases add to it: `RETRACTED:` before it, `[Review]` behind it.
  init(_ title: String) {
    let title =
      title.utf8.count <= Self.maximumLength ? title[...] : title.prefix(Self.maximumLength)
    let words = FoldedText.words(Self.withoutNotes(title))
    self.words = words.map(FoldedText.spelled)
    letters = FoldedText.spelled(words.joined())
  }

  /// Whether it says enough to tell one paper from another: `Editorial` and `In reply` do not.
  var isTelling: Bool { words.count >= 4 && letters.utf8.count >= 20 }

  /// Its beginning without an article, which databases leave out at will.
  var beginning: String {
    let isArticle = words.count > 1 && ["the", "a", "an"].contains(words[0])
    return String(letters.dropFirst(isArticle ? words[0].count : 0).prefix(14))
  }

  private static func withoutNotes(_ title: Substring) -> Substring {
    var title = title
    if let colon = title.utf8.prefix(24).firstIndex(of: UInt8(ascii: ":")) {
      let label = FoldedText.words(title[..<colon])
      if label == ["retracted"] || label == ["retracted", "article"] {
        title = title[title.index(after: colon)...]
      }
    }
    while let start = noteStart(in: title) { title = title[..<start] }
    return title
  }

  /// Where the note in brackets begins that ends `title`; nil where there is none, or nothing else.
  private static func noteStart(in title: Substring) -> Substring.Index? {
    guard let last = title.lastIndex(where: { !$0.isWhitespace && $0 != "." }) else { return nil }
    let start: Substring.Index?
    switch title[last] {
    case "]": start = title.lastIndex(of: "[")
    case ")":
      start = title.lastIndex(of: "(").flatMap {
        FoldedText.words(title[$0...]) == ["authors", "transl"] ? $0 : nil
      }
    default: return nil
    }
    guard let start, title[..<start].utf8.count >= 20 else { return nil }
    return start
  }
}
