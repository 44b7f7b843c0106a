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

  /// A reason as a row.
  static func cells(_ reason: ClaimExplanation.Reason) -> [Cell] {
    [
      .text(reason.subject), .text(reason.rule), .text(reason.outcome), Cell(reason.words),
      reason.range.map { .integer(Int64($0.byteStart)) } ?? .null,
      reason.range.map { .integer(Int64($0.byteEnd)) } ?? .null, .real(reason.weight),
      .text(reason.meaning),
    ]
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
