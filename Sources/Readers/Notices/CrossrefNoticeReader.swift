import Knowledge

/// Reads the notices that works of Crossref state: `updated-by` on a work that is affected, `update-to`
/// on the notice, which may be about many.
struct CrossrefNoticeReader: NoticeReader {
  private var items: JSONItems

  init(encoding: TextEncoding?, maximumByteCount: Int) {
    items = JSONItems(encoding: encoding, maximumByteCount: maximumByteCount)
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [NoticeEntry]
  ) throws(ReadError) {
    items.read(bytes, isEnd: isEnd) { piece in
      switch piece {
      case .fault(let fault): entries.append(.fault(fault))
      case .item(let item, let place):
        let work = CrossrefWork(item)
        // What stands beside the list of works has no DOI. A work without notices may have had some.
        guard let doi = work.doi else { return }
        entries.append(
          .stated(StatedNotices(name: doi, notices: work.notices), line: place.line))
      }
    }
  }
}
