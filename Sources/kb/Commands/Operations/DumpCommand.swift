import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase

/// The command `kb dump`.
struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Write everything that people decided or asked for as sorted text, one a line.",
    discussion: """
      Verdicts on claims, which records citations mean, grades, notices that are known,
      edits of conditions, which records are the same paper, saved searches, sources,
      and what files are read as. Histories come with who and when. The first line tells
      the version, each other one is a JSON object. The same content gives the same
      bytes, so that dumps can be compared and kept under version control. A file is
      replaced only when all of the new one is written.

      What is not in it follows from articles: take them in again, best after 'kb load'.

      EXAMPLES
        kb dump decisions.txt
        kb dump --only source,saved-search
        kb dump | kb load - --db other.sqlite
      """)

  @Argument(help: "The file to write; none or -: standard output.")
  var file: String?

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @OptionGroup var choice: DumpChoice
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let parts = try choice.parts()
    let store = try database.reading()
    guard let file, file != "-" else {
      // What JSON lets stand raw would steer a terminal.
      _ = try Dump.write(parts, from: store) { Output.write(Terminal.safeJSON($0)) }
      return
    }
    let target = try PatientFile(path: file)
    let counts = try Dump.write(parts, from: store) { try target.write(Terminal.safeJSON($0)) }
    try target.finish()
    if !quiet {
      let count = counts.values.reduce(0, +)
      Output.write(
        "Wrote \(count) line\(count == 1 ? "" : "s") to \(Terminal.safe(file))"
          + "\(DumpChoice.list(counts)).\n")
    }
  }
}

/// The options of `kb dump` and `kb load` that say of what.
struct DumpChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these parts, with commas between: \(DumpPart.all.map(\.rawValue).joined(separator: ", ")).",
      valueName: "part,…"))
  var only: String?

  /// The parts that are asked for.
  func parts() throws -> Set<DumpPart> {
    guard let only else { return Set(DumpPart.allCases) }
    let names = only.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    guard !names.isEmpty else { throw Self.unknown(only) }
    return Set(
      try names.map { name in
        guard let part = DumpPart(rawValue: name) else { throw Self.unknown(name) }
        return part
      })
  }

  private static func unknown(_ name: String) -> Failure {
    Failure(
      message: "there is no part '\(name)' of a dump.",
      hint: "Parts are: \(DumpPart.all.map(\.rawValue).joined(separator: ", ")).", code: .usage)
  }

  /// How many of each part, for the end of a sentence: ` (1 review, 2 source)`.
  static func list(_ counts: [DumpPart: Int]) -> String {
    let parts = DumpPart.all.compactMap { part in
      counts[part].map { "\($0) \(part.rawValue)" }
    }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
  }
}
