import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// What grading evidence takes.
struct GradeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The claim for which it is graded (default: all).", valueName: "id or uid"))
  var claim: String?

  @Option(help: ArgumentHelp("Why, in your words.", valueName: "text"))
  var note: String?

  @OptionGroup var reviewer: ReviewerOptions

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  /// Keeps a grade, or takes the reviewer's back, and says so.
  func carryOut(_ grade: EvidenceGrade?, article: String) throws {
    let name = try reviewer.resolved()
    let store = try database.existing()
    guard let key = try store.articleKey(of: article) else {
      throw Failure(
        message: "there is no article \(article).", hint: "'kb article list' lists them.",
        code: .noInput)
    }
    let subject = GradeTable.Subject(articleKey: key, claimUID: try claimUID(in: store))
    let before = try Grading.grade(grade, subject, note: note, reviewer: name, in: store)
    guard grade != nil || before != nil else {
      throw Failure(
        message: "\(name) has not graded \(words(article)).",
        hint: "'kb grade list --history' lists all grades.", code: .noInput)
    }
    tell(grade, before, article: article, subject, reviewer: name)
  }

  private func claimUID(in store: borrowing Store) throws -> String? {
    guard let claim else { return nil }
    guard let uid = try store.claimUID(of: claim) else {
      throw Failure(
        message: "there is no claim \(claim).", hint: "'kb claim list' lists them.", code: .noInput)
    }
    return uid
  }

  private func words(_ article: String) -> String {
    "article \(article)" + (claim.map { " for claim \($0)" } ?? "")
  }

  private func tell(
    _ grade: EvidenceGrade?, _ before: EvidenceGrade?, article: String,
    _ subject: GradeTable.Subject, reviewer: String
  ) {
    if isJSON {
      let change = JSONText.object([
        ("article_key", JSONText.quoted(subject.articleKey)),
        ("claim_uid", subject.claimUID.map(JSONText.quoted) ?? "null"),
        ("level", JSONText.quoted(grade?.rawValue ?? "withdrawn")),
        ("before", before.map { JSONText.quoted($0.rawValue) } ?? "null"),
        ("reviewer", JSONText.quoted(reviewer)),
      ])
      let page = JSONText.object([("ok", "true"), ("format", "1"), ("change", change)])
      Output.write(Terminal.safeJSON(page) + "\n")
    } else if !quiet {
      let was = before.map { ", before: \($0.rawValue)" } ?? ""
      let now = grade.map { "certainty \($0.rawValue)" } ?? "grade withdrawn"
      Output.write(
        Terminal.safe("\(words(article)), \(reviewer): \(now)\(was).").capitalizedFirst + "\n")
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
