public import Knowledge

/// Reads one article.
///
/// - Parameters:
///   - bytes: The whole file.
///   - path: Its path or name, used as evidence of its format only; nil for standard input.
///   - format: What to read it as; nil to find out.
///   - encoding: What to decode it as; nil to find out.
/// - Returns: Its text in blocks that ascend, do not overlap, start and end on a character that is
///   not white space, and cover every such character; and its metadata.
/// - Throws: `ReadError` with a reason for a person when the bytes are no article.
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
  return try format.reader.document(from: SourceBytes(bytes: bytes, encoding: encoding))
}
