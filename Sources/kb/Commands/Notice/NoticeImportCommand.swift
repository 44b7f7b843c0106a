import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb notice import`.
struct NoticeImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in files of notices: Retraction Watch, pairs of DOIs, works of Crossref.",
    discussion: """
      Formats, told from the names of columns or members:

        retraction-watch  the table of the Retraction Watch Database
        doi-pairs         original_doi, notice_doi, kind; original_pmid, notice_pmid,
                          date, reasons, record where there are any
        crossref          works with update-to or updated-by: one, a list, NDJSON

      Compressed files and archives are opened. What is there already is left alone;
      what an origin now says otherwise is kept beside what it said before, which no
      longer counts. An import that was cut off goes on where it stopped. Entries that
      cannot be read are told with their lines, the first 20 of each file, and counted.

      EXAMPLES
        kb notice import retraction_watch.csv
        curl -s https://example.org/works.json | kb notice import -
        kb notice import pairs.tsv --origin my-library --dry-run
      """)

  @Argument(help: "Files; - is standard input.")
  var files: [String] = []

  @Option(
    name: [.customShort("F"), .long],
    help: ArgumentHelp(
      "Read every file as this format: \(NoticeImport.formatNames.joined(separator: ", ")).",
      valueName: "name"))
  var format: String?

  @Option(help: ArgumentHelp("Read every file in this encoding.", valueName: "name"))
  var encoding: String?

  @Option(help: ArgumentHelp("Who says so (default: who the format is of).", valueName: "name"))
  var origin: String?

  @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Do everything but write.")
  var isDryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Name at least one file, or -.") }
    guard !files.contains("") else { throw ValidationError("An empty name is no file.") }
    let isName =
      origin.map { name in
        1...64 ~= name.utf8.count
          && name.utf8.allSatisfy { byte in
            0x61...0x7A ~= byte || 0x30...0x39 ~= byte || byte == UInt8(ascii: "-")
          }
      } ?? true
    guard isName else {
      throw ValidationError("--origin takes small letters, digits and hyphens.")
    }
  }

  func run() async throws {
    var request = NoticeImport.Request(paths: files)
    request.format = format
    request.encoding = encoding
    request.origin = origin
    request.isDryRun = isDryRun
    let notices = try NoticeImport(request)
    try refuseNothingThere()
    let store = try isDryRun ? database.dryRun(.run) : database.writing(.run)
    var progress = ProgressLine(isShown: Output.isErrorTerminal && !quiet && !isJSON)
    let summary = try await notices.run(into: store, stop: StopSignal.watched()) {
      progress.show("\($0.entryCount) entries, \($0.addedCount) new")
    }
    progress.clear()
    NoticeImportReport(summary: summary, isDryRun: isDryRun).print(isJSON: isJSON, isQuiet: quiet)
    if summary.run.isStopped { throw StopSignal.afterBatch }
    guard summary.failureCount == 0 else {
      let hasSuccess =
        summary.run.noticesAdded + summary.unchangedCount + summary.unidentifiedCount > 0
      throw ExitCode(
        Failure.Code(failures: summary.run.failures, hasSuccess: hasSuccess).rawValue)
    }
  }

  /// Makes no file for paths that are not there.
  private func refuseNothingThere() throws {
    let isThere = files.contains { $0 == "-" || FileManager.default.fileExists(atPath: $0) }
    guard !isThere else { return }
    throw Failure(
      message: "\(files[0]) does not exist.", hint: "Nothing was read or written.",
      code: .noInput)
  }
}
