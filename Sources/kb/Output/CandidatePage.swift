import Knowledge
import KnowledgeStore

/// The records that a citation may mean, for people: each with its fields below it.
enum CandidatePage {
  static func print(_ listing: Listing, from store: borrowing Store) throws {
    var names: [String] = []
    _ = try listing.forEachRow(
      on: store.connection, begin: { names = $0.map(\.name) },
      row: { cells in
        let row = Dictionary(uniqueKeysWithValues: zip(names, cells.map(\.readable)))
        func value(_ name: String) -> String { Terminal.safe(row[name] ?? "") }
        let head = "\n\(value("rank")). article \(value("article_id")): \(value("article_title"))"
        Output.write(Terminal.bold(head) + "\n   score \(value("score"))\n")
        for line in fields(row["agreement"] ?? "{}") { Output.write("   " + line + "\n") }
      })
  }

  /// `author agrees (+9.1): Feder = Adriana Feder`, one line a field.
  static func fields(_ agreement: String) -> [String] {
    guard let object = try? JSONValue(parsing: agreement.utf8) else { return [] }
    return object.members.map { member in
      let (degree, bits) = (member.value["degree"]?.text ?? "", member.value["bits"]?.json ?? "")
      let (stated, found) = (member.value["stated"]?.text ?? "", member.value["found"]?.text ?? "")
      let sign = bits.hasPrefix("-") ? "" : "+"
      let says = found.isEmpty || found == stated ? stated : "\(stated) / \(found)"
      return Terminal.safe("\(member.name) \(degree) (\(sign)\(bits)): \(says)")
    }
  }
}
