import Knowledge

/// A table of conditions: rows of fields parted by tabs, lists in a field parted by `|`.
///
/// Columns: slug, name, parent, codes, synonyms, abbreviations, symptoms; the last ones may lack. Lines
/// that start with `#` are remarks.
struct ConditionRows {
  private let bytes: [UInt8]
  /// The fields of each row.
  let rows: [[Range<Int>]]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var rows: [[Range<Int>]] = []
    for line in ConditionRows.parts(of: bytes, in: 0..<bytes.count, at: 0x0A)
    where bytes[line.lowerBound] != UInt8(ascii: "#") {
      rows.append(ConditionRows.parts(of: bytes, in: line, at: 0x09))
    }
    self.rows = rows
  }

  /// The words at `field`.
  func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

  /// Whether the words at `field` start with `sign`.
  func starts(_ field: Range<Int>, with sign: Unicode.Scalar) -> Bool {
    !field.isEmpty && bytes[field.lowerBound] == UInt8(ascii: sign)
  }

  /// The parts of the list in `column` of `row`.
  func list(_ row: [Range<Int>], _ column: Int) -> [String] { ranges(row, column).map(text) }

  /// The terms in `column` of `row`; a `?` behind one marks it as guarded.
  func terms(
    _ row: [Range<Int>], _ column: Int, _ kind: Condition.Term.Kind
  ) -> [Condition.Term] {
    ranges(row, column).map { range in
      let isGuarded = bytes[range.upperBound - 1] == UInt8(ascii: "?")
      return Condition.Term(
        text: text(isGuarded ? range.dropLast() : range), kind: kind, isGuarded: isGuarded)
    }
  }

  /// The condition that `row` stands for, with `more` names.
  func condition(_ row: [Range<Int>], more: [Condition.Term] = []) -> Condition? {
    guard row.count > 3 else { return nil }
    let name = text(row[1])
    var all = [Condition.Term(text: name, kind: .name, isGuarded: false)]
    all += terms(row, 4, .synonym)
    all += more
    all += terms(row, 5, .abbreviation)
    all += terms(row, 6, .symptom)
    return Condition(
      slug: text(row[0]), name: name, parent: starts(row[2], with: "-") ? nil : text(row[2]),
      terms: all, codes: ranges(row, 3).compactMap(code))
  }

  private func code(_ range: Range<Int>) -> Condition.Code? {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let code = text((colon + 1)..<range.upperBound)
    guard colon == range.lowerBound + 1 else {
      return Condition.Code(system: text(range.lowerBound..<colon), code: code)
    }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "D"): return Condition.Code(system: "DOID", code: code)
    case UInt8(ascii: "M"): return Condition.Code(system: "MESH", code: code)
    case UInt8(ascii: "O"): return Condition.Code(system: "OMIM", code: code)
    default: return Condition.Code(system: "ICD10CM", code: code)
    }
  }

  private func ranges(_ row: [Range<Int>], _ column: Int) -> [Range<Int>] {
    guard column < row.count else { return [] }
    return ConditionRows.parts(of: bytes, in: row[column], at: UInt8(ascii: "|"))
      .filter { !$0.isEmpty }
  }

  /// The parts of `range` between `separator`s; an empty last line is none.
  private static func parts(
    of bytes: [UInt8], in range: Range<Int>, at separator: UInt8
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
      parts.append(start..<index)
      start = index + 1
    }
    if start < range.upperBound || separator == 0x09 { parts.append(start..<range.upperBound) }
    return parts
  }
}
