import ArgumentParser
import KnowledgeBase
import KnowledgeStore

/// The command `kb ingest`.
struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Take in articles: files, folders, or standard input.",
    discussion: """
      Reads web pages, PubMed and JATS, reference libraries, tables, PDF, text and
      more, alone, in folders or in archives; splits texts into statements, finds
      claims, conditions and citations, and writes them to the file, which is made
      when it is not there. What has not changed since the last time is left alone;
      of what has changed the old text is kept as a version. The same paper from
      several files is one article. One bad file does not stop the others.

      EXAMPLES
        kb ingest articles/ notes.md library.bib
        kb ingest pubmed25n0001.xml.gz
        kb ingest sheet.csv --columns title=Heading,year=Published
        curl -s https://example.org/post.txt | kb ingest -
        kb ingest articles/ --json | jq .run.claims_added
        kb ingest articles/ --dry-run
      """)

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String] = []

  @Option(
    name: [.customShort("F"), .long],
    help: ArgumentHelp(
      "Read every input as this format: \(IngestRequest.formatNames.joined(separator: ", ")); auto looks at its content.",
      discussion: "Stays with the inputs until another is given.", valueName: "name"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Read every input in this encoding: utf-8, windows-1252, gb18030, koi8-r and others of the web; auto looks at its bytes.",
      discussion: "Stays with the inputs until another is given.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "What columns of a table mean: title=NAME,abstract=NAME,…; auto goes by their names.",
      valueName: "pairs"))
  var columns: String?

  @Option(
    name: .customLong("max-mib"),
    help: ArgumentHelp("Refuse inputs larger than this many MiB.", valueName: "n"))
  var maximumMebibytes = 16

  @Flag(
    name: [.customShort("n"), .customLong("dry-run")],
    help: "Do everything but write; others wait with their writing.")
  var isDryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print the run as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("Name at least one file or folder, or -.") }
    guard !paths.contains("") else { throw ValidationError("An empty name is no file or folder.") }
    guard (1...2048).contains(maximumMebibytes) else {
      throw ValidationError("--max-mib takes 1 to 2048.")
    }
  }

  func run() async throws {
    var request = IngestRequest(paths: paths)
    request.format = format
    request.encoding = encoding
    request.columns = columns
    request.maximumByteCount = maximumMebibytes << 20
    request.isDryRun = isDryRun
    var ingest = try Ingest(request)
    try refuseNothingThere()
    let store = try isDryRun ? database.dryRun(.run) : database.writing(.run)
    var progress = ProgressLine(isShown: Output.isErrorTerminal && !quiet && !isJSON)
    let summary = try await ingest.run(into: store, arguments: paths, stop: StopSignal.watched()) {
      progress.show(
        "\($0.inputCount) inputs, \($0.writtenCount) written, \($0.failureCount) failed")
    }
    progress.clear()
    report(summary, path: store.path)
    if summary.isStopped { throw StopSignal.afterBatch }
    guard summary.failures.isEmpty else {
      let isPartial =
        summary.added + summary.merged + summary.changed + summary.unchanged > 0
      throw ExitCode(Failure.Code(failures: summary.failures, hasSuccess: isPartial).rawValue)
    }
  }

  /// Makes no file for paths that are not there.
  private func refuseNothingThere() throws {
    guard let first = paths.first, !IngestRequest(paths: paths).hasExistingPath else { return }
    throw Failure(
      message: "\(first) does not exist.", hint: "Nothing was read or written.", code: .noInput)
  }

  private func report(_ summary: RunSummary, path: String) {
    if isJSON {
      RunReport.printJSON(summary, isDryRun: isDryRun)
      return
    }
    for failure in summary.failures { Output.error("kb: \(Terminal.safe(failure.error))\n") }
    guard !quiet else { return }
    Output.write(RunReport.sentence(summary, isDryRun: isDryRun) + "\n")
    if summary.added > 0, !isDryRun {
      Output.write("Next: kb search 'a few words', kb status, kb claim list --status vague\n")
    }
  }
}
