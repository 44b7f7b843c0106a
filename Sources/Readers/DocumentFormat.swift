/// A format that articles come in and that can be read.
///
/// A new format is one file with its reader, and its line in this list and in `reader`.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Plain text, as copied out of a web page or a mail.
  case text
  /// CommonMark with GitHub's tables, strikethrough, footnotes and bare links, and YAML front matter.
  case markdown
  /// Portable Document Format, through poppler's pdftotext.
  case pdf
  /// Word documents, through pandoc.
  case docx
  /// Electronic books, through pandoc.
  case epub
  /// OpenDocument texts, through pandoc.
  case odt
  /// Rich Text Format, through pandoc.
  case rtf
  /// PubMed's XML, any number of records a file.
  case pubmed
  /// BibTeX and biblatex.
  case bibtex
  /// RIS, as Zotero, EndNote and databases write it.
  case ris
  /// CSL-JSON, as Zotero and pandoc write it.
  case cslJSON = "csl-json"
  /// Works of Crossref's REST interface.
  case crossref
  /// Tables of records: values separated by commas, tabs, semicolons or bars.
  case table
  /// Records as JSON objects of any makers.
  case json
  /// EndNote's XML.
  case endNote = "endnote-xml"
  /// The tagged text of Web of Science.
  case webOfScience = "wos"
  /// Full texts in JATS, the XML of PubMed Central.
  case jats
  /// MEDLINE's tagged text, which PubMed saves as `.nbib`.
  case nbib
  /// MODS, the XML of the Library of Congress, as Zotero and catalogues write it.
  case mods
  /// The sources of Word, as JabRef and Zotero write them too.
  case msBib = "msbib"
  /// A web page, in HTML or XHTML; saved by any browser or as one file by SingleFile.
  case html
  /// A web page that a browser saved as MHTML, with its pictures.
  case mhtml

  /// Version of all readers together, stored with every article.
  ///
  /// Raised whenever one of them reads some file otherwise than before: what an older one read is
  /// then read again.
  public static let readerVersion = 4

  /// How many articles a file holds, and what reads it.
  enum Reading {
    case document(any DocumentReader.Type)
    case library(any LibraryReader.Type)
  }

  var reading: Reading {
    switch self {
    case .text: .document(PlainTextReader.self)
    case .markdown: .document(MarkdownReader.self)
    case .pdf: .document(PDFReader.self)
    case .docx: .document(DOCXReader.self)
    case .epub: .document(EPUBReader.self)
    case .odt: .document(ODTReader.self)
    case .rtf: .document(RTFReader.self)
    case .pubmed: .library(PubMedReader.self)
    case .bibtex: .library(BibTeXReader.self)
    case .ris: .library(RISReader.self)
    case .cslJSON: .library(CSLReader.self)
    case .crossref: .library(CrossrefReader.self)
    case .table: .library(TableReader.self)
    case .json: .library(JSONTableReader.self)
    case .endNote: .library(EndNoteReader.self)
    case .webOfScience: .library(WebOfScienceReader.self)
    case .jats: .library(JATSReader.self)
    case .nbib: .library(NbibReader.self)
    case .mods: .library(MODSReader.self)
    case .msBib: .library(MSBibReader.self)
    case .html: .document(HTMLReader.self)
    case .mhtml: .document(MHTMLReader.self)
    }
  }

  private var reader: any FormatReader.Type {
    switch reading {
    case .document(let reader): reader
    case .library(let reader): reader
    }
  }

  /// Whether what it holds of an article is an abstract at most.
  public var holdsAbstracts: Bool { isLibrary && self != .jats }

  /// Whether a program of the system does most of the reading.
  public var needsProgram: Bool { [.pdf, .docx, .epub, .odt, .rtf].contains(self) }

  /// Whether a file of it may hold any number of articles.
  public var isLibrary: Bool {
    if case .library = reading { true } else { false }
  }

  /// Finds a format by its name or by one of its file extensions, in any case.
  public init?(name: String) {
    let name = name.lowercased()
    let named = Self.allCases.first {
      $0.rawValue == name || $0.reader.fileExtensions.contains(name)
    }
    guard let named else { return nil }
    self = named
  }

  /// Tells the format from a file's first bytes, with the file's name as evidence.
  ///
  /// - Parameters:
  ///   - path: The file's path or name; nil for standard input.
  ///   - prefix: The file's first bytes, in any encoding; some thousands are enough.
  /// - Returns: The likeliest format; plain text where nothing speaks for another.
  public static func sniffed(path: String?, prefix: [UInt8]) -> DocumentFormat {
    let suffix = path.flatMap { fileExtension(of: $0) }
    // Dropping zeros and the mark shows the ASCII of UTF-16, which is all the evidence there is.
    let beginning = prefix.prefix(16_384)
    let isPlain = beginning.allSatisfy { $0 != 0 && $0 < 0xE0 }
    let ascii = isPlain ? Array(beginning) : beginning.filter { $0 != 0 && $0 < 0xE0 }
    var best = (format: DocumentFormat.text, likelihood: 0)
    for format in allCases {
      let byName = suffix.map { format.reader.fileExtensions.contains($0) } ?? false
      let likelihood = format.reader.likelihood(ofPrefix: ascii, matchesFileExtension: byName)
      if likelihood > best.likelihood { best = (format, likelihood) }
    }
    return best.format
  }

  /// The ending of a file's name, of one that is compressed that of the name inside.
  private static func fileExtension(of path: String) -> String? {
    var name = path.split(separator: "/").last ?? ""
    for compression in [".gz", ".bz2", ".xz", ".zst"]
    where name.lowercased().hasSuffix(compression) {
      name = name.dropLast(compression.count)
    }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
