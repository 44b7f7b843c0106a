import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb review queue`.
struct ReviewQueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "List the claims that wait for a decision, what matters most first.",
    discussion: """
      The order is that of 'priority', the product of the weights beside it:
        group_weight      ln(1 + claims that say the same)
        condition_weight  1.5 names a condition, 1.25 a symptom or by context, else 1
        number_weight     1.5 with a number that is no year, else 1
        certainty_weight  1.5 without any hedge, 1.25 with a weak one, else 1
        status_weight     3 retracted, 2.5 resolved, 2 unresolved or vague,
                          1.5 uncited, 0.5 own-finding; reviews do not count
        age_weight        1 to 2 as its article has been here, up to a year
      Of claims that say the same one is listed. Left out is what somebody has decided;
      with --second what you have.

      --needs-recheck lists decisions that hold no more: the words that were judged, and
      those that stand nearest now. No decision moves to other words by itself; decide
      anew on the claim that is there, or take the old one back.

      EXAMPLES
        kb review queue --limit 10 --condition ptsd
        kb review queue --query 'ketamine pct:>=60' --json
        kb review queue --interactive --blind
        kb review queue --needs-recheck
      """)

  @OptionGroup var queue: ReviewQueueOptions

  @Flag(help: "Open it on the terminal, as 'kb review' does.")
  var interactive = false

  @Flag(
    name: .customLong("needs-recheck"),
    help: "List decisions that do not stand on what was judged any more.")
  var needsRecheck = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: WriterOptions

  /// Claims listed unless --limit says otherwise.
  private static let usualLimit = 20

  func validate() throws {
    guard !interactive || !needsRecheck && output.format == nil && output.fields == nil else {
      throw ValidationError("--interactive prints nothing: no formats, no --needs-recheck.")
    }
  }

  func run() throws {
    if interactive { return try queue.open(database) }
    let store = try database.reading()
    let limit = output.limit.map { $0 == 0 ? nil : $0 } ?? Self.usualLimit
    if needsRecheck { return try printRechecks(limit: limit, in: store) }
    let listing = Listing.reviewQueue(try queue.filter(in: store), limit: limit)
    try output.print(
      listing, from: store, shown: ["id", "priority", "group_size", "citation_status", "text"])
  }

  private func printRechecks(limit: Int?, in store: borrowing Store) throws {
    let listing = Listing.reviewsToRecheck(
      reviewer: queue.blind ? try queue.reviewer.resolved() : queue.reviewer.reviewer,
      limit: limit)
    guard output.resolvedFormat == .table, output.fields == nil else {
      _ = try output.print(
        listing, from: store,
        shown: ["id", "state", "reviewer", "verdict", "quote", "present_text", "state_reason"])
      return
    }
    var names: [String] = []
    let end = try listing.forEachRow(
      on: store.connection, begin: { names = $0.map(\.name) },
      row: { RecheckCard(cells: Dictionary(uniqueKeysWithValues: zip(names, $0))).print() })
    if end.rowCount == 0 { Output.error("Every decision stands on what was judged.\n") }
    if end.isTruncated { Output.error("… and more; raise --limit to see them.\n") }
  }
}

/// A decision that does not hold, for people: the words as they were, and as they are.
private struct RecheckCard {
  let cells: [String: Cell]

  func print() {
    let head =
      "r\(text("id"))  \(text("state"))  \(text("verdict")), by \(text("reviewer")), \(text("made_at"))"
    Output.write(Terminal.bold(head) + "\n")
    Output.write("  was  \(text("quote"))\n")
    if !text("present_text").isEmpty { Output.write("  now  \(text("present_text"))\n") }
    Output.write("  \(text("state_reason"))\n")
    let place = "in \(text("article_key"))"
    let claim = text("nearest_id").isEmpty ? "" : " · now claim \(text("nearest_id"))"
    Output.write(Terminal.dim("  \(place)\(claim)") + "\n\n")
  }

  private func text(_ name: String) -> String { Terminal.safe(cells[name]?.plain ?? "") }
}
