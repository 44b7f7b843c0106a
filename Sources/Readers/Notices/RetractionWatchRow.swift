import Knowledge

/// A row of the Retraction Watch Database.
///
/// - Note: Columns as of its user guide, https://retractionwatch.com/retraction-watch-database-user-guide/;
///   the file is at https://gitlab.com/crossref/retraction-watch-data.
struct RetractionWatchRow: NoticeRow {
  private enum Column: Int, CaseIterable {
    case record, nature, date, noticeDOI, noticePMID, originalDOI, originalPMID, reason
  }

  static let columnNames = [
    ["recordid"], ["retractionnature"], ["retractiondate"], ["retractiondoi"],
    ["retractionpubmedid"], ["originalpaperdoi"], ["originalpaperpubmedid"], ["reason"],
  ]
  static let beginsWithNumber = true

  private let cells: [String]

  static func isComplete(_ hasColumn: [Bool]) -> Bool {
    [Column.record, .nature, .originalDOI].allSatisfy { hasColumn[$0.rawValue] }
  }

  init(_ cells: [String]) {
    self.cells = cells
  }

  private func cell(_ column: Column) -> String { cells[column.rawValue] }

  func stated(remarks: inout [String]) throws(NoticeRowFault) -> StatedNotices {
    let record = cell(.record)
    guard 1...9 ~= record.utf8.count, record.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      throw NoticeRowFault(reason: "“\(record.prefix(40))” is no number of a record")
    }
    guard let nature = Notice.Nature(stated: cell(.nature)) else {
      throw NoticeRowFault(
        reason: "“\(cell(.nature).prefix(40))” is nothing that a notice is known to say")
    }
    let date = NoticeIdentifiers.date(in: cell(.date))
    if date == nil, !NoticeIdentifiers.isNothing(cell(.date)) {
      remarks.append("“\(cell(.date).prefix(40))” is no date; the notice counts as undated")
    }
    var notice = Notice(
      nature: nature, origin: NoticeFormat.retractionWatch.rawValue, stated: cell(.nature),
      date: date)
    notice.record = record
    notice.reasons = NoticeIdentifiers.list(in: cell(.reason))
    notice.noticeDOI = NoticeIdentifiers.dois(in: cell(.noticeDOI), remarks: &remarks).first
    notice.noticePMID = NoticeIdentifiers.pmids(in: cell(.noticePMID), remarks: &remarks).first
    let dois = NoticeIdentifiers.dois(in: cell(.originalDOI), remarks: &remarks)
    let pmids = NoticeIdentifiers.pmids(in: cell(.originalPMID), remarks: &remarks)
    return StatedNotices(name: record, notices: notice.about(dois: dois, pmids: pmids))
  }
}

extension Notice {
  /// The same notice about each of several papers.
  ///
  /// DOIs and PubMed ids are of the same papers where there are as many of each; else nothing tells
  /// which belongs to which, and each counts alone.
  func about(dois: [String], pmids: [String]) -> [Notice] {
    func with(_ doi: String?, _ pmid: String?) -> Notice {
      var notice = self
      notice.originalDOI = doi
      notice.originalPMID = pmid
      return notice
    }
    if dois.count <= 1, pmids.count <= 1 { return [with(dois.first, pmids.first)] }
    if dois.count == pmids.count { return zip(dois, pmids).map { with($0, $1) } }
    return dois.map { with($0, nil) } + pmids.map { with(nil, $0) }
  }
}
