/// Puts a record of Web of Science into the tags that RIS has for the same fields.
struct WebOfScienceRecord {
  private let source: RISRecord

  init(_ source: RISRecord) {
    self.source = source
  }

  /// The record in the form of RIS.
  var record: RISRecord {
    var record = RISRecord(place: source.place)
    record.encoding = source.encoding
    record.type = type
    // Full names say more than names with initials.
    let hasFullNames = !source.all("AF").isEmpty
    for field in source.fields where field.tag != "AU" || !hasFullNames {
      add(field, to: &record)
    }
    if let year = source.all("PY").first {
      let day = source.all("PD").first
      record.fields.append(.init(tag: "PY", lines: [year]))
      // “07 2006” has its own year.
      let date = day.map { $0.contains(year) ? $0 : "\($0) \(year)" }
      if let date, RecordDate(date).start != nil {
        record.fields.append(.init(tag: "DA", lines: [date]))
      }
    }
    return record
  }

  private var type: String {
    let kind = (source.all("DT").first ?? "").lowercased()
    if kind.contains("chapter") { return "CHAP" }
    if kind.contains("proceedings") { return source.type == "J" ? "JOUR" : "CONF" }
    switch source.type?.uppercased() {
    case "B": return "BOOK"
    case "C", "S": return "CONF"
    case "P": return "PAT"
    default: return "JOUR"
    }
  }

  private func add(_ field: RISRecord.Field, to record: inout RISRecord) {
    guard let words = field.words else { return }
    switch field.tag {
    case "AU", "AF": addLines(of: field, as: "AU", to: &record)
    case "BE", "ED": addLines(of: field, as: "ED", to: &record)
    case "DE", "ID":
      for keyword in plainParts(words, between: [";"]) {
        record.fields.append(.init(tag: "KW", lines: [keyword]))
      }
    case "PM": record.fields.append(.init(tag: "U1", lines: [words + "[pmid]"]))
    case "PY", "PD": break
    case "AB": record.fields.append(.init(tag: "AB", lines: [words]))
    default:
      record.fields.append(.init(tag: Self.tags[field.tag] ?? field.tag, lines: [words]))
    }
  }

  private func addLines(of field: RISRecord.Field, as tag: String, to record: inout RISRecord) {
    for line in field.lines { record.fields.append(.init(tag: tag, lines: [line])) }
  }

  /// RIS tags by the tags of Web of Science; others stay as they are.
  private static let tags = [
    "TI": "TI", "SO": "JF", "J9": "JA", "JI": "J2", "BP": "SP", "EP": "EP", "AR": "C7", "DI": "DO",
    "SN": "SN", "EI": "SN", "BN": "SN", "PU": "PB", "PI": "CY", "DT": "M3", "UT": "AN",
    "SE": "T3", "CT": "C3", "LA": "LA", "VL": "VL", "IS": "IS",
  ]
}
