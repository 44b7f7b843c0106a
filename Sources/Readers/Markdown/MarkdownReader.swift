import Knowledge
enum MarkdownReader: DocumentReader {
  static let fileExtensions = ["md", "markdown", "mdown", "mkd"]
  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int { 0 }
  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    try PlainTextReader.document(from: source)
  }
}
