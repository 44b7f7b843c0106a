import Knowledge
import Readers

/// The entries of a library, read in pieces of `pieceByteCount` bytes.
func entries(
  of bytes: [UInt8], as format: DocumentFormat, pieceByteCount: Int = 1 << 16,
  maximumEntryByteCount: Int = 1 << 20
) throws -> [LibraryEntry] {
  guard
    var library = Library(
      format: format, encoding: nil, maximumEntryByteCount: maximumEntryByteCount)
  else { return [] }
  var entries: [LibraryEntry] = []
  var start = 0
  repeat {
    let end = min(bytes.count, start + pieceByteCount)
    try library.read(bytes[start..<end], isEnd: end == bytes.count, into: &entries)
    start = end
  } while start < bytes.count
  return entries
}

/// The articles among the entries of `text`.
func articles(of text: String, as format: DocumentFormat) throws -> [Document] {
  try entries(of: Array(text.utf8), as: format).compactMap {
    if case .article(let document) = $0 { document } else { nil }
  }
}

/// The records of the articles among the entries of `text`.
func records(of text: String, as format: DocumentFormat) throws -> [Reference] {
  try articles(of: text, as: format).map(\.reference)
}
