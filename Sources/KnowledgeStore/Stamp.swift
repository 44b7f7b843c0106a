/// When, and at which revision of the file, something was written.
public struct Stamp: Hashable, Sendable {
  /// Unix seconds.
  public let seconds: Int64
  /// Revision of the file that the change belongs to.
  public let revision: Int64

  /// Makes a stamp.
  public init(seconds: Int64, revision: Int64) {
    self.seconds = seconds
    self.revision = revision
  }
}
