import Knowledge
import Readers

/// Reads a library file.
///
/// - Parameters:
///   - bytes: The file.
///   - format: What to read it as.
///   - pieceByteCount: Bytes given to the reader at once.
///   - maximumEntryByteCount: The most bytes of an entry.
/// - Returns: Its entries, and what stopped the reading.
func entries(
  in bytes: [UInt8], _ format: DocumentFormat, pieceByteCount: Int = .max,
  maximumEntryByteCount: Int = 1 << 24
) -> (entries: [LibraryEntry], error: ReadError?) {
  var entries: [LibraryEntry] = []
  guard
    var library = Library(
      format: format, encoding: nil, maximumEntryByteCount: maximumEntryByteCount)
  else { return ([], nil) }
  var rest = bytes[...]
  do throws(ReadError) {
    repeat {
      let piece = rest.prefix(pieceByteCount)
      rest = rest.dropFirst(piece.count)
      try library.read(piece, isEnd: rest.isEmpty, into: &entries)
    } while !rest.isEmpty
    return (entries, nil)
  } catch {
    return (entries, error)
  }
}

/// The articles among `entries`.
func articles(_ entries: [LibraryEntry]) -> [Document] {
  entries.compactMap { if case .article(let document) = $0 { document } else { nil } }
}

/// The faults among `entries`.
func faults(_ entries: [LibraryEntry]) -> [EntryFault] {
  entries.compactMap { if case .fault(let fault) = $0 { fault } else { nil } }
}

/// The entries of a library as lines of text, for goldens.
func described(_ entries: [LibraryEntry]) -> String {
  entries.map { entry in
    switch entry {
    case .article(let document): described(document) + describedRecord(document)
    case .fault(let fault): "fault: \(fault.sentence)\n"
    }
  }.joined(separator: "\n==========\n\n")
}

/// What a record has that pages have not.
private func describedRecord(_ document: Document) -> String {
  let reference = document.reference
  var lines: [String] = []
  for (name, value) in reference.variables.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
    lines.append("\(name.rawValue): \(value)")
  }
  for (name, date) in reference.dates.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
    lines.append("\(name.rawValue): \(date)")
  }
  for (role, people) in reference.contributors.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
    lines.append("\(role.rawValue): \(people.map(\.displayed).joined(separator: " / "))")
  }
  lines += reference.authors.compactMap { author in
    author.orcid.map { "orcid: \(author.displayed) = \($0)" }
  }
  lines += reference.publicationTypes.map { "publication type: \($0)" }
  lines += reference.meshHeadings.map { heading in
    let names = [(heading.isMajor ? "*" : "") + heading.descriptor] + heading.qualifiers
    return "mesh: \(names.joined(separator: " / ")) (\(heading.id ?? "-"))"
  }
  lines += reference.relations.map { relation in
    let parts = [
      relation.citation, relation.pmid.map { "PMID \($0)" }, relation.doi, relation.date,
      relation.stated,
    ]
    return "\(relation.kind): \(parts.compactMap(\.self).joined(separator: " | "))"
  }
  lines += reference.otherFields.map { "\($0.name): \($0.value)" }
  let bytes = Array(document.text.utf8)
  lines += document.links.compactMap { link in
    link.destination.map { place in
      let start = String(decoding: bytes[place.range].prefix(24), as: UTF8.self)
      return "\(link.target) leads to \(start)…"
    }
  }
  return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
}
