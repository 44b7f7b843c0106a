import ArgumentParser
import Knowledge
import KnowledgeBase
import Search

/// The command `kb evidence`.
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Find articles that could support or contradict a claim.",
    discussion: """
      Looks through the articles of the knowledge base for the claim's own words and
      the names of its conditions, best first, each with the sentence that speaks to
      the claim most. Whether it supports the claim is for you to read: kb does not
      judge that. The claim's own article is left out.

      EXAMPLES
        kb evidence 12
        kb evidence 12 --limit 3 --json
        kb evidence 12 --fields article_key,sentence
      """)

  @Argument(help: "Number or uid of the claim.")
  var claim: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  /// Articles printed unless --limit says otherwise, and the most.
  private static let limits = (usual: 10, most: 10_000)

  func run() throws {
    let store = try database.reading()
    let id = try ClaimID.checked(claim, in: store)
    let limit =
      output.limit.map { $0 == 0 ? Self.limits.most : min($0, Self.limits.most) }
      ?? Self.limits.usual
    let found = try KnowledgeSearch.evidence(forClaim: id, limit: limit + 1, in: store)
    let shown = found.prefix(limit)
    if output.resolvedFormat == .table, output.fields == nil {
      for evidence in shown { EvidenceCard(evidence: evidence).print() }
      if shown.isEmpty { Output.error("No other article shares a word with this claim.\n") }
      if found.count > limit { Output.error("… and more; raise --limit to see them.\n") }
      return
    }
    var printer = try output.makePrinter(
      columns: Evidence.columns,
      shown: ["rank", "article_id", "statement_id", "sentence", "article_title", "published"])
    for evidence in shown { printer.row(evidence.cells) }
    printer.end(next: nil, isTruncated: found.count > limit)
  }
}

/// One article for people: its sentence, then where that stands.
private struct EvidenceCard {
  let evidence: Evidence

  func print() {
    let sentence =
      evidence.sentence?.marked { word, isMarked in
        let word = Terminal.safe(String(word))
        return !isMarked ? word : Terminal.hasColor ? Terminal.bold(word) : "**\(word)**"
      } ?? "(no sentence shares a word with the claim)"
    Output.write("\(evidence.rank). \(sentence)\n")
    Output.write(Terminal.dim("   in \(Terminal.safe(evidence.articleTitle))") + "\n")
    let integrity = evidence.integrity == "ok" ? "" : evidence.integrity
    let facts = [
      "article \(evidence.articleID)", integrity, evidence.published ?? "", evidence.doi ?? "",
      evidence.sharedConditions.joined(separator: ", "),
      evidence.sharedNumbers.isEmpty
        ? "" : "numbers in common: " + evidence.sharedNumbers.joined(separator: ", "),
    ]
    let line = facts.filter { !$0.isEmpty }.map(Terminal.safe).joined(separator: " · ")
    Output.write("   \(line)\n\n")
  }
}

extension Evidence {
  fileprivate static let columns = [
    "rank", "score", "article_id", "article_key", "article_title", "published", "doi", "integrity",
    "statement_id", "sentence", "shared_numbers", "shared_conditions",
  ]

  /// The article as a row.
  fileprivate var cells: [Cell] {
    let list = { (texts: [String]) -> Cell in
      .json("[" + texts.map(JSONText.quoted).joined(separator: ",") + "]")
    }
    return [
      .integer(Int64(rank)), .real(score), .integer(articleID), .text(articleKey),
      .text(articleTitle), Cell(published), Cell(doi), .text(integrity),
      statementID.map { .integer($0) } ?? .null,
      Cell(sentence?.marked { word, _ in String(word) }), list(sharedNumbers),
      list(sharedConditions),
    ]
  }
}
