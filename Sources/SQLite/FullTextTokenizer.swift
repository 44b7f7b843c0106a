internal import CSQLite

/// Cuts text into words as the full-text tables of a knowledge base have them: stemmed, folded.
///
/// The tokenizer is SQLite's `porter unicode61 remove_diacritics 2`. It belongs to the task of its
/// connection, which it keeps open.
@safe public final class FullTextTokenizer {
  private let raw: OpaquePointer
  private let handle: DatabaseHandle

  /// One word.
  public struct Token: Hashable, Sendable {
    /// The word as the index has it.
    public let text: String
    /// Where it stands in the text, in bytes.
    public let range: Range<Int>
  }

  /// Makes a tokenizer.
  ///
  /// - Throws: What SQLite reports, in particular when it was built without FTS5.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    var found: OpaquePointer?
    let code = unsafe kb_tokenizer_open(connection.handle.raw, &found)
    guard code == SQLITE_OK, let found = unsafe found else { throw connection.handle.failure(code) }
    unsafe raw = found
    handle = connection.handle
  }

  deinit { unsafe kb_tokenizer_close(raw) }

  /// The words of `text`, in order.
  ///
  /// - Throws: What SQLite reports, such as `.outOfMemory`.
  /// - Complexity: O(*n*) in the bytes of `text`.
  public func tokens(in text: String) throws(SQLiteError) -> [Token] {
    var text = text
    let list = TokenList()
    let code = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { bytes in
        unsafe kb_tokenizer_run(
          raw, bytes.baseAddress, Int32(clamping: bytes.count),
          Unmanaged.passUnretained(list).toOpaque()
        ) { context, word, count, start, end in
          guard let context = unsafe context, let word = unsafe word else { return SQLITE_OK }
          let bytes = unsafe UnsafeRawBufferPointer(start: word, count: Int(count))
          let token = unsafe Token(
            text: String(decoding: bytes, as: UTF8.self), range: Int(start)..<Int(end))
          unsafe Unmanaged<TokenList>.fromOpaque(context).takeUnretainedValue().tokens.append(token)
          return SQLITE_OK
        }
      }
    }
    guard code == SQLITE_OK else { throw handle.failure(code) }
    return list.tokens
  }
}

private final class TokenList {
  var tokens: [FullTextTokenizer.Token] = []
}
