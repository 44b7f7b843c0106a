public import Knowledge

/// The conditions that every knowledge base starts with.
public enum ShippedConditions {
  /// Changes whenever `all` does.
  public static let version = 1

  /// Every shipped condition, in the order of the table.
  public static let all: [Condition] = rows.compactMap(condition)

  /// Phrases that look like a condition's name and are none: "respiratory depression".
  static let decoys: [String] = rows.filter { $0.first == "-" }.flatMap { list($0, 1) }

  private static let rows: [[String]] =
    String(decoding: PackageResources.conditions_tsv, as: UTF8.self)
    .split(separator: "\n")
    .filter { !$0.hasPrefix("#") }
    .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }

  /// The condition that a row stands for; nil for a row of decoys.
  private static func condition(_ row: [String]) -> Condition? {
    guard row.count > 4, row[0] != "-" else { return nil }
    let name = Condition.Term(text: row[1], kind: .name, isGuarded: false)
    return Condition(
      slug: row[0], name: row[1], parent: row[2] == "-" ? nil : row[2],
      terms: [name] + terms(row, 4, .synonym) + terms(row, 5, .abbreviation)
        + terms(row, 6, .symptom),
      codes: list(row, 3).compactMap(code))
  }

  private static func terms(
    _ row: [String], _ column: Int, _ kind: Condition.Term.Kind
  ) -> [Condition.Term] {
    list(row, column).map { text in
      let isGuarded = text.hasSuffix("?")
      return Condition.Term(
        text: isGuarded ? String(text.dropLast()) : text, kind: kind, isGuarded: isGuarded)
    }
  }

  private static func code(_ text: String) -> Condition.Code? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return Condition.Code(
      system: String(text[..<colon]), code: String(text[text.index(after: colon)...]))
  }

  private static func list(_ row: [String], _ column: Int) -> [String] {
    column < row.count ? row[column].split(separator: "|").map(String.init) : []
  }
}
