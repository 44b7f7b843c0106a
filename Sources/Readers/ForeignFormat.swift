import Knowledge

/// A format that can be told from its first bytes, but not read yet.
struct ForeignFormat {
  /// Its name with article, as in "is a PDF file".
  let name: String
  /// The next step.
  let hint: String
  /// Whether it cannot be read as text even on request.
  let isBinary: Bool

  var error: ReadError {
    ReadError(format: "unknown", reason: "is \(name), which kb cannot read yet", hint: hint)
  }

  /// The foreign format that a file starting with `prefix` is in; nil where it may be text.
  static func recognised(in prefix: [UInt8], path: String?) -> ForeignFormat? {
    if let signature = signatures.first(where: { $0.matches(prefix) }) {
      guard signature.name == zip else {
        return ForeignFormat(name: signature.name, hint: signature.hint, isBinary: true)
      }
      return archive(prefix, path: path?.lowercased() ?? "")
    }
    return markup(prefix)
  }

  private static let zip = "a ZIP archive"

  /// The package that a ZIP archive is, where kb cannot read it; nil for one that it can.
  private static func archive(_ prefix: [UInt8], path: String) -> ForeignFormat? {
    if isReadablePackage(prefix, path: path) { return nil }
    if path.hasSuffix(".xlsx") || prefix.holds("xl/") {
      return ForeignFormat(name: "an Excel workbook", hint: "Save it as CSV first.", isBinary: true)
    }
    if path.hasSuffix(".pptx") || prefix.holds("ppt/") {
      return ForeignFormat(
        name: "a PowerPoint presentation", hint: "Save it as PDF first.", isBinary: true)
    }
    return ForeignFormat(name: zip, hint: "Unpack it first.", isBinary: true)
  }

  private static func isReadablePackage(_ prefix: [UInt8], path: String) -> Bool {
    [.docx, .epub, .odt].contains(DocumentFormat.sniffed(path: path, prefix: prefix))
  }

  /// XML: text to a machine, which can be read as such when that is asked for.
  private static func markup(_ prefix: [UInt8]) -> ForeignFormat? {
    guard prefix.firstVisible == UInt8(ascii: "<") else { return nil }
    let ascii = prefix.filter { $0 != 0 && $0 < 0x80 }
    let visible = ascii[WhiteSpace.trimmed(0..<ascii.count, in: ascii)]
    let head = String(decoding: visible.prefix(1024), as: UTF8.self).lowercased()
    let root = XMLDeclaration.root(inPrefix: Array(visible))
    let readers: [any FormatReader.Type] = [
      PubMedReader.self, JATSReader.self, EndNoteReader.self, MODSReader.self, MSBibReader.self,
    ]
    let isReadable = readers.contains {
      $0.likelihood(ofPrefix: Array(visible), matchesFileExtension: false) > 0
    }
    if isReadable { return nil }
    if let root, let name = EntrezAnswer.name(ofRoot: root) {
      let hint = EntrezAnswer.hint(forRoot: root) ?? ""
      return ForeignFormat(name: name, hint: hint, isBinary: false)
    }
    let raw = "or pass --format text to read it with its markup."
    let isPage = head.contains("<!doctype html") || head.contains("<html")
    if head.hasPrefix("<?xml") || root != nil && head.hasPrefix("<!doctype"), !isPage {
      let hint = "Extract its text first, \(raw)"
      return ForeignFormat(name: "an XML file", hint: hint, isBinary: false)
    }
    return nil
  }

  private struct Signature: Sendable {
    let bytes: [UInt8]
    let name: String
    let hint: String
    var offset = 0

    func matches(_ prefix: [UInt8]) -> Bool { prefix.dropFirst(offset).starts(with: bytes) }
  }

  private static let signatures: [Signature] = {
    let unpack = "Unpack it first."
    let picture = "Only text can be read; recognise the picture's words first."
    let convert = "Save it as plain text or Markdown first."
    return [
      Signature(
        bytes: Array("%!PS".utf8), name: "a PostScript file",
        hint: "Convert it to text first, for example with ps2ascii."),
      Signature(bytes: [0x50, 0x4B, 0x03, 0x04], name: zip, hint: unpack),
      Signature(bytes: [0x50, 0x4B, 0x05, 0x06], name: zip, hint: unpack),
      Signature(bytes: [0x1F, 0x8B], name: "a gzip file", hint: unpack),
      Signature(bytes: [0xFD] + "7zXZ".utf8, name: "an xz file", hint: unpack),
      Signature(bytes: [0x28, 0xB5, 0x2F, 0xFD], name: "a Zstandard file", hint: unpack),
      Signature(bytes: "7z".utf8 + [0xBC, 0xAF], name: "a 7z archive", hint: unpack),
      Signature(bytes: Array("ustar".utf8), name: "a tar archive", hint: unpack, offset: 257),
      Signature(bytes: [0x89] + "PNG".utf8, name: "a PNG image", hint: picture),
      Signature(bytes: [0xFF, 0xD8, 0xFF], name: "a JPEG image", hint: picture),
      Signature(bytes: Array("GIF8".utf8), name: "a GIF image", hint: picture),
      Signature(bytes: "II*".utf8 + [0], name: "a TIFF image", hint: picture),
      Signature(bytes: "MM".utf8 + [0, 0x2A], name: "a TIFF image", hint: picture),
      Signature(bytes: Array("WEBP".utf8), name: "a WebP image", hint: picture, offset: 8),
      Signature(
        bytes: [0xD0, 0xCF, 0x11, 0xE0], name: "an old Microsoft Office file", hint: convert),
      Signature(
        bytes: "SQLite format 3".utf8 + [0], name: "an SQLite database",
        hint: "Name it with --db to use it as a knowledge base."),
    ]
  }()
}

/// Whether a ZIP archive is the package of one document (DOCX, EPUB, XLSX, …), by its first bytes and
/// its name.
public func isPackagedDocument(prefix: [UInt8], path: String?) -> Bool {
  guard prefix.starts(with: [0x50, 0x4B]) else { return false }
  return ForeignFormat.recognised(in: prefix, path: path)?.name != "a ZIP archive"
}
