import ArgumentParser
import KnowledgeStore

/// How a report is written, and where to.
struct ReportOutput: ParsableArguments {
  /// What a report is written as.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, html, json
  }

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = Format.text

  @Flag(name: .customLong("json"), help: "The same as --format json.")
  var isJSON = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "path"))
  var outputPath: String?

  @Flag(name: .shortAndLong, help: "Write over a file that is there.")
  var force = false

  func validate() throws {
    if outputPath == "" { throw ValidationError("--output takes the path of a file.") }
  }

  /// The format asked for.
  var resolvedFormat: Format { isJSON ? .json : format }

  /// Whether the arguments of the program ask for a report as JSON, so that errors are JSON too.
  static func asksForJSON(_ arguments: [String]) -> Bool {
    let names = [ReportCommand.configuration, ChangesCommand.configuration].map(\.commandName)
    guard names.contains(arguments.first) else { return false }
    let pairs = zip(arguments, arguments.dropFirst())
    return arguments.contains("--format=json") || pairs.contains { $0 == ("--format", "json") }
  }

  /// Whether bold and faint text are shown where it goes.
  var hasStyle: Bool { path == nil && Terminal.hasColor }

  /// The file; nil: standard output.
  private var path: String? { outputPath == "-" ? nil : outputPath }

  /// Refuses to write over a file that is there, or where none may be written.
  func check() throws {
    guard let path, try PatientFile.checked(path).kind == .file, !force else { return }
    throw Failure(
      message: "\(path) is there already.",
      hint: "Name another file, or write over it with --force.",
      code: .cannotCreate)
  }

  /// Writes all of a report.
  ///
  /// A file is there under its name only when all of it is written; into a pipe or a device it goes
  /// straight.
  func write(_ text: String) throws {
    guard let path else {
      Output.write(text)
      return
    }
    let file = try PatientFile(path: path)
    try file.write(text)
    // Somebody may have made it meanwhile.
    try check()
    try file.finish()
  }
}
