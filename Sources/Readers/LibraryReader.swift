public import Knowledge

/// Reads a format whose files hold any number of articles, a piece of the file at a time.
///
/// A reader keeps what it needs of an entry that is not over yet, and nothing of those before it:
/// its memory does not grow with the file. Pieces may end anywhere, in the middle of a character too.
protocol LibraryReader: FormatReader {
  /// Makes a reader of one file.
  ///
  /// - Parameters:
  ///   - encoding: What to decode as; nil to find out.
  ///   - maximumEntryByteCount: The most bytes of one entry; a longer one is a fault of its own and
  ///     passed over.
  init(encoding: TextEncoding?, maximumEntryByteCount: Int)

  /// Takes what columns of a table mean: names of `ColumnMeaning` and of columns. Before any bytes.
  mutating func use(columns: [String: String])

  /// Reads on.
  ///
  /// - Parameters:
  ///   - bytes: The next piece of the file.
  ///   - isEnd: Whether nothing follows.
  ///   - entries: Takes the entries that end in this piece, in order.
  /// - Throws: `ReadError` where nothing more can be made of the file; entries before it stand.
  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]) throws(ReadError)
}

extension LibraryReader {
  /// Formats that say themselves what their fields mean need not be told.
  mutating func use(columns: [String: String]) {}
}

/// One entry of a library: an article, or what is wrong where one should be.
public enum LibraryEntry: Hashable, Sendable {
  /// An article.
  case article(Document)
  /// An entry that cannot be read; the rest of the file still is.
  case fault(EntryFault)
}

/// Why an entry of a library could not be read, or not all of it.
public struct EntryFault: Hashable, Sendable {
  /// 1-based line of the file; 0 where the format has none.
  public let line: Int
  /// 1-based byte of the line; 0 where the format has no lines.
  public let column: Int
  /// What is wrong, as a clause: `entry “Smith2019” has no closing brace`.
  public let reason: String

  /// Makes a fault.
  public init(line: Int, column: Int, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// The fault as a clause with its place: `line 3, column 1: …`.
  public var sentence: String {
    line > 0 ? "line \(line), column \(column): \(reason)" : reason
  }
}
