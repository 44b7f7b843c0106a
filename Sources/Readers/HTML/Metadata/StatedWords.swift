/// The words of a statement that may hold markup, or references that were written out twice.
///
/// `Ada&amp;#8217;s <i>notes</i>` in a page is `Ada’s notes` to a person.
///
/// - Returns: The words with single spaces between them; nil when there are none.
func statedWords(_ statement: String) -> String? {
  guard statement.contains("&") || statement.contains("<") else { return singleSpaced(statement) }
  let words = wordsOfMarkup(statement)
  guard words.contains("&") else { return singleSpaced(words) }
  // A tree of one text resolves all references as the page's own.
  let tree = htmlTree(parsing: mendedMarkup(Array("<p>".utf8) + words.utf8.prefix(4096)))
  return tree.nodes.isEmpty ? singleSpaced(words) : tree.words(in: 0)
}
