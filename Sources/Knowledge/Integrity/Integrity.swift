/// How far a paper can be relied on as a source, by the notices about it.
public enum Integrity: String, CaseIterable, Sendable {
  /// No notice about it is known.
  case ok
  /// Something in it was put right.
  case corrected
  /// There is doubt about it, or part of it was retracted.
  case concern
  /// It was retracted, withdrawn or removed.
  case retracted
  /// It was retracted, and the retraction taken back.
  case reinstated
}

extension Integrity {
  /// What notices about one paper make of it, and which of them decides.
  ///
  /// All origins count alike: where two of them disagree on what came last, the later date decides.
  ///
  /// 1. Retractions and reinstatements come first, the later one of them governs. A reinstatement
  ///    clears every retraction that does not surely come after it: on the same day, and where one
  ///    of the dates says only the year or month it falls in, the reinstatement is what came last,
  ///    for it always follows upon a retraction.
  /// 2. Corrections and concerns, however late, do not clear a retraction.
  /// 3. Without a retraction that stands, the latest of reinstatement, concern and correction
  ///    governs; at the same time a concern before a reinstatement before a correction. A concern
  ///    counts as late as its date allows, a correction as early.
  /// 4. A notice without date counts as older than every one with a date. An undated retraction thus
  ///    stands unless there is any reinstatement, and an undated reinstatement clears undated
  ///    retractions alone.
  ///
  /// - Parameter notices: Those that stand, all about the same paper, in any order.
  /// - Returns: The state; and the place of the notice that decides, nil without any. Neither
  ///   depends on the order of `notices`, but for notices that are equal.
  /// - Complexity: O(*n*).
  public static func governing(
    _ notices: some Collection<Notice>
  ) -> (integrity: Integrity, place: Int?) {
    if notices.count == 1, let only = notices.first { return (Self(after: only.nature), 0) }
    let cleared = notices.lazy.filter { $0.nature == .reinstatement }
      .map { NoticeDate.latest($0.date) }.max()
    var best: (place: Int, rank: Rank)?
    for (place, notice) in notices.enumerated() {
      let rank = Rank(notice)
      if notice.nature == .retraction, let cleared, rank.time <= cleared { continue }
      if best.map({ $0.rank < rank }) ?? true { best = (place, rank) }
    }
    guard let best else { return (.ok, nil) }
    let notice = notices[notices.index(notices.startIndex, offsetBy: best.place)]
    return (Self(after: notice.nature), best.place)
  }

  private init(after nature: Notice.Nature) {
    switch nature {
    case .retraction: self = .retracted
    case .concern: self = .concern
    case .correction: self = .corrected
    case .reinstatement: self = .reinstated
    }
  }

  /// Where a notice stands among those of which one decides.
  private struct Rank: Comparable {
    let isRetraction: Bool
    /// When, as text that sorts by time; empty where nobody says.
    let time: String
    let severity: Int
    /// Among equals the one that says most is shown.
    let detail: [String]

    init(_ notice: Notice) {
      isRetraction = notice.nature == .retraction
      switch notice.nature {
      case .retraction:
        time = NoticeDate.earliest(notice.date)
        severity = 3
      case .concern:
        time = NoticeDate.latest(notice.date)
        severity = 2
      case .reinstatement:
        time = NoticeDate.latest(notice.date)
        severity = 1
      case .correction:
        time = NoticeDate.earliest(notice.date)
        severity = 0
      }
      detail = [
        notice.date ?? "", notice.noticeDOI ?? "", notice.noticePMID ?? "",
        notice.reasons.isEmpty ? "" : "reasons", notice.origin, notice.record ?? "",
        notice.stated,
      ]
    }

    static func < (one: Self, other: Self) -> Bool {
      if one.isRetraction != other.isRetraction { return other.isRetraction }
      if one.time != other.time { return one.time < other.time }
      if one.severity != other.severity { return one.severity < other.severity }
      return one.detail.lexicographicallyPrecedes(other.detail)
    }
  }
}
