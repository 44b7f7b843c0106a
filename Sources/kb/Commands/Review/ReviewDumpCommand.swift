import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb review dump`.
struct ReviewDumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Write every decision as sorted text, one a line: the thing to back up.",
    discussion: """
      The first line tells the version, each other one is a JSON object. The same
      decisions give the same bytes, so that dumps can be compared and kept under
      version control. A file is replaced only when all of the new one is written;
      one that holds something other than a dump is left as it is without --force.

      EXAMPLES
        kb review dump reviews.txt
        kb review dump | git diff --no-index reviews.txt -
        kb review dump | kb review restore - --db other.sqlite
      """)

  @Argument(help: "The file to write; none or -: standard output.")
  var file: String?

  @Flag(name: .shortAndLong, help: "Write over a file that is no dump.")
  var force = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    try refuseOtherFile()
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

  /// Refuses to take the place of a file that holds something else.
  private func refuseOtherFile() throws {
    guard let file, file != "-", !force else { return }
    let place = try PatientFile.checked(file)
    let mark = Array("#kb-review ".utf8)
    guard place.kind == .file, place.byteCount > 0, place.start(mark.count) != mark else { return }
    throw Failure(
      message: "\(file) is there already, and is no dump of reviews.",
      hint: "Name another file, or write over it with --force.", code: .cannotCreate)
  }
}
