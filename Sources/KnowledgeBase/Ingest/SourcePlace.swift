internal import Glibc
internal import KnowledgeStore

/// Where a source is on the disk, and which files there are of it.
struct SourcePlace: Sendable {
  /// Absolute paths, links resolved: of the folder or file, or all that the glob leads to now.
  let roots: [String]
  /// Where its path leads, links resolved; nil for a glob.
  let root: String?
  /// Which files below them are taken.
  let filter: PathFilter

  /// Looks where `source` is; nil when there is nothing.
  init?(_ source: Source) {
    let found = Self.paths(source.path)
    guard !found.isEmpty else { return nil }
    roots = found
    root = Self.resolved(source.path)
    filter = PathFilter(include: source.include, exclude: source.exclude)
  }

  /// Whether it is there, still.
  var isThere: Bool {
    roots.allSatisfy { root in (try? FileStatus(ofPath: root)) != nil }
  }

  /// Whether the file at an absolute path is one of it, be it there or not; one of an archive is where that
  /// is, whatever it is called.
  func has(_ path: String) -> Bool {
    if takes(path) { return true }
    var above = path[...]
    while let slash = above.lastIndex(of: "/"), slash > above.startIndex {
      above = above[..<slash]
      guard let status = try? FileStatus(ofPath: String(above)) else { continue }
      return status.kind == .file && takes(String(above))
    }
    return false
  }

  private func takes(_ path: String) -> Bool {
    roots.contains { root in
      guard path != root else { return true }
      let prefix = root.hasSuffix("/") ? root : root + "/"
      return path.hasPrefix(prefix) && filter.has(String(path.dropFirst(prefix.count)))
    }
  }

  private static func paths(_ path: String) -> [String] {
    if let resolved = resolved(path) { return [resolved] }
    guard path.contains(where: { "*?[".contains($0) }) else { return [] }
    var result = unsafe glob_t()
    defer { unsafe globfree(&result) }
    guard unsafe glob(path, GLOB_NOSORT, nil, &result) == 0 else { return [] }
    let names = unsafe (0..<Int(result.gl_pathc)).compactMap { index in
      unsafe result.gl_pathv[index].map { unsafe String(cString: $0) }
    }
    return Set(names.compactMap(resolved)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
