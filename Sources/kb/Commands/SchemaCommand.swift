import ArgumentParser
import KnowledgeStore

/// The command `kb schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the public views: their SQL, or with --doc what every column means.",
    discussion: """
      EXAMPLES
        kb schema --doc
        kb schema claims --doc --md
        kb schema claims
      """)

  @Argument(help: "Only this view.")
  var view: String?

  @Flag(name: .customLong("doc"), help: "What every column means, from the file's data dictionary.")
  var isDocumentation = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    if let view { try refuseUnknown(view, in: store) }
    if isDocumentation {
      try output.print(
        .dataDictionary(view: view, limit: output.rowLimit), from: store, shown: nil)
    } else if output.format == nil, output.fields == nil, output.limit == nil {
      try SchemaPage.print(view: view, from: store)
    } else {
      try output.print(.schema(view: view, limit: output.rowLimit), from: store, shown: nil)
    }
  }

  private func refuseUnknown(_ view: String, in store: borrowing Store) throws {
    let end = try Listing.dataDictionary(view: view, limit: nil).forEachRow(
      on: store.connection, begin: { _ in }, row: { _ in })
    guard end.rowCount == 0 else { return }
    throw Failure(
      message: "there is no view '\(view)'.", hint: "'kb schema --doc' lists them.", code: .usage)
  }
}
