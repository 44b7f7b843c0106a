import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb resolve`.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Look for the records that citations mean, among the articles of the file.",
    discussion: """
      A citation is tied to a record by an identifier, or as a full reference that agrees in title, \
      first author and year, or by a person's decision ('kb citation accept'). All else that may be \
      meant stays a candidate, for a person to choose from. Every ingest does this for what it brought; \
      nothing is looked up on the network.

      Resolved does not mean supported: it says which record is meant, not what stands in it.

      EXAMPLES
        kb resolve                 what is new, or may newly be answered
        kb resolve --all           every citation, anew
        kb resolve 12 13           these citations
        kb citation why 12         field by field, what was found
      """)

  @Argument(help: ArgumentHelp("Citations, by their numbers.", valueName: "citation"))
  var citations: [Int64] = []

  @Flag(name: [.short, .long], help: "Every citation, also those that were looked for before.")
  var all = false

  @Flag(name: [.short, .long], help: "Print nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  func validate() throws {
    if all, !citations.isEmpty {
      throw ValidationError("Give citations or --all, not both.")
    }
  }

  func run() throws {
    let store = try database.existing(.run)
    for id in citations { _ = try CitationChoice.citation(id, in: store) }
    let scope: CitationResolution.Scope =
      all ? .all : citations.isEmpty ? .news : .citations(citations)
    var progress = ProgressLine(isShown: Output.isErrorTerminal && !quiet && !isJSON)
    let counts = try CitationResolution.run(
      scope, in: store, arguments: (all ? ["--all"] : []) + citations.map(String.init),
      stop: StopSignal.watched()
    ) { progress.show("\($0) citations looked for") }
    progress.clear()
    report(counts)
    if counts.isStopped { throw StopSignal.afterBatch }
  }

  private func report(_ counts: CitationResolution.Counts) {
    if isJSON {
      let members = JSONText.object(
        [
          ("looked_for", String(counts.lookedFor)), ("resolved", String(counts.resolved)),
          ("candidates", String(counts.withCandidates)), ("not_found", String(counts.notFound)),
          ("newly_resolved", String(counts.newlyResolved)),
          ("statuses_changed", String(counts.statusesChanged)),
        ] + (counts.isStopped ? [("stopped", "true")] : []))
      Output.write(
        JSONText.object([("ok", "true"), ("format", "1"), ("resolution", members)]) + "\n")
    } else if !quiet {
      Output.write(
        """
        Citations: \(counts.lookedFor) looked for: \(counts.resolved) resolved \
        (\(counts.newlyResolved) newly), \(counts.withCandidates) with candidates, \
        \(counts.notFound) not found; \(counts.statusesChanged) claims have another status.

        """)
      guard counts.withCandidates > 0 else { return }
      Output.write("Next: kb citation list --resolution candidates, kb citation why NUMBER\n")
    }
  }
}
