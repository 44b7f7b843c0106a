import ArgumentParser
import Knowledge
import KnowledgeBase
import Search

/// The command `kb suggest`.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Complete what somebody began to type, by the words of the file.",
    discussion: """
      Prints real words, most frequent first, and names of conditions that begin so.
      Of several words the last is completed, first with words that stand together
      with the others.

      EXAMPLES
        kb suggest hyper
        kb suggest 'chronic pa' --limit 5
      """)

  @Argument(help: "What was typed so far.")
  var prefix: [String]

  @Option(name: .customLong("in"), help: "Whose words: of claims or articles.")
  var scope: SearchRequest.Scope = .claims

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  /// Completions printed unless --limit says otherwise, and the most that are looked for.
  private static let limits = (usual: 10, most: 1_000)

  func run() throws {
    let store = try database.reading()
    let limit = output.limit.map { $0 == 0 ? Self.limits.most : min($0, Self.limits.most) }
    let found = try KnowledgeSearch.completions(
      of: prefix.joined(separator: " "), scope: scope, limit: limit ?? Self.limits.usual, in: store)
    var printer = try output.makePrinter(
      columns: ["text", "row_count", "condition"], shown: ["text", "row_count", "condition"])
    for completion in found {
      printer.row([
        .text(completion.text), .integer(Int64(completion.rowCount)), Cell(completion.condition),
      ])
    }
    printer.end(next: nil, isTruncated: false)
  }
}
