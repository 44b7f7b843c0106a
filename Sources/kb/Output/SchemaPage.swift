import Knowledge
import KnowledgeStore

/// The SQL of the public views, ready to be read or run.
enum SchemaPage {
  static func print(view: String?, from store: borrowing Store) throws {
    _ = try Listing.schema(view: view, limit: nil).forEachRow(
      on: store.connection, begin: { _ in },
      row: { cells in Output.write(Terminal.safeLines(cells[2].plain) + ";\n\n") })
  }
}
