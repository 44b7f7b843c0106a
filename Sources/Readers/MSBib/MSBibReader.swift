import Knowledge

/// Reads the sources of Word (`<b:Sources>`), as Word keeps them and as JabRef and Zotero export them.
///
/// - Note: Format: ECMA-376 part 1, 22.6 (Bibliography).
struct MSBibReader: XMLLibraryReader {
  static let fileExtensions: [String] = []

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard let root = XMLDeclaration.root(inPrefix: prefix), vocabulary.hasRoot(root) else {
      return 0
    }
    let head = Array(prefix.prefix(4096))
    return head.holds(anyOf: ["bibliography", "SourceType"]) ? 95 : 0
  }

  static let vocabulary = XMLVocabulary(
    format: .msBib, roots: [.wordSources], records: [.wordSource], innerRecords: [], skipped: [],
    noun: "list of Word's sources")

  var records: XMLRecords

  static func document(of tree: XMLTree, encoding: TextEncoding) -> Document? {
    var record = MSBibRecord(tree)
    return record.document(encoding: encoding)
  }
}
