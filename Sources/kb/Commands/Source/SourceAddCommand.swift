import ArgumentParser
import Foundation
import KnowledgeStore

/// The command `kb source add`.
struct SourceAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Name a folder, a file or a glob as a source.",
    discussion: """
      Nothing is read before 'kb ingest --source NAME' or 'kb ingest --all'. A glob
      without a slash is held against names, another against paths below PATH; a
      folder that is excluded is not entered. Quote globs, so that the shell leaves
      them alone. What kb ingest took in from there before becomes the source's, and
      what is gone of that is hidden at its first run, as far as --floor allows (not
      so with a glob: that has what it finds).

      EXAMPLES
        kb source add clinics ~/mirror/clinics --include '*.html' --exclude drafts
        kb source add pubmed ~/pubmed --format pubmed --stable-for 600
        kb source add site ~/mirror/example.org --base-url https://example.org/
        kb source add exports '/data/exports/*.ris' --floor 80
      """)

  @Argument(help: "What to call it.")
  var name: String

  @Argument(help: "A folder, a file, or a glob of such.")
  var path: String

  @OptionGroup var options: SourceOptions

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @OptionGroup var database: WriterOptions

  func validate() throws {
    guard name == name.trimmingCharacters(in: .whitespacesAndNewlines),
      (1...100).contains(name.count),
      !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw ValidationError(
        "A source's name has 1 to 100 characters, and no white space at its ends.")
    }
    guard !path.isEmpty else { throw ValidationError("An empty name is no file or folder.") }
  }

  func run() throws {
    var source = Source(name: name, path: URL(fileURLWithPath: path).standardizedFileURL.path)
    options.apply(to: &source)
    let isGlob = path.contains { "*?[".contains($0) }
    guard isGlob || FileManager.default.fileExists(atPath: source.path) else {
      throw Failure(
        message: "\(path) does not exist.", hint: "Nothing was kept. Quote globs: 'folder/*.ris'.",
        code: .noInput)
    }
    let store = try database.writing()
    if let other = try store.source(named: name) {
      throw Failure(
        message: "there is a source '\(name)' already, at \(other.path).",
        hint: "Change it with: kb source edit '\(name)'", code: .usage)
    }
    try store.keep(source)
    guard !quiet else { return }
    Output.write(Terminal.safe("Source \(name): \(source.path).") + "\n")
    Output.write(Terminal.safe("Next: kb ingest --source '\(name)'") + "\n")
  }
}

/// The command `kb source edit`.
struct SourceEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change where a source is, or what of it is taken.",
    discussion: """
      Only what is given changes; globs given take the place of those it has. What it
      has no longer by that is hidden at the next run. What a file of a source is
      called is its path below PATH: it stays the same file at another place.

      EXAMPLES
        kb source edit clinics --floor 20
        kb source edit clinics --path ~/mirror/new --exclude drafts --exclude '*.tmp'
        kb source edit clinics --no-globs --format auto --base-url ''
      """)

  @Argument(help: "Name of the source.")
  var name: String

  @Option(help: ArgumentHelp("Where it is now.", valueName: "path"))
  var path: String?

  @Option(
    name: .customLong("name"), help: ArgumentHelp("What to call it from now on.", valueName: "name")
  )
  var newName: String?

  @Flag(name: .customLong("no-globs"), help: "Forget the globs that it has.")
  var forgetsGlobs = false

  @OptionGroup var options: SourceOptions

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @OptionGroup var database: WriterOptions

  func run() throws {
    _ = try Sources.source(named: name, in: try database.reading())
    let store = try database.writing()
    var source = try Sources.source(named: name, in: store)
    if forgetsGlobs { (source.include, source.exclude) = ([], []) }
    options.apply(to: &source)
    if let path { source.path = URL(fileURLWithPath: path).standardizedFileURL.path }
    if let newName, newName != name {
      guard try store.source(named: newName) == nil else {
        throw Failure(
          message: "there is a source '\(newName)' already.", hint: "Nothing was changed.",
          code: .usage)
      }
      source.name = newName
    }
    try store.keep(source)
    guard !quiet else { return }
    try RecordPage.print(.sources(named: source.name), from: store)
  }
}

/// The command `kb source remove`.
struct SourceRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Forget a source; its articles stay.",
    discussion: """
      EXAMPLES
        kb source remove clinics
      """)

  @Argument(help: "Name of the source.")
  var name: String

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @OptionGroup var database: WriterOptions

  func run() throws {
    _ = try Sources.source(named: name, in: try database.reading())
    let store = try database.writing()
    try store.remove(try Sources.source(named: name, in: store))
    guard !quiet else { return }
    Output.write(
      Terminal.safe("Forgot source \(name). Its articles stay, and no run hides them.") + "\n")
  }
}
