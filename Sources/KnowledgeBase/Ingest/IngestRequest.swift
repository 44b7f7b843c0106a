public import KnowledgeStore
internal import Readers

/// What an ingest is asked to do.
public struct IngestRequest: Sendable {
  /// Files and folders; `-` is standard input.
  public var paths: [String]
  /// Sources to take in besides, in this order.
  public var sources: [Source] = []
  /// Whether sources may have shrunk below their floors.
  public var acceptsShrinking = false
  /// Whether files are read also where size and time are as before.
  public var readsUnchanged = false
  /// Name of the format; `auto`: found out; nil: as asked for the last time, else found out.
  public var format: String?
  /// Name of the character encoding; `auto` and nil as for `format`.
  public var encoding: String?
  /// What columns of tables mean, as `title=Heading` with commas between; `auto` and nil as for
  /// `format`.
  public var columns: String?
  /// The most bytes of one article.
  public var maximumByteCount = 16 << 20
  /// Whether everything is done but the writing.
  public var isDryRun = false

  /// Names of the formats that can be read.
  public static var formatNames: [String] { DocumentFormat.allCases.map(\.rawValue) }

  /// Whether at least one of the paths is there, standard input included.
  public var hasExistingPath: Bool {
    paths.contains { $0 == "-" || (try? FileStatus(ofPath: $0)) != nil }
  }

  /// Makes a request to take in `paths`.
  public init(paths: [String]) {
    self.paths = paths
  }
}

/// How far an ingest has come, for a progress line.
public struct IngestProgress: Hashable, Sendable {
  /// Inputs looked at.
  public var inputCount = 0
  /// Articles added or changed.
  public var writtenCount = 0
  /// Inputs that could not be read.
  public var failureCount = 0
}
