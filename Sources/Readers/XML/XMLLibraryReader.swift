import Knowledge

/// Reads a library in XML, whose records are taken one at a time, each as a tree.
protocol XMLLibraryReader: LibraryReader {
  /// What begins the file and its records.
  static var vocabulary: XMLVocabulary { get }

  /// What a record says; nil for one that says nothing.
  static func document(of tree: XMLTree, encoding: TextEncoding) -> Document?

  /// The records of the file at hand.
  var records: XMLRecords { get set }

  /// Makes a reader of one file.
  init(records: XMLRecords)
}

extension XMLLibraryReader {
  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    self.init(
      encoding: encoding, maximumEntryByteCount: maximumEntryByteCount,
      blockByteCount: XMLRecords.usualBlockByteCount)
  }

  /// Makes a reader that gives libxml2 blocks of a certain size, which must not change anything.
  init(encoding: TextEncoding?, maximumEntryByteCount: Int, blockByteCount: Int) {
    self.init(
      records: XMLRecords(
        Self.vocabulary, encoding: encoding, maximumEntryByteCount: maximumEntryByteCount,
        blockByteCount: blockByteCount
      ) { tree, encoding in
        Self.document(of: tree, encoding: encoding).map { .article($0) }
      })
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    try records.read(bytes, isEnd: isEnd, into: &entries)
  }
}
