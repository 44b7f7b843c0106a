public import Knowledge

/// A format that records are written in.
public enum ReferenceFormat: String, CaseIterable, Sendable {
  /// BibTeX with names of fields that biblatex reads too.
  case bibtex
  /// RIS.
  case ris
  /// CSL-JSON 1.0.2.
  case cslJSON = "csl-json"
  /// MEDLINE, as PubMed's button “Save, PubMed” gives it.
  case nbib
}

/// Writes records one at a time: the same records in the same order give the same bytes.
///
/// Reading what was written gives the record again as far as the format has a place for it. None but
/// CSL-JSON keeps MeSH headings, publication types and relations (nbib does), ORCID iDs (BibTeX does for
/// authors), more than one line in a field, or fields that came from another format. RIS has no
/// particles of names, no roles but author, editor, series editor and translator, no dates but those
/// of publication and access, and 40 types. Labels of an abstract's parts are kept when in capitals, in nbib
/// as words of one paragraph.
public struct ReferenceWriter {
  private let format: ReferenceFormat
  private var keys = BibTeXKeys()
  private var isFirst = true

  /// Prepares to write.
  public init(_ format: ReferenceFormat) {
    self.format = format
  }

  /// One record.
  ///
  /// - Parameters:
  ///   - reference: What is stated about the publication.
  ///   - abstract: Its abstract; no parts for none.
  /// - Returns: Text that follows what was returned before.
  public mutating func record(_ reference: Reference, abstract: RecordAbstract) -> String {
    defer { isFirst = false }
    let gap = isFirst ? "" : "\n"
    switch format {
    case .bibtex:
      return gap + BibTeXWriter.entry(reference, abstract, key: keys.key(for: reference))
    case .ris: return (isFirst ? "" : "\r\n") + RISWriter.record(reference, abstract)
    case .cslJSON: return (isFirst ? "[\n" : ",\n") + CSLWriter.item(reference, abstract)
    case .nbib: return gap + MEDLINEWriter.record(reference, abstract)
    }
  }

  /// What ends the file.
  public func end() -> String {
    guard format == .cslJSON else { return "" }
    return isFirst ? "[]\n" : "\n]\n"
  }
}
