import Knowledge
import KnowledgeStore

/// The counts of a file for people.
enum StatusPage {
  static func print(_ store: borrowing Store) throws {
    var row: [String: Cell] = [:]
    var names: [String] = []
    _ = try Listing.status.forEachRow(
      on: store.connection, begin: { names = $0.map(\.name) },
      row: { row = Dictionary(uniqueKeysWithValues: zip(names, $0)) })
    func value(_ name: String) -> String { row[name]?.plain ?? "" }
    Output.write("\(Terminal.safe(store.path)), revision \(value("revision"))\n")
    Output.write(
      "articles \(value("articles")), claims \(value("claims")), reviews \(value("reviews"))\n")
    try section("citation status", counts: value("claims_by_status"))
    try section("condition", counts: value("claims_by_condition"))
    let run = try members(value("last_run"))
    guard !run.isEmpty else { return }
    let facts = run.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    Output.write("\n" + Terminal.bold("last run") + "\n  \(Terminal.safe(facts))\n")
  }

  /// The most lines of a section; a large file knows hundreds of conditions.
  private static let mostLines = 20

  private static func section(_ title: String, counts json: String) throws {
    let all = try members(json)
    guard !all.isEmpty else { return }
    Output.write("\n" + Terminal.bold("claims by \(title)") + "\n")
    let counts = all.prefix(mostLines)
    let width = counts.map(\.key.count).max() ?? 0
    defer {
      if all.count > counts.count {
        Output.write("  … and \(all.count - counts.count) more: kb report --gaps\n")
      }
    }
    for count in counts {
      let pad = String(repeating: " ", count: width - count.key.count + 2)
      Output.write("  \(count.key)\(pad)\(count.value)\n")
    }
  }

  /// The members of a flat JSON object in the order they stand there.
  private static func members(_ json: String) throws -> [(key: String, value: String)] {
    guard json.hasPrefix("{") else { return [] }
    return json.dropFirst().dropLast().split(separator: ",").map { member in
      let parts = member.split(separator: ":", maxSplits: 1)
      return (unquoted(parts.first), unquoted(parts.last))
    }
  }

  private static func unquoted(_ text: Substring?) -> String {
    String((text ?? "").filter { $0 != "\"" })
  }
}
