public import Knowledge

/// A format that files of notices come in.
///
/// A new format is one file with its reader, and its line here.
public enum NoticeFormat: String, CaseIterable, Sendable {
  /// The table of the Retraction Watch Database.
  case retractionWatch = "retraction-watch"
  /// A table of pairs: the DOI of a paper, that of a notice, and what it says.
  case doiPairs = "doi-pairs"
  /// Works of Crossref's REST interface.
  case crossref

  /// Tells the format from a file's first bytes, by the names of its columns or members.
  ///
  /// - Parameter prefix: Some thousands of bytes, in any encoding.
  /// - Returns: The format; nil where nothing speaks for one.
  public static func sniffed(prefix: [UInt8]) -> NoticeFormat? {
    var decoder = PieceDecoder(encoding: nil)
    let bytes = decoder.bytes(of: prefix[...], isEnd: true)
    if JSONItems.mayStart(bytes) {
      let isCrossref =
        CrossrefReader.isCrossref(bytes)
        || bytes.folded(first: bytes.count).holds(anyOf: ["\"update-to\"", "\"updated-by\""])
      return isCrossref ? .crossref : nil
    }
    guard let names = firstRow(of: bytes, decoder) else { return nil }
    if NoticeColumns(names, of: RetractionWatchRow.self) != nil { return .retractionWatch }
    return NoticeColumns(names, of: PairRow.self) == nil ? nil : .doiPairs
  }

  private static func firstRow(of bytes: [UInt8], _ decoder: PieceDecoder) -> [String]? {
    var scanner = SheetScanner(maximumByteCount: bytes.count)
    guard case .row(let cells, _)? = scanner.pieces(in: bytes, isEnd: true).first else {
      return nil
    }
    return cells.map { decoder.text(of: $0[...]).text }
  }

  /// The most bytes of one entry: a work of Crossref may cite thousands, a row that is longer than
  /// this has a quote that is never closed.
  private var maximumEntryByteCount: Int { self == .crossref ? 16 << 20 : 1 << 20 }

  func makeReader(encoding: TextEncoding?) -> any NoticeReader {
    let limit = maximumEntryByteCount
    return switch self {
    case .retractionWatch:
      NoticeTableReader<RetractionWatchRow>(encoding: encoding, maximumRowByteCount: limit)
    case .doiPairs: NoticeTableReader<PairRow>(encoding: encoding, maximumRowByteCount: limit)
    case .crossref: CrossrefNoticeReader(encoding: encoding, maximumByteCount: limit)
    }
  }
}

/// Reads a file of notices a piece at a time; its memory does not grow with the file.
protocol NoticeReader {
  /// Reads on.
  ///
  /// - Parameters:
  ///   - bytes: The next piece of the file; it may end anywhere.
  ///   - isEnd: Whether nothing follows.
  ///   - entries: Takes the entries that end in this piece, in order.
  /// - Throws: `ReadError` where nothing more can be made of the file; entries before it stand.
  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [NoticeEntry]) throws(ReadError)
}

/// One entry of a file of notices, or what is to be said of one.
public enum NoticeEntry: Hashable, Sendable {
  /// What the entry that begins on a line states.
  case stated(StatedNotices, line: Int)
  /// What is wrong with an entry, of which nothing is taken.
  case fault(EntryFault)
  /// What could not be read of an entry that is taken without it.
  case remark(EntryFault)
}

/// A file of notices, read a piece at a time in bounded memory.
public struct NoticeFile {
  private var reader: any NoticeReader

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - format: What to read as.
  ///   - encoding: What to decode as; nil to find out.
  public init(format: NoticeFormat, encoding: TextEncoding?) {
    reader = format.makeReader(encoding: encoding)
  }

  /// Reads on; see `Library.read`.
  ///
  /// - Throws: `ReadError` where nothing more can be made of the file; entries before it stand.
  public mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [NoticeEntry]
  ) throws(ReadError) {
    try reader.read(bytes, isEnd: isEnd, into: &entries)
  }
}
