internal import Knowledge
internal import KnowledgeStore
internal import SQLite

/// What a claim that came or changed after a run was at that run, as far as the file can tell.
enum ClaimPast: Hashable {
  /// It was not there.
  case absent
  /// It was there, with this status.
  case present(CitationStatus)
  /// Its words were there; whether they were a claim then is not known.
  case unknown

  /// Finds out.
  ///
  /// It was not there if its article was not, or its words are not in the text of then. It was, if the
  /// log of statuses knows it from before the run, or the analysis is still the same: a claim's uid is
  /// made of nothing else. Times are in whole seconds; what happened in the very second in which the
  /// next run began counts as of that run.
  ///
  /// - Parameters:
  ///   - news: The claim.
  ///   - run: The run.
  ///   - stood: Whether its words stand in the text that its article had at the run, nil where that is
  ///     the text of now; asked for only where the text may be another.
  /// - Throws: What `stood` throws.
  init(
    of news: GapNews, at run: GapRun, _ stood: () throws(SQLiteError) -> Bool?
  ) throws(SQLiteError) {
    let nextRunAt = run.id == 0 ? 0 : run.nextRunAt ?? .max
    guard news.hasOlderNeighbour || news.articleAddedAt < nextRunAt else {
      self = .absent
      return
    }
    if news.textChangedAt >= nextRunAt, try stood() == false {
      self = .absent
      return
    }
    if let status = news.loggedBefore {
      self = .present(status)
      return
    }
    self =
      news.analyserVersion == run.analyserVersion
      ? .present(news.loggedAfter ?? news.status) : .unknown
  }
}

/// The text of the article asked about last, now and at the run.
struct PastTexts {
  private var articleID: Int64?
  private var now: [UInt8] = []
  private var then: [UInt8]?

  /// Whether the claim's words stand in the text that its article had before the run after; nil where no
  /// other text is kept from then.
  ///
  /// White space and case count here, which they do not for a uid: a text that was only wrapped anew
  /// makes no news.
  mutating func holds(
    _ news: GapNews, before nextRunAt: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool? {
    if articleID != news.articleID {
      (now, then) = try GapNews.texts(
        ofArticle: news.articleID, before: nextRunAt, on: connection)
      articleID = news.articleID
    }
    return stood(news)
  }

  /// The same of the text that its article had at the baseline, found by runs where times mislead.
  mutating func holds(
    _ news: GapNews, since baseline: ChangeBaseline, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool? {
    if articleID != news.articleID {
      (now, then) = try ChangedArticle.texts(news.articleID, since: baseline, on: connection)
      articleID = news.articleID
    }
    return stood(news)
  }

  private func stood(_ news: GapNews) -> Bool? {
    guard let then else { return nil }
    guard news.range.byteEnd <= now.count else { return false }
    return Self.contains(then, now[news.range.range])
  }

  /// Whether `words` stand in `text` (Horspool 1980, Practical fast searching in strings).
  static func contains(_ text: [UInt8], _ words: ArraySlice<UInt8>) -> Bool {
    let sought = Array(words)
    guard let last = sought.last else { return true }
    var shifts = [Int](repeating: sought.count, count: 256)
    for (index, byte) in sought.dropLast().enumerated() {
      shifts[Int(byte)] = sought.count - 1 - index
    }
    var end = sought.count - 1
    while end < text.count {
      if text[end] == last, text[(end - sought.count + 1)...end].elementsEqual(sought) {
        return true
      }
      end += shifts[Int(text[end])]
    }
    return false
  }
}
