/// Finds the first byte at or after `start` that is neither blank nor part of a comment.
///
/// A comment runs from `--` to the end of the line, or from `/*` to `*/` or the end of the text.
/// `start` must not lie inside a comment, and is where SQLite stopped reading.
///
/// - Parameters:
///   - sql: SQL text.
///   - start: A UTF-8 byte offset.
/// - Returns: The UTF-8 byte offset, or `nil` when nothing of the kind follows.
/// - Complexity: O(*n*) in the bytes after `start`.
func offsetOfSQL(in sql: String, from start: Int) -> Int? {
  let bytes = sql.utf8Span.span
  var index = start
  while index < bytes.count {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch (bytes[index], next) {
    case (UInt8(ascii: " "), _), (UInt8(ascii: "\t"), _), (UInt8(ascii: "\n"), _),
      (UInt8(ascii: "\r"), _), (0x0C, _):
      index += 1
    case (UInt8(ascii: "-"), UInt8(ascii: "-")):
      index += 2
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    case (UInt8(ascii: "/"), UInt8(ascii: "*")):
      index += 2
      while index < bytes.count,
        !(bytes[index] == UInt8(ascii: "*") && index + 1 < bytes.count
          && bytes[index + 1] == UInt8(ascii: "/"))
      { index += 1 }
      index += 2
    default:
      return index
    }
  }
  return nil
}
