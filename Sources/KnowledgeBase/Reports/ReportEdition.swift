/// When a report was made, and of what.
public struct ReportEdition: Hashable, Sendable {
  /// When, in Unix seconds.
  public let seconds: Int64
  /// Revision of the file.
  public let revision: Int64
  /// Version of kb.
  public let toolVersion: String

  /// Makes an edition.
  public init(seconds: Int64, revision: Int64, toolVersion: String = ToolVersion.number) {
    self.seconds = seconds
    self.revision = revision
    self.toolVersion = toolVersion
  }
}
