import Knowledge

/// Reads BibTeX and biblatex, a piece at a time.
struct BibTeXReader: LibraryReader {
  static let fileExtensions = ["bib", "bibtex", "biblatex"]
  private var decoder: PieceDecoder
  private var scanner: BibTeXScanner
  private var macros = BibTeXMacros()
  private var inheritance = BibTeXInheritance()

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    decoder = PieceDecoder(encoding: encoding)
    scanner = BibTeXScanner(maximumByteCount: maximumEntryByteCount)
  }

  /// An `@type{key,` or `@comment{` at the start of a line.
  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    var hasEntry = false
    for line in prefix.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let words = line.drop { $0 <= 0x20 }
      guard words.first == UInt8(ascii: "@") else { continue }
      let name = words.dropFirst().prefix { 0x41...0x5A ~= $0 | 0x20 || 0x61...0x7A ~= $0 }
      let behind = words.dropFirst(1 + name.count).drop { $0 <= 0x20 }
      if name.count >= 3, behind.first == UInt8(ascii: "{") || behind.first == UInt8(ascii: "(") {
        hasEntry = true
        break
      }
    }
    if matchesFileExtension { return hasEntry ? 99 : 80 }
    return hasEntry ? 85 : 0
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    let pieces = scanner.pieces(in: decoder.bytes(of: bytes, isEnd: isEnd), isEnd: isEnd)
    for piece in pieces {
      switch piece {
      case .fault(let fault): entries.append(.fault(fault))
      case .entry(let raw): take(raw, into: &entries)
      }
    }
    if isEnd { Self.append(inheritance.remaining(), to: &entries) }
  }

  private mutating func take(_ raw: BibTeXScanner.RawEntry, into entries: inout [LibraryEntry]) {
    if raw.type == "comment" || raw.type == "preamble" { return }
    var parser = BibTeXEntryParser(raw, decoder: decoder, macros: macros)
    if raw.type == "string" {
      for (name, value) in parser.definitions() where !macros.define(name, as: value) {
        let reason = "@string “\(name)” is too long to be kept"
        entries.append(.fault(raw.place.fault(reason)))
      }
      return
    }
    let entry = parser.entry()
    entries += parser.faults.map { .fault($0) }
    // Static: a method of the reader would hold a second copy of it, and what `inheritance` keeps would
    // be copied with every entry.
    Self.append(inheritance.complete(entry), to: &entries)
  }

  /// `@set` and `@xdata` entries describe no publication of their own.
  private static func append(_ complete: [BibTeXEntry], to entries: inout [LibraryEntry]) {
    for entry in complete where entry.type != "xdata" && entry.type != "set" {
      entries.append(.article(BibTeXFields.document(from: entry)))
    }
  }
}
