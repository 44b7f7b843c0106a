import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb inspect`.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what is read in a file, without writing anything.",
    discussion: """
      One row an article: what its reader found out (title, authors, ids, text in
      blocks) and what the analysis makes of its text (statements). Needs no
      knowledge base.

      EXAMPLES
        kb inspect page.html
        kb inspect library.bib --ndjson | jq -r '[.doi, .title] | @tsv'
        kb inspect pubmed25n0001.xml.gz --summary
      """)

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String] = []

  @Option(
    name: [.customShort("F"), .customLong("format")],
    help: ArgumentHelp("Read every input as this format.", valueName: "name"))
  var inputFormat: String?

  @Option(help: ArgumentHelp("Read every input in this encoding.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "What columns of a table mean: title=NAME,abstract=NAME,…; auto goes by their names.",
      valueName: "pairs"))
  var columns: String?

  @Option(
    name: .customLong("max-mib"),
    help: ArgumentHelp("Refuse articles larger than this many MiB.", valueName: "n"))
  var maximumMebibytes = 16

  @Flag(help: "Only count articles, a line an input.")
  var summary = false

  @Flag(name: .customLong("no-statements"), help: "Read only; leave the analysis out.")
  var leavesStatementsOut = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name at least one file or folder, or -.") }
    guard (1...2048).contains(maximumMebibytes) else {
      throw ValidationError("--max-mib takes 1 to 2048.")
    }
  }

  func run() throws {
    let met = summary ? try count() : try show()
    for failure in met.failures { Output.error("kb: \(Terminal.safe(failure.error))\n") }
    guard met.failures.isEmpty else {
      let code = Failure.Code(failures: met.failures, hasSuccess: met.articleCount > 0)
      throw ExitCode(code.rawValue)
    }
  }

  private func count() throws -> Inspection.Summary {
    var all = Inspection.Summary()
    for path in paths {
      let met = try inspection(of: [path], withStatements: false).run(row: nil)
      all.add(met)
      let ending = met.articleCount == 1 ? "article" : "articles"
      Output.write("\(Terminal.safe(path)): \(met.articleCount) \(ending)\n")
    }
    return all
  }

  private func show() throws -> Inspection.Summary {
    let isForPeople = output.format == nil && Output.isTerminal
    let inspection = try inspection(of: paths, withStatements: !leavesStatementsOut)
    if isForPeople {
      return try inspection.run { InspectedPage.print($0) }
    }
    var printer = try output.makePrinter(
      columns: Inspection.columns, shown: ["path", "reader", "title", "date", "doi", "pmid"])
    let limit = output.rowLimit ?? Int.max
    var rowCount = 0
    let met = try inspection.run { cells in
      rowCount += 1
      if rowCount <= limit { printer.row(cells) }
    }
    printer.end(next: nil, isTruncated: rowCount > limit)
    return met
  }

  private func inspection(of paths: [String], withStatements: Bool) throws -> Inspection {
    var request = IngestRequest(paths: paths)
    request.format = inputFormat
    request.encoding = encoding
    request.columns = columns
    request.maximumByteCount = maximumMebibytes << 20
    return try Inspection(request, withStatements: withStatements)
  }
}
