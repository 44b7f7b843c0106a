import Knowledge
import KnowledgeBase
import KnowledgeStore

/// A report on gaps as one JSON object; members are only ever added.
struct GapJSON {
  let report: GapReport
  private var json = JSONWriter()

  init(report: GapReport) { self.report = report }

  /// The object in a line.
  mutating func rendered() -> String {
    json.beginObject()
    json.begin(report: "gaps", report.edition)
    json.optional("condition", report.filter.conditionSlug)
    json.optional("source", report.filter.source)
    since()
    json.objects("rows", report.rows) { json, row in Self.row(row, into: &json) }
    json.name("all")
    json.beginObject()
    Self.row(report.all, into: &json)
    json.endObject()
    json.endObject()
    return Terminal.safeJSON(json.text) + "\n"
  }

  private mutating func since() {
    json.name("since")
    guard let run = report.run else {
      json.raw("null")
      return
    }
    let isCounted = report.countAtRun != nil
    json.beginObject()
    json.member("run", run.id)
    json.optional("command", run.command)
    json.optional("finished_at", run.seconds.map { ReportDate.iso($0) })
    json.member("revision", run.revision)
    json.member("claims_then", report.countAtRun.map(Int64.init))
    json.member("claims_added", isCounted ? Int64(run.claimsAdded) : nil)
    json.member("claims_removed", isCounted ? Int64(run.claimsRemoved) : nil)
    json.endObject()
  }

  private static func row(_ row: GapReport.Row, into json: inout JSONWriter) {
    json.optional("condition", row.slug)
    json.member("name", row.name)
    json.name("statuses")
    json.beginObject()
    for status in CitationStatus.allCases {
      json.name(status.rawValue)
      cell(row.cells[status] ?? GapReport.Cell(), into: &json)
    }
    json.endObject()
    json.name("total")
    cell(row.total, into: &json)
  }

  private static func cell(_ cell: GapReport.Cell, into json: inout JSONWriter) {
    json.beginObject()
    json.member("now", Int64(cell.now))
    json.member("came", Int64(cell.came))
    json.member("moved_in", Int64(cell.movedIn))
    json.member("moved_out", Int64(cell.movedOut))
    json.member("unknown", Int64(cell.unknown))
    json.member("change", Int64(cell.change))
    json.endObject()
  }
}
