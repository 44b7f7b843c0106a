/// A named place that articles come from and that is read again and again.
public struct Source: Hashable, Sendable {
  /// Number in the file; 0 for one that is not kept yet.
  public var id: Int64 = 0
  /// What it is called: 1 to 100 characters without white space at its ends.
  public var name: String
  /// Absolute path of a folder or a file, or a glob of such.
  public var path: String
  /// Globs of files that are taken; none: all are.
  public var include: [String] = []
  /// Globs of files and folders that are left out.
  public var exclude: [String] = []
  /// Name of the format that all are read as; nil: found out.
  public var format: String?
  /// A file changed less than so many seconds ago is left for the next run.
  public var stableForSeconds = 0
  /// Address that the place has on the web, for articles that state none.
  public var baseURL: String?
  /// The least share of its articles, in percent, that a run may leave; 0: any.
  public var floorPercent = 50

  /// Makes a source that takes everything at `path`.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}
