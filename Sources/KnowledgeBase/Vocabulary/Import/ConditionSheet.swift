internal import Knowledge
internal import KnowledgeStore

/// Reads conditions from a table: one a line, fields with tabs between, the first line names them.
///
/// Columns, in any order: `slug` and `name`, which must be there, `parent`, `synonyms`,
/// `abbreviations`, `symptoms`, `codes`. Lists have `|` between their members; an abbreviation that
/// ends in `?` is guarded. Empty lines and those that begin with `#` are passed over.
enum ConditionSheet {
  private enum Column: String, CaseIterable {
    case slug, name, parent, synonyms, abbreviations, symptoms, codes
  }

  /// The conditions of a file, in its order.
  static func conditions(
    in bytes: [UInt8]
  ) throws(NumberedLines.BadLine) -> [ImportedCondition] {
    var lines = NumberedLines(bytes)
    var columns: [Column]?
    var conditions: [ImportedCondition] = []
    var lineOfSlug: [String: Int] = [:]
    while let line = try lines.next() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(trimmed)
      guard let columns else {
        columns = try header(fields, lines)
        continue
      }
      guard fields.count <= columns.count else {
        throw lines.bad("has \(fields.count) fields, but the header names \(columns.count)")
      }
      let row = Dictionary(uniqueKeysWithValues: zip(columns, fields))
      let condition = try condition(row, lines)
      if let line = lineOfSlug.updateValue(lines.number, forKey: condition.slug) {
        throw lines.bad("has the slug '\(condition.slug)' of line \(line) again")
      }
      conditions.append(condition)
    }
    guard columns != nil else { throw lines.end("there is no header") }
    return conditions
  }

  private static func header(
    _ fields: [String], _ lines: NumberedLines
  ) throws(NumberedLines.BadLine) -> [Column] {
    let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
    var columns: [Column] = []
    for field in fields {
      guard let column = Column(rawValue: field.lowercased()) else {
        throw lines.bad("is the header, and has '\(field)' where only these are known: \(known)")
      }
      guard !columns.contains(column) else {
        throw lines.bad("is the header, and has '\(field)' twice")
      }
      columns.append(column)
    }
    guard columns.contains(.slug), columns.contains(.name) else {
      throw lines.bad("is the header, and must have both slug and name")
    }
    return columns
  }

  private static func condition(
    _ row: [Column: String], _ lines: NumberedLines
  ) throws(NumberedLines.BadLine) -> ImportedCondition {
    let slug = row[.slug] ?? ""
    guard !slug.isEmpty else { throw lines.bad("has no slug") }
    let name = row[.name] ?? ""
    guard !name.isEmpty else { throw lines.bad("has no name") }
    var terms = TermList(besides: name)
    for text in list(row[.synonyms]) { terms.add(text, .synonym) }
    for text in list(row[.abbreviations]) {
      let isGuarded = text.hasSuffix("?")
      terms.add(isGuarded ? String(text.dropLast()) : text, .abbreviation, isGuarded: isGuarded)
    }
    for text in list(row[.symptoms]) { terms.add(text, .symptom) }
    var codes: [Condition.Code] = []
    for text in list(row[.codes]) {
      guard let code = Condition.Code(curie: text), ConditionText.isCode(code) else {
        throw lines.bad("is wrong: " + VocabularyFault.badCode(text).sentence)
      }
      codes.append(code)
    }
    let parent = row[.parent].flatMap { $0.isEmpty || $0 == "-" ? nil : $0 }
    return ImportedCondition(
      line: lines.number, slug: slug, name: name, parent: parent, terms: terms.terms, codes: codes)
  }

  private static func list(_ field: String?) -> [String] {
    (field ?? "").split(separator: "|").map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return start.lastIndex { $0 != " " }.map { String(start[...$0]) } ?? ""
  }
}
