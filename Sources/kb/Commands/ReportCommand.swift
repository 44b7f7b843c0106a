import ArgumentParser
import Foundation
import KnowledgeBase
import KnowledgeStore

/// The command `kb report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Report on an article, claim by claim, or on the gaps of the whole file.",
    discussion: """
      Of an article: a card (what it is, claims by status, what to do first), then
      every claim in its order with its citation status, what is missing, the records
      that it means or may mean, and its reviews. The HTML is one page that needs
      nothing else, with the article's text marked by status: it can be handed to an
      author or printed as it is.

      With --gaps: claims by condition and citation status. A claim that touches
      several conditions counts in the row of each, and once in the last row. --since
      adds the change since a run, of the claims that are here now: claims that came
      (+), that moved in from another status (>) and that moved out to one (<).
      Conditions are those of now. Claims that went are in no cell: the file keeps
      their number in its ledger of runs, not their conditions. Where the analysis
      changed in between, it may be unknown whether a claim was one then; these are
      counted apart (?).

      JSON: one object, "report" is "article" or "gaps"; an article's members are
      article, summary (claims, by_status, conditions, advice), claims (each with
      shortfalls, citations, reviews) and stray_reviews. Byte ranges count UTF-8
      bytes of articles.text. Members are only ever added. SOURCE_DATE_EPOCH sets
      the date of a report.

      EXAMPLES
        kb report 12
        kb report doi:10.1001/jama.2019.1 --format html -o report.html
        kb report 12 --format markdown | pandoc -o report.docx
        kb report 12 --json | jq '.claims[] | select(.shortfalls != [])'
        kb report --gaps --since 41
        kb report --gaps --condition ptsd --format json
      """)

  @Argument(help: "Number, key, DOI or PubMed id of the article.")
  var article: String?

  @Flag(help: "Report on the claims of the whole file: conditions by citation status.")
  var gaps = false

  @OptionGroup var narrowing: GapNarrowing
  @OptionGroup var output: ReportOutput
  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard gaps != (article != nil) else {
      throw ValidationError(
        gaps
          ? "--gaps is about the whole file; leave out the article."
          : "Name an article, or give --gaps for the whole file.")
    }
    guard gaps || narrowing.isEmpty else {
      throw ValidationError("--since, --condition and --source go with --gaps.")
    }
  }

  func run() throws {
    try output.check()
    let store = try database.reading()
    guard let article else {
      try reportGaps(in: store)
      return
    }
    let id = try ArticleID.checked(article, in: store)
    guard let report = try ArticleReport.report(ofArticle: id, seconds: ReportDate.now, in: store)
    else {
      throw Failure(
        message: "there is no article \(article).", hint: "'kb article list' lists them.",
        code: .noInput)
    }
    switch output.resolvedFormat {
    case .text:
      try output.write(
        ReportText(report: report, width: Terminal.width, hasStyle: output.hasStyle).rendered())
    case .markdown: try output.write(ReportMarkdown(report: report).rendered())
    case .html: try output.write(ReportHTML(report: report).rendered())
    case .json:
      var json = ReportJSON(report: report)
      try output.write(json.rendered())
    }
  }
}
