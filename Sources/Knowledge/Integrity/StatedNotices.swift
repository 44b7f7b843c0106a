/// What one entry of a file states: all the notices that are its word.
///
/// An origin's later words under the same name replace its earlier ones.
public struct StatedNotices: Hashable, Sendable {
  /// What states them, by a name of its own within its origin: a record's number, the DOI of a work,
  /// or what is said itself where the origin has no names.
  public let name: String
  /// What is stated; empty where nothing is, or where nothing tells which paper is meant.
  public var notices: [Notice]
  /// Whether a paper is meant that nothing identifies.
  public var hasUnidentified: Bool

  /// Gathers what `name` states.
  public init(name: String, notices: [Notice]) {
    self.name = name
    self.notices = notices.filter(\.isIdentified)
    hasUnidentified = self.notices.count < notices.count
  }
}
