import Knowledge
import KnowledgeBase

/// One inspected article for people: what it is, then its blocks.
enum InspectedPage {
  static func print(_ cells: [Cell]) {
    let row = Dictionary(uniqueKeysWithValues: zip(Inspection.columns, cells))
    func shown(_ name: String) -> String { Terminal.safe(row[name]?.readable ?? "") }
    Output.write(Terminal.bold(shown("title")) + "\n")
    for name in ["authors", "container", "date", "doi", "pmid", "url", "reader", "path"] {
      let value = shown(name)
      if !value.isEmpty, value != "[]" { Output.write("  \(name): \(value)\n") }
    }
    Output.write("\n" + Terminal.safe(row["text"]?.plain ?? "") + "\n\n")
  }
}
