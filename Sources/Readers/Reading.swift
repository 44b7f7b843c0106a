public import Knowledge

/// Tells the format of a file from its first bytes.
///
/// - Parameters:
///   - prefix: The first bytes; 16 KiB are enough.
///   - path: Its path or name, used as evidence only; nil for standard input.
/// - Returns: The likeliest format; plain text where nothing speaks for another.
/// - Throws: `ReadError` for a format that is known and cannot be read.
public func format(ofPrefix prefix: [UInt8], path: String?) throws(ReadError) -> DocumentFormat {
  if let foreign = ForeignFormat.recognised(in: prefix, path: path) { throw foreign.error }
  return .sniffed(path: path, prefix: prefix)
}

/// Reads the one article of a file.
///
/// - Parameters:
///   - bytes: The whole file.
///   - path: Its path or name, used as evidence of its format only; nil for standard input.
///   - format: What to read it as; nil to find out.
///   - encoding: What to decode it as; nil to find out.
/// - Returns: Its text in blocks that ascend, do not overlap, start and end on a character that is
///   not white space, and cover every such character; and its metadata.
/// - Throws: `ReadError` with a reason for a person when the bytes are no article, or those of a
///   library with another number of articles than one.
/// - Complexity: O(*n*) in the number of bytes.
public func document(
  from bytes: [UInt8], path: String?, format: DocumentFormat?, encoding: TextEncoding?
) throws(ReadError) -> Document {
  let prefix = Array(bytes.prefix(16_384))
  if let foreign = ForeignFormat.recognised(in: prefix, path: path),
    foreign.isBinary || format == nil
  {
    throw foreign.error
  }
  let format = format ?? .sniffed(path: path, prefix: prefix)
  switch format.reading {
  case .document(let reader):
    return try reader.document(from: SourceBytes(bytes: bytes, encoding: encoding))
  case .library(let reader):
    var library = reader.init(encoding: encoding, maximumEntryByteCount: bytes.count)
    var entries: [LibraryEntry] = []
    try library.read(bytes[...], isEnd: true, into: &entries)
    guard entries.count == 1, case .article(let document) = entries[0] else {
      throw ReadError(
        format: format.rawValue, reason: "holds \(entries.count) entries, not one article")
    }
    return document
  }
}

/// The articles of a library file, read a piece at a time in bounded memory.
public struct Library {
  private var reader: any LibraryReader

  /// Prepares to read; nil when files of `format` hold one article each.
  ///
  /// - Parameters:
  ///   - format: What to read as.
  ///   - encoding: What to decode as; nil to find out.
  ///   - maximumEntryByteCount: The most bytes of one entry.
  ///   - columns: What columns of a table mean: of `Library.columnMeanings`, and the columns' names.
  public init?(
    format: DocumentFormat, encoding: TextEncoding?, maximumEntryByteCount: Int,
    columns: [String: String] = [:]
  ) {
    guard case .library(let type) = format.reading else { return nil }
    reader = type.init(encoding: encoding, maximumEntryByteCount: maximumEntryByteCount)
    reader.use(columns: columns)
  }

  /// What a column of a table may mean.
  public static var columnMeanings: [String] { ColumnMeaning.allCases.map(\.rawValue) }

  /// Reads on.
  ///
  /// - Parameters:
  ///   - bytes: The next piece of the file; it may end anywhere.
  ///   - isEnd: Whether nothing follows.
  ///   - entries: Takes the entries that end in this piece, in order.
  /// - Throws: `ReadError` where nothing more can be made of the file; entries before it stand.
  public mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    try reader.read(bytes, isEnd: isEnd, into: &entries)
  }
}
