extension DumpLoad {
  /// What is taken, and how.
  public struct Settings: Hashable, Sendable {
    /// The parts; lines of others are passed over.
    public var parts = Set(DumpPart.allCases)
    /// Whether what is here under the same name gives way.
    public var replaces = false
    /// Whether lines of a kind that this kb does not know are passed over, and newer dumps are tried.
    public var skipsUnknown = false
    /// Whether everything is done but the writing.
    public var isDryRun = false
    /// Whether the file is one of `kb review dump`.
    var isOfReviews = false

    /// Takes everything, and replaces nothing.
    public init() {}
  }

  /// What was done.
  public struct Summary: Hashable, Sendable {
    /// Lines that came.
    public internal(set) var added = 0
    /// Lines that were there.
    public internal(set) var present = 0
    /// Lines that took the place of what was there.
    public internal(set) var replaced = 0
    /// Lines of parts that were not asked for, or are not known.
    public internal(set) var skipped = 0
    /// Lines that came or replaced something, by part.
    public internal(set) var news: [DumpPart: Int] = [:]
    /// What else is there under the same name, by line.
    public internal(set) var conflicts: [ReviewSheet.BadRow] = []
    /// How many are; more than are listed where there are many.
    public internal(set) var conflictCount = 0
    /// Articles that are tagged by other conditions than there are now.
    public internal(set) var outdatedArticles = 0
    /// Decisions of the file, new or not, whose claim is not what was judged.
    public internal(set) var unanchored = 0
    /// Claims whose status moved.
    public internal(set) var movedClaims = 0
    /// What could not be taken, by line.
    public internal(set) var badLines: [ReviewSheet.BadRow] = []
    /// How many could not; more than are listed where there are many.
    public internal(set) var badLineCount = 0
  }

  /// Why nothing can be taken from a file.
  public enum Refusal: Error, Hashable, Sendable {
    /// It cannot be read: a sentence.
    case unreadable(String, isMissing: Bool)
    /// It is no dump.
    case noDump(name: String)
    /// A newer kb wrote it; this one knows an earlier version.
    case newer(name: String, version: Int, known: Int)
  }
}
