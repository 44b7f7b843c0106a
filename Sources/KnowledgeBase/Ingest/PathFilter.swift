internal import Glibc

/// Which files below a folder are taken: those that a glob to include matches, where there are any,
/// and no glob to exclude.
///
/// A glob without a slash is held against the name of a file or folder, another against its path in the
/// source; `*` and `**` match slashes too, `**/` at the beginning also nothing (fnmatch(3) does the rest).
/// A folder that is excluded is not entered.
struct PathFilter: Sendable {
  let include: [String]
  let exclude: [String]

  /// Whether the file at `path`, relative to the source, is taken.
  func takes(file path: String) -> Bool {
    guard !isExcluded(path) else { return false }
    return include.isEmpty || include.contains { Self.matches($0, path) }
  }

  /// Whether the source has the file at `path`, or an archive that it is in.
  func has(_ path: String) -> Bool {
    var above = path[...]
    var isTaken = takes(file: path)
    while let slash = above.lastIndex(of: "/") {
      above = above[..<slash]
      if isExcluded(String(above)) { return false }
      // What stands in an archive is taken with it.
      isTaken = isTaken || takes(file: String(above))
    }
    return isTaken && !isExcluded(path)
  }

  /// Whether the file or folder at `path`, relative to the source, is left out.
  func isExcluded(_ path: String) -> Bool { exclude.contains { Self.matches($0, path) } }

  static func matches(_ glob: String, _ path: String) -> Bool {
    if glob.hasPrefix("**/"), matches(String(glob.dropFirst(3)), path) { return true }
    let isName = !glob.contains("/")
    let subject = isName ? path.split(separator: "/").last.map(String.init) ?? path : path
    return unsafe fnmatch(glob, subject, 0) == 0
  }
}
