/// When, at which revision of the file, and in which run something was written.
public struct Stamp: Hashable, Sendable {
  /// Unix seconds.
  public let seconds: Int64
  /// Revision of the file that the change belongs to.
  public let revision: Int64
  /// The run, if it is one.
  public let run: Int64?

  /// Makes a stamp.
  public init(seconds: Int64, revision: Int64, run: Int64? = nil) {
    self.seconds = seconds
    self.revision = revision
    self.run = run
  }
}
