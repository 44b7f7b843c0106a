import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase

/// The command `kb review dump`.
struct ReviewDumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Write every decision as sorted text, one a line: the thing to back up.",
    discussion: """
      The first line tells the version, each other one is a JSON object. The same
      decisions give the same bytes, so that dumps can be compared and kept under
      version control. A file is replaced only when all of the new one is written.

      EXAMPLES
        kb review dump reviews.txt
        kb review dump | git diff --no-index reviews.txt -
        kb review dump | kb review restore - --db other.sqlite
      """)

  @Argument(help: "The file to write; none or -: standard output.")
  var file: String?

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    guard let file, file != "-" else {
      // What JSON lets stand raw would steer a terminal.
      _ = try ReviewDump.write(from: store) { Output.write(Terminal.safeJSON($0)) }
      return
    }
    let target = try PatientFile(path: file)
    let count = try ReviewDump.write(from: store) { try target.write(Terminal.safeJSON($0)) }
    try target.finish()
    if !quiet {
      Output.write(
        "Wrote \(count) decision\(count == 1 ? "" : "s") to \(Terminal.safe(file)).\n")
    }
  }
}
