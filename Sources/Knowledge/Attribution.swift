/// What source a statement leans on.
public enum Attribution: String, CaseIterable, Sendable, Comparable {
  /// No source of any kind.
  case none
  /// Sources in general, nobody in particular: "studies suggest".
  case vague
  /// A particular study, venue, body, author or date that does not resolve by itself.
  case named
  /// A DOI, PMID, address of the source, full reference, or a numbered or author–year citation
  /// with its entry.
  case identified

  /// Orders by how much is given away: `none` least, `identified` most.
  public static func < (left: Attribution, right: Attribution) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .vague: 1
    case .named: 2
    case .identified: 3
    }
  }
}
