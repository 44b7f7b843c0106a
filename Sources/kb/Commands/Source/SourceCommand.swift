import ArgumentParser
import KnowledgeBase
import KnowledgeStore

/// The command `kb source`.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Name folders and files that are taken in again and again.",
    discussion: """
      What 'kb ingest PATH' takes in stays, whatever becomes of its file. A source is
      held against its place at every run: what is new comes, what changed gets
      another version, a file that moved is known by its content, and an article
      whose file or entry is gone is hidden until it comes back ('kb article list
      --removed', 'kb article restore', 'kb prune'). Where far less is left than
      before, nothing is hidden or replaced, and the run says so and ends with 2.

      EXAMPLES
        kb source add clinics ~/mirror/clinics --include '*.html' --exclude drafts
        kb ingest --all
        kb source list
      """,
    subcommands: [
      SourceAddCommand.self, SourceEditCommand.self, SourceListCommand.self,
      SourceShowCommand.self, SourceRemoveCommand.self,
    ])
}

/// What a source may be told besides its name and path.
struct SourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take only files that this glob matches; may be given again.", valueName: "glob"))
  var include: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out files and folders that this glob matches; may be given again.", valueName: "glob"))
  var exclude: [String] = []

  @Option(
    name: [.customShort("F"), .long],
    help: ArgumentHelp(
      "Read every file as this format (default: look at its content).", valueName: "name"))
  var format: String?

  @Option(
    name: .customLong("stable-for"), parsing: .unconditional,
    help: ArgumentHelp(
      "Leave a file that changed less than so long ago for the next run.", valueName: "seconds"))
  var stableFor: Int?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Address that the place has on the web: a page that states none gets its path below it.",
      valueName: "url"))
  var baseURL: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Keep everything where fewer of its articles would be left (default: 50; 0: never).",
      valueName: "percent"))
  var floor: Int?

  func validate() throws {
    if let floor, !(0...100).contains(floor) { throw ValidationError("--floor takes 0 to 100.") }
    if let stableFor, !(0...31_536_000).contains(stableFor) {
      throw ValidationError("--stable-for takes 0 to 31536000 seconds.")
    }
    if include.contains("") || exclude.contains("") {
      throw ValidationError("An empty glob matches nothing.")
    }
    if let baseURL, !baseURL.isEmpty, !["http://", "https://"].contains(where: baseURL.hasPrefix) {
      throw ValidationError("--base-url takes an address that begins with http:// or https://.")
    }
    if let format, format != "auto", !IngestRequest.formatNames.contains(format) {
      throw ValidationError(
        "there is no format '\(format)'. Known formats: \(IngestRequest.formatNames.joined(separator: ", "))."
      )
    }
  }

  /// Puts what was given into `source`; globs in place of those that it has.
  func apply(to source: inout Source) {
    if !include.isEmpty { source.include = include }
    if !exclude.isEmpty { source.exclude = exclude }
    if let format { source.format = format == "auto" ? nil : format }
    if let stableFor { source.stableForSeconds = stableFor }
    if let baseURL { source.baseURL = baseURL.isEmpty ? nil : baseURL }
    if let floor { source.floorPercent = floor }
  }
}

/// The command `kb source list`.
struct SourceListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the sources, by name.",
    discussion: """
      EXAMPLES
        kb source list
        kb source list --json | jq -r '.rows[] | [.name, .article_count] | @tsv'
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    try output.print(
      .sources(limit: output.rowLimit), from: store,
      shown: ["name", "path", "file_count", "article_count", "removed_count", "last_change"])
  }
}

/// The command `kb source show`.
struct SourceShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one source.",
    discussion: """
      EXAMPLES
        kb source show clinics
        kb source show clinics --json | jq '.rows[0].exclude'
      """)

  @Argument(help: "Name of the source.")
  var name: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    let source = try Sources.source(named: name, in: store)
    if output.format == nil, output.fields == nil {
      try RecordPage.print(.sources(named: source.name), from: store)
    } else {
      try output.print(.sources(named: source.name), from: store, shown: nil)
    }
  }
}

/// Finds sources by name.
enum Sources {
  static func source(named name: String, in store: borrowing Store) throws -> Source {
    if let source = try store.source(named: name) { return source }
    let names = try store.sources().map(\.name)
    let near = Spelling.nearest(to: name, among: names).first
    throw Failure(
      message: "there is no source '\(name)'.",
      hint: near.map { "Did you mean '\($0)'?" }
        ?? (names.isEmpty
          ? "Name one first: kb source add NAME PATH" : "'kb source list' lists them."),
      code: .noInput)
  }
}
