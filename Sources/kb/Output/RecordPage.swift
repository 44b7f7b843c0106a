import Knowledge
import KnowledgeStore

/// One row for people: a line a column, empty ones left out.
enum RecordPage {
  static func print(_ listing: Listing, from store: borrowing Store) throws {
    var names: [String] = []
    _ = try listing.forEachRow(
      on: store.connection, begin: { names = $0.map(\.name) },
      row: { cells in
        let width = names.map(\.count).max() ?? 0
        for (name, cell) in zip(names, cells) {
          let value = Terminal.safe(cell.readable)
          guard !value.isEmpty, value != "[]" else { continue }
          let pad = String(repeating: " ", count: width - name.count + 2)
          let margin = String(repeating: " ", count: width + 2)
          // A list of objects has one on each line.
          let lines = value.hasPrefix("[{") ? value.split(separator: "},{") : [value[...]]
          Output.write(Terminal.dim(name) + pad + lines.joined(separator: "},\n\(margin){") + "\n")
        }
      })
  }
}
