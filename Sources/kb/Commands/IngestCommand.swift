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
      several files is one article. One bad file does not stop the others: what
      could not be read is told, and the exit code is 2. A pipe, a socket, a link
      that leads in a circle or nowhere and a new file without a byte are no inputs
      where they are met in a folder: they are noted, and fail nothing. An archive
      whose size and time are as before is not opened again.

      EXAMPLES
        kb ingest articles/ notes.md library.bib
        kb ingest pubmed25n0001.xml.gz
        kb ingest sheet.csv --columns title=Heading,year=Published
        curl -s https://example.org/post.txt | kb ingest -
        kb ingest articles/ --json | jq .run.claims_added
        kb ingest articles/ --dry-run
        kb ingest --all
        kb ingest --source clinics --accept-shrink
      """)

  @Argument(help: "Files and folders; - is standard input.")
  var paths: [String] = []

  @Flag(name: .shortAndLong, help: "Take in every source ('kb source add' names them).")
  var all = false

  @Option(
    name: .customLong("source"),
    help: ArgumentHelp("Take in this source; may be given again.", valueName: "name"))
  var sources: [String] = []

  @Flag(
    name: .customLong("accept-shrink"),
    help: "Take in sources also where far less is left of them than before.")
  var acceptsShrinking = false

  @Flag(
    name: .customLong("check-contents"),
    help: "Read files also where size and time are as they were.")
  var readsUnchanged = false

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
    guard !paths.isEmpty || all || !sources.isEmpty else {
      throw ValidationError(
        "Name at least one file or folder, or -; or use --all or --source NAME.")
    }
    guard !all || sources.isEmpty else { throw ValidationError("Use --all or --source, not both.") }
    guard paths.isEmpty || !all && sources.isEmpty else {
      throw ValidationError("Give paths, or --all or --source NAME, not both.")
    }
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
    request.acceptsShrinking = acceptsShrinking
    request.readsUnchanged = readsUnchanged
    if paths.isEmpty { request.sources = try chosenSources(in: try database.reading()) }
    var ingest = try Ingest(request)
    try refuseNothingThere()
    let store = try isDryRun ? database.dryRun(.run) : database.writing(.run)
    var progress = ProgressLine(isShown: Output.isErrorTerminal && !quiet && !isJSON)
    let summary = try await ingest.run(
      into: store, arguments: arguments, stop: StopSignal.watched()
    ) {
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

  /// What the ledger shows.
  private var arguments: [String] {
    all ? ["--all"] : sources.flatMap { ["--source", $0] } + paths
  }

  private func chosenSources(in store: borrowing Store) throws -> [Source] {
    guard all else {
      var chosen: [Source] = []
      for name in sources where !chosen.contains(where: { $0.name == name }) {
        chosen.append(try Sources.source(named: name, in: store))
      }
      return chosen
    }
    let known = try store.sources()
    guard !known.isEmpty else {
      throw Failure(
        message: "no source is named yet.", hint: "Name one: kb source add NAME PATH",
        code: .noInput)
    }
    return known
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
    for note in summary.leftOut { Output.error("kb: note: \(Terminal.safe(note))\n") }
    Output.write(RunReport.sentence(summary, isDryRun: isDryRun) + "\n")
    if summary.added > 0, !isDryRun {
      Output.write("Next: kb search 'a few words', kb status, kb claim list --status vague\n")
    }
  }
}
