import Knowledge
import KnowledgeBase
import KnowledgeStore

/// What a report on changes says, in the same words whatever its format; nothing is escaped.
struct ChangeWords {
  /// A list under a heading.
  struct Section: Hashable {
    let title: String
    let items: [String]
    /// How many more there are, and what lists them.
    var more: String?
  }

  static let title = "What changed in the knowledge base"

  /// Rows of a list that are shown, unless all are asked for.
  static let mostRows = 10

  let report: ChangeReport
  /// What lists everything.
  let command: String
  /// Rows of a list that are shown.
  let mostRows: Int

  /// All of it in a sentence.
  var summary: String {
    let since = "since " + self.since
    let runs = self.runs
    guard !report.isEmpty else { return "Nothing changed \(since); \(runs)." }
    let parts = [articles, claims, moved, integrity, decisions].compactMap(\.self) + [runs]
    return "S" + since.dropFirst() + ": " + parts.joined(separator: "; ") + "."
  }

  /// The lists that hold anything, the most pressing first.
  var sections: [Section] {
    [
      integritySection, troubleSection, moveSection,
      section("Articles added", report.added) { Self.article($0) },
      section("Articles changed", report.changed) {
        Self.article($0) + ($0.hasNewText ? ", new text" : "")
      },
      section("Articles gone", report.gone) { Self.article($0) },
      gainSection, decisionSection,
    ].compactMap(\.self)
  }

  /// The state that changes are told against.
  var since: String {
    let run = report.baseline.run
    let place =
      run.id == 0
      ? "the file was made"
      : "run \(run.id) (\(run.command ?? "")"
        + (run.seconds.map { ", \(ReportDate.iso($0))" } ?? "") + ")"
    switch report.baseline.point {
    case .newestRun:
      guard let newest = report.baseline.newestRun else { return "the file was made" }
      let begun = report.runs.first { $0.id == newest }
      return "run \(newest) began"
        + (begun.map { " (\($0.command), \(ReportDate.iso($0.startedAt)))" } ?? "")
    case .run: return place
    case .revision(let revision): return "revision \(revision)"
    case .moment(let moment):
      let date = ReportDate.iso(moment)
      return run.id == 0
        ? "\(place) (no run ended before \(date))"
        : "\(place), the newest that ended before \(date)"
    }
  }

  /// A number and the word for so many of them.
  static func count(_ count: Int, _ word: String) -> String {
    "\(count) \(word)" + (count == 1 ? "" : word.hasSuffix("s") ? "es" : "s")
  }

  private var articles: String? {
    let counts = [
      (report.added.count, "added"), (report.changed.count, "changed"), (report.gone.count, "gone"),
    ].filter { $0.0 > 0 }
    guard let first = counts.first else { return nil }
    let lead = "\(Self.count(first.0, "article")) \(first.1)"
    return ([lead] + counts.dropFirst().map { "\($0.0) \($0.1)" }).joined(separator: ", ")
  }

  private var claims: String? {
    let lost = report.lostCount.map { $0 > 0 ? "\($0) lost" : nil } ?? "unknown how many lost"
    let unknown = report.unknownCount > 0 ? "\(report.unknownCount) gained or there before" : nil
    guard report.gained.count > 0 || report.unknownCount > 0 || report.lostCount ?? 0 > 0 else {
      return nil
    }
    let gained = Self.count(report.gained.count, "claim") + " gained"
    return [gained, unknown, lost].compactMap(\.self).joined(separator: ", ")
  }

  private var moved: String? {
    let count = report.moved.count
    return count > 0 ? Self.count(count, "citation status") + " moved" : nil
  }

  private var integrity: String? {
    let articles = report.integrity.filter(\.isArticle).count
    let claims = report.integrity.count - articles
    let parts = [
      articles > 0
        ? Self.count(articles, "article") + " newly retracted or of concern" : nil,
      claims > 0
        ? Self.count(claims, "claim") + " that now rest\(claims == 1 ? "s" : "") on such" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var decisions: String? {
    let count = report.decisions.reduce(0) { $0 + $1.count }
    return count > 0 ? Self.count(count, "decision") + " by people" : nil
  }

  private var runs: String {
    guard !report.runs.isEmpty else { return "no runs" }
    let trouble = report.runs.filter(\.isInTrouble).count
    return Self.count(report.runs.count, "run")
      + (trouble > 0 ? ", \(trouble) with trouble" : "")
  }
}
