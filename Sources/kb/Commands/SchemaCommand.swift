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
    let rowCount =
      if isDocumentation {
        try output.print(.dataDictionary(view: view), from: store, shown: nil)
      } else if output.format == nil {
        try SchemaPage.print(view: view, from: store)
      } else {
        try output.print(.schema(view: view), from: store, shown: nil)
      }
    guard rowCount > 0 else {
      throw Failure(
        message: "there is no view '\(view ?? "")'.", hint: "'kb schema --doc' lists them.",
        code: .usage)
    }
  }
}
