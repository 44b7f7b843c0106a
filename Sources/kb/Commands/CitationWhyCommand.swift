import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb citation why`.
struct CitationWhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Explain what a citation was found to mean, field by field.",
    discussion: """
      Shows what the citation gives away, how far the search for its record came and why, and each \
      record that may be meant: its score (the chance that it is the one, as far as the fields tell) \
      and how each field agrees, with its weight in bits.

      EXAMPLES
        kb citation why 12
        kb citation why 12 --json
      """)

  @Argument(help: "Number of the citation.")
  var citation: Int64

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    _ = try CitationChoice.citation(citation, in: store)
    let candidates = Listing.candidates(ofCitation: citation, limit: output.rowLimit)
    if output.format == nil, output.fields == nil, output.limit == nil {
      try RecordPage.print(.citation(id: citation), from: store)
      try CandidatePage.print(candidates, from: store)
    } else {
      try output.print(candidates, from: store, shown: nil)
    }
  }
}
