internal import SQLite

/// Finds the piece of a text that says most of what was looked for.
struct SnippetMaker {
  /// The words looked for, as the index has them.
  let wanted: Set<String>
  /// Beginnings of words that are looked for, as the index has them.
  let prefixes: [String]
  /// Words that are looked for where they stand together, as the index has them.
  let phrases: [[String]]
  let tokenizer: FullTextTokenizer
  /// Letters that are looked for instead of words.
  var pattern: SubstringPattern?

  /// The most words of a snippet.
  static let wordCount = 40
  /// Only so many bytes at the beginning of a text are looked at.
  static let maximumByteCount = 1 << 20

  /// The best piece of `text`; all of it where it is short enough.
  ///
  /// - Complexity: O(*n*) in the bytes of `text`, of which it looks at the first MiB.
  func snippet(of text: String) throws(SQLiteError) -> Snippet {
    if let pattern { return pattern.snippet(of: text) }
    let text = SearchText.prefix(of: text, byteCount: Self.maximumByteCount)
    let tokens = try tokenizer.tokens(in: text)
    let inPhrases = places(ofPhrasesIn: tokens)
    let hits = tokens.indices.filter { isWanted(tokens[$0].text) || inPhrases.contains($0) }
    guard tokens.count > Self.wordCount else {
      return cut(text, to: 0..<text.utf8.count, marking: hits.map { tokens[$0].range })
    }
    let window = window(over: tokens, hits: hits)
    // What stands between two words goes with neither end.
    let start = window.lowerBound == 0 ? 0 : tokens[window.lowerBound].range.lowerBound
    let end =
      window.upperBound == tokens.count
      ? text.utf8.count : tokens[window.upperBound - 1].range.upperBound
    let inside = hits.filter(window.contains).map { tokens[$0].range }
    return cut(text, to: start..<end, marking: inside)
  }

  /// Whether a word of a text was looked for.
  func isWanted(_ word: String) -> Bool {
    wanted.contains(word) || prefixes.contains { word.hasPrefix($0) }
  }

  /// The words of `tokens` that stand in one of the phrases.
  private func places(ofPhrasesIn tokens: [FullTextTokenizer.Token]) -> Set<Int> {
    var places: Set<Int> = []
    let byFirst = Dictionary(grouping: phrases) { $0[0] }
    guard !byFirst.isEmpty else { return places }
    for place in tokens.indices {
      for phrase in byFirst[tokens[place].text] ?? [] {
        let words = tokens[place...].prefix(phrase.count)
        if words.map(\.text) == phrase { places.formUnion(place..<place + phrase.count) }
      }
    }
    return places
  }

  /// The words from which to which the most is said: different words count whole, repetitions a
  /// little.
  private func window(over tokens: [FullTextTokenizer.Token], hits: [Int]) -> Range<Int> {
    guard !hits.isEmpty else { return 0..<min(Self.wordCount, tokens.count) }
    var best = (worth: 0.0, first: 0, last: 0)
    for (place, first) in hits.enumerated() {
      var seen: Set<String> = []
      var worth = 0.0
      var last = first
      for hit in hits[place...].prefix(while: { $0 < first + Self.wordCount }) {
        let word = tokens[hit].text
        worth += seen.insert(word).inserted ? 1 : 0.1
        last = hit
      }
      if worth > best.worth * (1 + 1e-9) { best = (worth, first, last) }
    }
    // The hits stand in the middle.
    let free = Self.wordCount - (best.last - best.first + 1)
    let start = max(0, min(best.first - free / 2, tokens.count - Self.wordCount))
    return start..<min(tokens.count, start + Self.wordCount)
  }

  /// The bytes `range` of `text` in one line, with these ranges of the text marked.
  private func cut(_ text: String, to range: Range<Int>, marking hits: [Range<Int>]) -> Snippet {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(start, offsetBy: range.count)
    let line = String(decoding: bytes[start..<end].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    return Snippet(
      text: line,
      marks: hits.map { $0.lowerBound - range.lowerBound..<$0.upperBound - range.lowerBound },
      isCutBefore: range.lowerBound > 0, isCutAfter: range.upperBound < bytes.count)
  }
}
