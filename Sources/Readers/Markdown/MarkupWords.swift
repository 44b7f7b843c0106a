/// The words in a piece of simple HTML: what is left without tags and comments.
///
/// Scripts and styles have no words. Of the character references only the commonest are resolved.
///
/// - Parameter markup: HTML as found inside Markdown.
/// - Returns: The words on one line.
/// - Complexity: O(*n*).
func wordsOfMarkup(_ markup: String) -> String {
  let source = Array(markup.utf8)
  var words: [UInt8] = []
  var offset = 0
  while offset < source.count {
    if source[offset] == UInt8(ascii: "<") {
      offset = end(ofTagAt: offset, in: source)
      words.append(0x20)
    } else {
      words.append(source[offset])
      offset += 1
    }
  }
  var line = words.split { 0x09...0x0D ~= $0 || $0 == 0x20 }
    .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  for (reference, character) in references where line.contains("&") {
    line = line.split(separator: reference, omittingEmptySubsequences: false)
      .joined(separator: character)
  }
  return line
}

/// Where the tag, comment, script or style that starts at `offset` ends.
private func end(ofTagAt offset: Int, in source: [UInt8]) -> Int {
  let head = String(decoding: source[offset...].prefix(7), as: UTF8.self).lowercased()
  let closing = closings.first { head.hasPrefix($0.opening) }?.closing ?? ">"
  let lower = Array(closing.utf8)
  var end = offset
  while end + lower.count <= source.count {
    // Setting the sixth bit makes ASCII letters lower-case and leaves these marks as they are.
    if zip(source[end...], lower).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
      return end + lower.count
    }
    end += 1
  }
  return source.count
}

private let closings = [
  (opening: "<!--", closing: "-->"), (opening: "<script", closing: "</script>"),
  (opening: "<style", closing: "</style>"),
]

private let references = [
  ("&nbsp;", "\u{A0}"), ("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"),
  ("&amp;", "&"),
]
