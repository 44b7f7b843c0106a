import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The explanation of a claim for people: the claim and its status, then rule by rule.
struct WhyPage {
  let explanation: ClaimExplanation

  /// Column names of a reason as a row.
  static let columns = [
    "subject", "rule", "outcome", "words", "byte_start", "byte_end", "weight", "meaning",
  ]

  /// The reasons as rows, the first `limit` of them; nil: all.
  func rows(limit: Int?) -> [[Cell]] {
    explanation.reasons.prefix(limit ?? .max).map(Self.cells)
  }

  /// A reason as a row.
  private static func cells(_ reason: ClaimExplanation.Reason) -> [Cell] {
    [
      .text(reason.subject), .text(reason.rule), .text(reason.outcome), Cell(reason.words),
      reason.range.map { .integer(Int64($0.byteStart)) } ?? .null,
      reason.range.map { .integer(Int64($0.byteEnd)) } ?? .null, .real(reason.weight),
      .text(reason.meaning),
    ]
  }

  /// Prints the listing's envelope with the claim and the versions beside the reasons.
  func printJSON(limit: Int?, _ store: borrowing Store) throws {
    var columns: [String] = []
    var claim = "null"
    _ = try Listing.claimSummary(id: explanation.id).forEachRow(
      on: store.connection, begin: { columns = $0.map(\.name) },
      row: { cells in
        claim = JSONText.object(zip(columns, cells).map { (name: $0, json: $1.json) })
      })
    let rows = rows(limit: limit).map { cells in
      JSONText.object(zip(Self.columns, cells).map { (name: $0, json: $1.json) })
    }
    let page = JSONText.object([
      ("ok", "true"), ("format", "1"), ("rows", "[" + rows.joined(separator: ",\n") + "]"),
      ("next", "null"), ("truncated", String(rows.count < explanation.reasons.count)),
      ("claim", claim), ("versions", versions),
    ])
    Output.write(Terminal.safeJSON(page) + "\n")
  }

  private var versions: String {
    func pair(_ analyser: Int, _ vocabulary: Int) -> String {
      JSONText.object([("analyser", String(analyser)), ("vocabulary", String(vocabulary))])
    }
    return JSONText.object([
      (
        "stored", pair(explanation.storedAnalyserVersion, explanation.storedVocabularyVersion)
      ),
      ("current", pair(explanation.versions.analyser, explanation.versions.vocabulary)),
      ("is_statement", String(explanation.statement != nil)),
    ])
  }

  func print(_ store: borrowing Store) throws {
    try RecordPage.print(.claimSummary(id: explanation.id), from: store)
    let stored = (explanation.storedAnalyserVersion, explanation.storedVocabularyVersion)
    let current = (explanation.versions.analyser, explanation.versions.vocabulary)
    Output.write("\nanalysis \(stored.0), vocabulary \(Vocabulary.words(forVersion: stored.1))")
    if stored != current {
      let words = Vocabulary.words(forVersion: current.1)
      Output.write(" (now \(current.0) and \(words); 'kb reanalyse' brings it up)")
    }
    Output.write("\n")
    guard explanation.statement != nil else {
      Output.write("This kb no longer sees a statement of its own there.\n")
      return
    }
    var subject = ""
    for reason in explanation.reasons {
      if reason.subject != subject {
        subject = reason.subject
        Output.write("\n" + Terminal.bold(subject) + "\n")
      }
      let words = reason.words.map { " “\(Terminal.safe($0))”" } ?? ""
      Output.write("  \(reason.rule) → \(reason.outcome) (\(weight(reason)))\(words)\n")
      if !reason.meaning.isEmpty { Output.write(Terminal.dim("    \(reason.meaning)") + "\n") }
    }
  }

  private func weight(_ reason: ClaimExplanation.Reason) -> String {
    let hundredths = (reason.weight * 100).rounded() / 100
    return (hundredths > 0 ? "+" : "") + String(hundredths)
  }
}
