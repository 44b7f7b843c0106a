import ArgumentParser
import KnowledgeBase
import KnowledgeStore

/// The command `kb article restore`.
struct ArticleRestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Show hidden articles again, though their sources have them no longer.",
    discussion: """
      Its claims come back as they were, with their reviews. No later run hides such
      an article again for the file that it lacks.

      EXAMPLES
        kb article list --removed
        kb article restore 12 15
      """)

  @Argument(help: "Numbers of hidden articles.")
  var ids: [Int64]

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @OptionGroup var database: WriterOptions

  func run() async throws {
    _ = try database.reading()
    let store = try database.writing(.run)
    let shown = try await Pruning.show(ids, in: store)
    if !quiet, !shown.isEmpty {
      let numbers = shown.map(String.init).joined(separator: ", ")
      Output.write("Shown again: \(numbers).\n")
    }
    let strangers = ids.filter { !shown.contains($0) }
    guard strangers.isEmpty else {
      let numbers = strangers.map(String.init).joined(separator: ", ")
      throw Failure(
        message: "not hidden, or not here: \(numbers).",
        hint: "'kb article list --removed' lists them.",
        code: .noInput)
    }
  }
}
