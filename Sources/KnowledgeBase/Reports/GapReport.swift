public import Knowledge
public import KnowledgeStore
internal import SQLite

/// Claims by condition and citation status, and how that moved since a run.
public struct GapReport: Sendable {
  /// Claims of one condition and status.
  public struct Cell: Hashable, Sendable {
    /// Claims now.
    public var now = 0
    /// Of these: not in the file at the run.
    public var came = 0
    /// Of these: in the file at the run with another status.
    public var movedIn = 0
    /// Of these: claims whose words were in the file at the run; whether as a claim is not known.
    public var unknown = 0
    /// Claims that had this status at the run, and now have another.
    public var movedOut = 0

    /// How many more there are than at the run, of claims that are here now and known from then or new.
    public var change: Int { came + movedIn - movedOut }
    /// Whether nothing is told.
    public var isEmpty: Bool { self == Cell() }

    /// Makes a cell of nothing.
    public init() {}
  }

  /// The claims of one condition.
  public struct Row: Hashable, Sendable {
    /// The condition's slug; nil: claims that touch none.
    public let slug: String?
    /// What it is called.
    public let name: String
    /// Its cells; none where nothing is told.
    public let cells: [CitationStatus: Cell]

    /// All of them together.
    public var total: Cell { cells.values.reduce(into: Cell()) { $0.add($1) } }
  }

  /// When it was made, and of what.
  public let edition: ReportEdition
  /// What was asked for.
  public let filter: GapFilter
  /// One row a condition, the most claims first; claims of none last.
  public let rows: [Row]
  /// All claims, each once.
  public let all: Row
  /// The run that it is compared with.
  public let run: GapRun?

  /// Claims that there were at the run, as the ledger has it; nil where that cannot be said.
  public var countAtRun: Int? {
    guard let run, run.uncountedRuns == 0, filter == GapFilter() else { return nil }
    return all.total.now - run.claimsAdded + run.claimsRemoved
  }
}

extension GapReport.Cell {
  /// Adds another.
  mutating func add(_ other: Self) {
    now += other.now
    came += other.came
    movedIn += other.movedIn
    unknown += other.unknown
    movedOut += other.movedOut
  }
}
