import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb notice lookup`.
struct NoticeLookupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Tell what notices say of papers, named by DOI or PubMed id.",
    discussion: """
      The papers need not be articles of the file. That no notice is known of a paper
      says nothing more than that, as of the newest import.

      EXAMPLES
        kb notice lookup 10.1016/s0140-6736(97)11096-0 9500320
        cut -f3 references.tsv | kb notice lookup - --tsv
      """)

  @Argument(help: "DOIs and PubMed ids; - reads them from standard input, one a line.")
  var papers: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  private static let columns = [
    "paper", "integrity", "noticed_on", "nature", "stated", "notice_doi", "notice_pmid", "reasons",
    "origins", "article_id", "as_of", "reason",
  ]

  func validate() throws {
    guard !papers.isEmpty else {
      throw ValidationError("Name at least one DOI or PubMed id, or -.")
    }
  }

  func run() throws {
    let store = try database.reading()
    let asOf = try store.newestNoticeImport().map(Self.time)
    var printer = try output.makePrinter(
      columns: Self.columns,
      shown: ["paper", "integrity", "noticed_on", "origins", "as_of", "reason"])
    var (count, refusedCount, isTruncated) = (0, 0, false)
    func tell(_ paper: String) throws {
      guard !isTruncated else { return }
      guard output.rowLimit.map({ count < $0 }) ?? true else {
        isTruncated = true
        return
      }
      guard let found = try NoticeLookup.integrity(of: paper, in: store) else {
        Output.error("kb: \(Terminal.safe(paper)) is neither a DOI nor a PubMed id.\n")
        refusedCount += 1
        return
      }
      printer.row(Self.cells(of: paper, found, asOf: asOf))
      count += 1
    }
    for paper in papers {
      guard paper == "-" else {
        try tell(paper)
        continue
      }
      while let line = readLine() {
        let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !name.isEmpty { try tell(name) }
      }
    }
    printer.end(next: nil, isTruncated: isTruncated)
    guard refusedCount == 0 else {
      throw ExitCode((count > 0 ? Failure.Code.partial : .badData).rawValue)
    }
  }

  private static func cells(
    of paper: String, _ found: PaperIntegrity, asOf: String?
  ) -> [Cell] {
    let notice = found.notice
    return [
      .text(paper), Cell(found.integrity?.rawValue), Cell(notice?.date),
      Cell(notice?.nature.rawValue), Cell(notice?.stated), Cell(notice?.noticeDOI),
      Cell(notice?.noticePMID), .json(JSONText.array(notice?.reasons ?? [])),
      .json(JSONText.array(found.origins)),
      found.articleID.map { .integer($0) } ?? .null, Cell(asOf),
      .text(reason(found, hasImport: asOf != nil)),
    ]
  }

  private static func reason(_ found: PaperIntegrity, hasImport: Bool) -> String {
    guard let notice = found.notice else {
      return hasImport
        ? "No notice about it is known here."
        : "No notice about it is known here, and none were ever imported."
    }
    let time = notice.date.map { ", \($0)" } ?? ", undated"
    return "\(notice.stated) according to \(notice.origin)\(time)."
  }

  private static func time(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: Double(seconds)).ISO8601Format()
  }
}
