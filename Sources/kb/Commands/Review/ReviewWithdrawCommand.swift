import ArgumentParser
import Knowledge
import KnowledgeBase

/// The command `kb review withdraw`.
struct ReviewWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take decisions back; they stay on record and count no more.",
    discussion: """
      A number or uid names a claim, and means your last word on it; r12 names the
      review 12, which must be yours.

      EXAMPLES
        kb review withdraw 12
        kb review withdraw r3 r4 --reviewer Ada
      """)

  @Argument(help: "Claims, by number or uid, or reviews, as r12.")
  var targets: [String]

  @OptionGroup var options: ReviewWriteOptions

  func run() throws {
    let reviewer = try options.reviewer.resolved()
    let writing = options.writing
    let store = try writing.opened()
    let written = try Reviewing.withdraw(
      targets.map { Reviewing.Target($0) }, reviewer: reviewer, isDryRun: writing.isDryRun,
      in: store)
    let rows = written.map { written in
      JSONText.object([
        ("review", String(written.reviewID)),
        ("claim", written.claimID.map(String.init) ?? "null"),
        ("uid", JSONText.quoted(written.claimUID)),
        ("status_before", written.statusBefore.map(JSONText.quoted) ?? "null"),
        ("status", written.statusAfter.map(JSONText.quoted) ?? "null"),
      ])
    }
    let sentences = written.map {
      "Claim \($0.claimID.map(String.init) ?? $0.claimUID): taken back by \(reviewer), "
        + ReviewReport.move($0)
    }
    writing.report(
      sentences.joined(separator: "; "),
      members: [
        ("reviewer", JSONText.quoted(reviewer)),
        ("reviews", "[" + rows.joined(separator: ",") + "]"),
      ])
  }
}
