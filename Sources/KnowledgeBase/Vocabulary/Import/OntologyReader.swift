/// Reads the terms of an ontology in the OBO flat file format 1.4, and of 1.2.
///
/// Of each `[Term]` it takes `id`, `name`, `synonym`, `is_a`, `xref` and `is_obsolete`; everything
/// else is passed over. Linear in the file's length.
///
/// - Note: owlcollab.github.io/oboformat/doc/GO.format.obo-1_4.html; a line reader for want of a
///   library. Trailing modifiers (`{…}`) and comments (`! …`) are cut off.
struct OntologyReader {
  private var lines: NumberedLines
  private var terms: [OntologyTerm] = []
  private var term: OntologyTerm?
  private var lineOfID: [String: Int] = [:]

  /// The terms of a file, in its order, obsolete ones included.
  static func terms(in bytes: [UInt8]) throws(NumberedLines.BadLine) -> [OntologyTerm] {
    var reader = OntologyReader(lines: NumberedLines(bytes))
    while let line = try reader.lines.next() { try reader.read(Array(line.utf8)[...]) }
    try reader.closeTerm()
    guard !reader.terms.isEmpty else {
      throw reader.lines.end("there is no [Term]")
    }
    return reader.terms
  }

  private init(lines: NumberedLines) { self.lines = lines }

  private mutating func read(_ line: ArraySlice<UInt8>) throws(NumberedLines.BadLine) {
    let line = OntologyValue.trimmed(line)
    guard let first = line.first, first != UInt8(ascii: "!") else { return }
    if first == UInt8(ascii: "[") {
      guard line.contains(UInt8(ascii: "]")) else { throw lines.bad("has a [ without ]") }
      try closeTerm()
      if line.starts(with: Array("[Term]".utf8)) { term = OntologyTerm(line: lines.number) }
      return
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      throw lines.bad("is neither '[Term]' nor 'tag: value'")
    }
    guard term != nil else { return }
    let tag = String(decoding: line[..<colon], as: UTF8.self)
    try read(tag, OntologyValue.trimmed(line[(colon + 1)...]))
  }

  private mutating func read(
    _ tag: String, _ value: ArraySlice<UInt8>
  ) throws(NumberedLines.BadLine) {
    switch tag {
    case "id":
      guard term?.id.isEmpty == true else { throw lines.bad("is a second id of its [Term]") }
      let id = OntologyValue.word(value)
      guard !id.isEmpty else { throw lines.bad("has an id without a value") }
      if let line = lineOfID.updateValue(lines.number, forKey: id) {
        throw lines.bad("has the id \(id) of line \(line) again")
      }
      term?.id = id
    case "name":
      guard term?.name.isEmpty == true else { throw lines.bad("is a second name of its [Term]") }
      term?.name = OntologyValue.text(value)
    case "synonym":
      let synonym = try synonym(value)
      term?.synonyms.append(synonym)
    case "is_a": term?.parents.append(OntologyValue.word(value))
    case "xref": term?.references.append(OntologyValue.word(value))
    case "is_obsolete": term?.isObsolete = OntologyValue.word(value) == "true"
    default: break
    }
  }

  /// Reads `"words" SCOPE TYPE [references]`; a synonym without scope is a related one.
  private func synonym(
    _ value: ArraySlice<UInt8>
  ) throws(NumberedLines.BadLine) -> OntologyTerm.Synonym {
    guard let (text, rest) = OntologyValue.quoted(value) else {
      throw lines.bad("has a synonym that does not stand in quotes")
    }
    let bracket = rest.firstIndex(of: UInt8(ascii: "[")) ?? rest.endIndex
    let words = String(decoding: rest[..<bracket], as: UTF8.self).split(separator: " ")
    guard let first = words.first else {
      return OntologyTerm.Synonym(text: text, scope: .related, isAbbreviation: false)
    }
    guard let scope = OntologyTerm.Scope(rawValue: String(first)) else {
      throw lines.bad("has a synonym whose scope is none of EXACT, NARROW, BROAD, RELATED")
    }
    let type = words.dropFirst().first?.uppercased() ?? ""
    return OntologyTerm.Synonym(
      text: text, scope: scope,
      isAbbreviation: type.contains("ABBREVIATION") || type.contains("ACRONYM")
        || type == "OMO:0003012")
  }

  private mutating func closeTerm() throws(NumberedLines.BadLine) {
    guard let term else { return }
    guard !term.id.isEmpty else {
      throw NumberedLines.BadLine(number: term.line, reason: "begins a [Term] without id")
    }
    guard !term.name.isEmpty || term.isObsolete else {
      throw NumberedLines.BadLine(number: term.line, reason: "begins a [Term] without name")
    }
    terms.append(term)
    self.term = nil
  }
}
