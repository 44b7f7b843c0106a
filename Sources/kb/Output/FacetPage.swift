import Knowledge
import Search

/// Counts over all hits: small tables for people, or one JSON object.
enum FacetPage {
  /// Prints one table after the other, behind an empty line each.
  static func print(_ tables: [FacetTable]) {
    for table in tables {
      Output.write("\n" + Terminal.bold(table.facet.rawValue) + "\n")
      for row in table.rows { line(row.count, row.value ?? "(none)") }
      if table.otherValueCount > 0 {
        line(table.otherCount, "(\(table.otherValueCount) more values)")
      }
    }
  }

  /// Columns of `rows`.
  static let columns = ["facet", "value", "count", "other_values"]

  /// The counts as rows; what was cut off stands last of its facet, with the number of values in
  /// `other_values`.
  static func rows(of tables: [FacetTable]) -> [[Cell]] {
    tables.flatMap { table in
      let name = Cell.text(table.facet.rawValue)
      var rows = table.rows.map { [name, Cell($0.value), .integer(Int64($0.count)), .null] }
      if table.otherValueCount > 0 {
        rows.append([
          name, .null, .integer(Int64(table.otherCount)), .integer(Int64(table.otherValueCount)),
        ])
      }
      return rows
    }
  }

  private static func line(_ count: Int, _ value: String) {
    let number = String(count)
    let pad = String(repeating: " ", count: max(0, 7 - number.count))
    Output.write("\(pad)\(number)  \(Terminal.safe(value))\n")
  }

  /// `{"condition":[{"value":…,"count":…},…],…}`; what was cut off stands last, as `other_values`.
  static func json(_ tables: [FacetTable]) -> String {
    JSONText.object(
      tables.map { table in
        var rows = table.rows.map { row in
          JSONText.object([
            ("value", row.value.map(JSONText.quoted) ?? "null"), ("count", String(row.count)),
          ])
        }
        if table.otherValueCount > 0 {
          rows.append(
            JSONText.object([
              ("other_values", String(table.otherValueCount)), ("count", String(table.otherCount)),
            ]))
        }
        return (table.facet.rawValue, "[" + rows.joined(separator: ",") + "]")
      })
  }
}
