import Knowledge

/// Reads the sources of Word (`<b:Sources>`), as Word keeps them and as JabRef and Zotero export them.
///
/// - Note: Format: ECMA-376 part 1, 22.6 (Bibliography).
struct MSBibReader: LibraryReader {
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

  private var records: XMLRecords

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    records = XMLRecords(
      Self.vocabulary, encoding: encoding, maximumEntryByteCount: maximumEntryByteCount
    ) { tree, encoding in
      var record = MSBibRecord(tree)
      return record.document(encoding: encoding).map { .article($0) }
    }
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    try records.read(bytes, isEnd: isEnd, into: &entries)
  }
}
