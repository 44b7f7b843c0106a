import Knowledge

/// Reads identifiers and dates as tables of notices write them.
enum NoticeIdentifiers {
  /// The DOIs in a cell, in lower case; one that is none is told in `remarks`.
  static func dois(in cell: String, remarks: inout [String]) -> [String] {
    guard !isNothing(cell) else { return [] }
    return parts(of: cell) { $0.starts(with: "10.".utf8) || isNothing(String($0) ?? "") }
      .compactMap { part in
        if isNothing(part) { return nil }
        if let doi = DOI(field: part) { return doi.value }
        remarks.append("“\(part.prefix(80))” is no DOI and is left out")
        return nil
      }
  }

  /// The PubMed ids in a cell; one that is none is told in `remarks`.
  static func pmids(in cell: String, remarks: inout [String]) -> [String] {
    guard !isNothing(cell) else { return [] }
    return parts(of: cell) { _ in true }.compactMap { part in
      if isNothing(part) { return nil }
      if let pmid = pmid(part) { return pmid }
      remarks.append("“\(part.prefix(80))” is no PubMed id and is left out")
      return nil
    }
  }

  /// The members of a list with semicolons, empty ones and the `+` before them left out.
  static func list(in cell: String) -> [String] {
    cell.utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
      let start = part.firstIndex { $0 > 0x20 && $0 != UInt8(ascii: "+") } ?? part.endIndex
      return plainWords(String(decoding: part[start...], as: UTF8.self))
    }
  }

  /// The day in a cell, in ISO 8601: `2/6/2010 0:00` as in the United States, or `2010-02-06`, whole or
  /// in part; nil for none.
  static func date(in cell: String) -> String? {
    let day = cell.utf8.prefix { $0 > 0x20 && $0 != UInt8(ascii: "T") }
    let parts = day.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      let iso = String(Substring(day))
      return NoticeDate.isValid(iso) ? iso : nil
    }
    let numbers = parts.map { PubMedDate.number($0) ?? 0 }
    guard parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    func digits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let year = String(Substring(parts[2]))
    let iso = "\(year)-\(digits(numbers[0]))-\(digits(numbers[1]))"
    return NoticeDate.isValid(iso) ? iso : nil
  }

  /// Whether a cell says that there is none.
  static func isNothing(_ cell: String) -> Bool {
    cell.utf8.count <= 12
      && ["", "0", "unavailable", "none", "n/a", "na", "null"].contains(cell.lowercased())
  }

  /// Cuts at semicolons that something follows which begins like a member; a DOI may hold one.
  private static func parts(
    of cell: String, _ isMember: (Substring.UTF8View) -> Bool
  ) -> [String] {
    guard cell.utf8.contains(UInt8(ascii: ";")) else { return [cell] }
    var parts: [String] = []
    var start = cell.startIndex
    func add(upTo end: String.Index) {
      if let part = plainWords(String(cell[start..<end])) { parts.append(part) }
    }
    for place in cell.utf8.indices where cell.utf8[place] == UInt8(ascii: ";") {
      let rest = cell.utf8[cell.utf8.index(after: place)...].drop { $0 <= 0x20 }
      guard rest.isEmpty || isMember(rest.prefix { $0 != UInt8(ascii: ";") }) else { continue }
      add(upTo: place)
      start = rest.startIndex
    }
    add(upTo: cell.endIndex)
    return parts
  }

  /// Digits; spreadsheets make `123.0` of them.
  private static func pmid(_ text: String) -> String? {
    let whole = text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...]
    guard let number = PubMedDate.number(whole), number > 0, whole.count <= 8 else {
      return PMID(field: text)?.value
    }
    return String(number)
  }
}
