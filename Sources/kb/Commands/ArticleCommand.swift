import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb article`.
struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article",
    abstract: "List and show articles, hidden ones too.",
    discussion: """
      EXAMPLES
        kb article list
        kb article show 1
      """,
    subcommands: [
      ArticleListCommand.self, ArticleShowCommand.self, ArticleRestoreCommand.self,
    ])
}

/// The command `kb article list`.
struct ArticleListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List articles in the order they came.",
    discussion: """
      EXAMPLES
        kb article list
        kb article list --changed-since 3 --fields id,title,source_path
        kb article list --removed
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only ids above this one ('next' of the last page).", valueName: "id"))
  var after: Int64 = 0

  @Option(
    name: .customLong("changed-since"), parsing: .unconditional,
    help: ArgumentHelp("Only articles changed after this revision.", valueName: "revision"))
  var changedSince: Int64?

  @Flag(help: "List the hidden ones, whose sources have them no longer; the last ones first.")
  var removed = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard !removed || after == 0 && changedSince == nil else {
      throw ValidationError("--removed goes with neither --after nor --changed-since.")
    }
  }

  func run() throws {
    let store = try database.reading()
    if removed {
      try output.print(
        .removedArticles(limit: output.rowLimit), from: store,
        shown: ["id", "title", "source", "removed_at", "review_count", "source_path"])
      return
    }
    try output.print(
      .articles(after: after, changedSince: changedSince, limit: output.rowLimit), from: store,
      shown: ["id", "title", "published", "claim_count", "integrity", "source_path"])
  }
}

/// The command `kb article show`.
struct ArticleShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one article, statement by statement.",
    discussion: """
      With --json, 'statements' holds every statement in order; byte ranges count
      UTF-8 bytes of the article's text.

      EXAMPLES
        kb article show 1
        kb article show 1 --json | jq -r '.statements[] | [.kind, .text] | @tsv'
      """)

  @Argument(help: "Number of the article.")
  var id: Int64

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let isForPeople = output.format == nil || output.format == .table
    var row: [String: Cell] = [:]
    var columns: [String] = []
    _ = try Listing.article(id: id).forEachRow(
      on: store.connection, begin: { columns = $0.map(\.name) },
      row: { row = Dictionary(uniqueKeysWithValues: zip(columns, $0)) })
    guard !row.isEmpty else {
      throw Failure(
        message: "there is no article \(id).", hint: "'kb article list' lists them.",
        code: .noInput)
    }
    if output.format == .json, output.fields == nil {
      printJSON(columns: columns, row: row)
    } else if isForPeople, output.fields == nil {
      try ArticlePage(article: row).print(store)
    } else {
      var printer = try output.makePrinter(columns: columns, shown: nil)
      printer.row(columns.compactMap { row[$0] })
      printer.end(next: nil, isTruncated: false)
    }
  }

  /// The listing's envelope, and the statements beside the row as well, for `jq .statements`.
  private func printJSON(columns: [String], row: [String: Cell]) {
    let article = JSONText.object(columns.map { (name: $0, json: row[$0]?.json ?? "null") })
    let page = JSONText.object([
      ("ok", "true"), ("format", "1"), ("rows", "[\(article)]"), ("next", "null"),
      ("truncated", "false"), ("statements", row["statements"]?.json ?? "[]"),
    ])
    Output.write(Terminal.safeJSON(page) + "\n")
  }
}
