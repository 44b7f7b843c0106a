import Knowledge

/// A row of a table of pairs: a paper, a notice about it, and what that says.
///
/// `original_doi`, `notice_doi` and `kind` in any order; `original_pmid`, `notice_pmid`, `date`,
/// `reasons` (with semicolons between them) and `record` where there are any.
struct PairRow: NoticeRow {
  private enum Column: Int, CaseIterable {
    case originalDOI, originalPMID, noticeDOI, noticePMID, kind, date, reasons, record
  }

  static let columnNames = [
    ["originaldoi"], ["originalpmid"], ["noticedoi"], ["noticepmid"], ["kind", "nature"],
    ["date", "noticedate", "noticedon"], ["reasons", "reason"], ["record", "recordid"],
  ]
  static let beginsWithNumber = false

  private let cells: [String]

  static func isComplete(_ hasColumn: [Bool]) -> Bool {
    hasColumn[Column.kind.rawValue]
      && (hasColumn[Column.originalDOI.rawValue] || hasColumn[Column.originalPMID.rawValue])
  }

  init(_ cells: [String]) {
    self.cells = cells
  }

  private func cell(_ column: Column) -> String { cells[column.rawValue] }

  func stated(remarks: inout [String]) throws(NoticeRowFault) -> StatedNotices {
    guard let nature = Notice.Nature(stated: cell(.kind)) else {
      throw NoticeRowFault(
        reason: "“\(cell(.kind).prefix(40))” is nothing that a notice is known to say")
    }
    let date = NoticeIdentifiers.date(in: cell(.date))
    if date == nil, !NoticeIdentifiers.isNothing(cell(.date)) {
      remarks.append("“\(cell(.date).prefix(40))” is no date; the notice counts as undated")
    }
    var notice = Notice(
      nature: nature, origin: NoticeFormat.doiPairs.rawValue, stated: cell(.kind), date: date)
    notice.record = plainWords(cell(.record))
    notice.reasons = NoticeIdentifiers.list(in: cell(.reasons))
    notice.noticeDOI = NoticeIdentifiers.dois(in: cell(.noticeDOI), remarks: &remarks).first
    notice.noticePMID = NoticeIdentifiers.pmids(in: cell(.noticePMID), remarks: &remarks).first
    let notices = notice.about(
      dois: NoticeIdentifiers.dois(in: cell(.originalDOI), remarks: &remarks),
      pmids: NoticeIdentifiers.pmids(in: cell(.originalPMID), remarks: &remarks))
    return StatedNotices(name: notice.record ?? Self.name(of: notices), notices: notices)
  }

  /// What is said itself, in short: who says it has no name for it.
  private static func name(of notices: [Notice]) -> String {
    let parts = notices.flatMap { notice in
      [
        notice.originalDOI, notice.originalPMID, notice.noticeDOI, notice.noticePMID, notice.date,
        notice.nature.rawValue,
      ]
    }
    let said = parts.map { $0 ?? "" }.joined(separator: "\u{0}")
    return String(ContentDigest(sha256Of: Array(said.utf8)).hexadecimal.prefix(32))
  }
}
