import ArgumentParser
import KnowledgeStore

/// The command `kb status`.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Count articles, and claims by citation status and condition; show the last run.",
    discussion: """
      THE STATUS WORDS, first that applies
        retracted     rests on a record that was retracted
        contradicted  a reviewer found that the evidence says otherwise
        overstated    a reviewer found that the evidence says less
        verified      a reviewer found it supported
        resolved      its source is in the file; nobody has found that it supports the claim
        unresolved    names or identifies a source that is not tied to a record
        vague         leans on sources in general: "studies suggest"
        own-finding   a result of the article's own study
        uncited       no source of any kind

      EXAMPLES
        kb status
        kb status --json | jq '.rows[0].claims_by_status'
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    if output.format == nil, output.fields == nil {
      try StatusPage.print(store)
    } else {
      try output.print(.status, from: store, shown: nil)
    }
  }
}
