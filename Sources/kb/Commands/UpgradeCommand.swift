import ArgumentParser
import KnowledgeStore

/// The command `kb upgrade`.
struct UpgradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upgrade",
    abstract: "Bring a file that an older kb made up to this one's schema.",
    discussion: """
      The file is copied aside first, as PATH.vN.TIME-RANDOM. Ingest does the same
      by itself.

      EXAMPLES
        kb upgrade --db kb.sqlite
      """)

  @OptionGroup var database: WriterOptions

  func run() throws {
    do {
      _ = try database.reading()
      Output.write("Nothing to do: the file has the schema of this kb.\n")
    } catch StoreError.olderSchema {
      _ = try database.writing(.run)
      Output.write("Done; the old file stands beside it.\n")
    } catch StoreError.otherViews {
      _ = try database.writing(.run)
      Output.write("Done; the views are those of this kb.\n")
    }
  }
}
