import Knowledge

/// Reads documents of word processors and e-books through pandoc, which makes Markdown of them.
///
/// pandoc runs in its sandbox, without network or files, with bounded time and memory.
enum PackageReader {
  /// The article in `source`, which pandoc calls `name`.
  static func document(
    from source: SourceBytes, as format: DocumentFormat
  ) throws(ReadError) -> Document {
    let pandoc = ExternalProgram(
      name: "pandoc", package: "pandoc",
      arguments: [
        "--from", format.rawValue, "--to",
        "gfm-raw_html-emoji+footnotes+yaml_metadata_block", "--standalone", "--wrap=none",
        "--sandbox", "+RTS", "-M1024m", "-RTS",
      ])
    let markdown = try pandoc.output(for: source.bytes, format: format.rawValue)
    var document: Document
    do throws(ReadError) {
      document = try MarkdownReader.document(
        from: SourceBytes(bytes: markdown, encoding: .utf8))
    } catch {
      throw ReadError(
        format: format.rawValue, reason: error.reason, hint: error.hint,
        byteOffset: error.byteOffset)
    }
    document.reader = format.rawValue
    // Without metadata, a heading behind the first words is that of a section.
    let hasMetadata = markdown.starts(with: "---\n".utf8)
    if !hasMetadata, document.blocks.first?.kind != .heading { document.reference.title = nil }
    return document
  }
}

/// Word documents (Office Open XML).
enum DOCXReader: DocumentReader {
  static let fileExtensions = ["docx"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    packageLikelihood(prefix, marks: ["word/"], matchesFileExtension)
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    try PackageReader.document(from: source, as: .docx)
  }
}

/// Electronic books (EPUB).
enum EPUBReader: DocumentReader {
  static let fileExtensions = ["epub"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    packageLikelihood(prefix, marks: ["application/epub+zip"], matchesFileExtension)
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    try PackageReader.document(from: source, as: .epub)
  }
}

/// OpenDocument texts.
enum ODTReader: DocumentReader {
  static let fileExtensions = ["odt"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    packageLikelihood(
      prefix, marks: ["application/vnd.oasis.opendocument.text"], matchesFileExtension)
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    try PackageReader.document(from: source, as: .odt)
  }
}

/// Rich Text Format.
enum RTFReader: DocumentReader {
  static let fileExtensions = ["rtf"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    prefix.drop { $0 <= 0x20 }.starts(with: "{\\rtf".utf8) ? 100 : 0
  }

  static func document(from source: SourceBytes) throws(ReadError) -> Document {
    try PackageReader.document(from: source, as: .rtf)
  }
}

/// How likely a ZIP archive is the package of a document: by what stands uncompressed in it.
private func packageLikelihood(
  _ prefix: [UInt8], marks: [StaticString], _ matchesFileExtension: Bool
) -> Int {
  guard prefix.starts(with: "PK".utf8) else { return 0 }
  return prefix.holds(anyOf: marks) ? 100 : matchesFileExtension ? 95 : 0
}
