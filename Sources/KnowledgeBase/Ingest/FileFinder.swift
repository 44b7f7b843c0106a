internal import Glibc
internal import KnowledgeStore

/// Walks the paths given to ingest, in a fixed order, one file at a time.
///
/// Folders are walked depth first, names in byte order; names that begin with a full stop are left
/// out. Links are followed; a folder that contains itself through a link, and a file met twice, are
/// read once. Memory grows with the depth of the folders and the number of files met.
struct FileFinder {
  /// The next thing found.
  enum Step {
    case file(FoundFile)
    case unreadable(UnreadablePath)
    /// Something in a folder that is nothing to take in: a pipe, a socket, a link in a circle or to nothing.
    case leftOut(UnreadablePath)
  }

  private struct Entry {
    let path: String
    let relativePath: String
    /// Identities of the folders above, to notice a link back into one of them.
    let ancestors: [Identity]

    /// Path from the folder that was begun with.
    var pathInRoot: String { FoundFile.pathInRoot(relativePath) }
  }

  private struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// Absolute paths that it began with, links resolved.
  let roots: [String]
  private var pending: [Entry] = []
  private var met: Set<Identity> = []
  private let filter: PathFilter

  /// Starts at `paths`, in their order; what `filter` leaves out below them is not looked at.
  init(paths: [String], filter: PathFilter = PathFilter(include: [], exclude: [])) {
    self.filter = filter
    roots = paths.map(Self.absolute)
    for absolute in roots.reversed() {
      let name = absolute.split(separator: "/").last.map(String.init) ?? "/"
      pending.append(Entry(path: absolute, relativePath: name, ancestors: []))
    }
  }

  /// Leaves out the file at `path`, under whatever name it is met.
  mutating func leaveOut(_ path: String) {
    guard let status = try? FileStatus(ofPath: path) else { return }
    met.insert(Identity(device: status.device, inode: status.inode))
  }

  /// The next file, or the next path that cannot be read; nil at the end.
  mutating func next() -> Step? {
    while let entry = pending.popLast() {
      guard entry.ancestors.isEmpty || !filter.isExcluded(entry.pathInRoot) else { continue }
      do throws(UnreadablePath) {
        let status = try FileStatus(ofPath: entry.path)
        let identity = Identity(device: status.device, inode: status.inode)
        switch status.kind {
        case .folder:
          try open(entry, identity: identity)
        case .file where !entry.ancestors.isEmpty && !filter.takes(file: entry.pathInRoot): continue
        case .file where met.insert(identity).inserted:
          return .file(
            FoundFile(
              path: entry.path, relativePath: entry.relativePath, byteCount: status.byteCount,
              modifiedAtNanoseconds: status.modifiedAtNanoseconds))
        case .file:
          continue
        case .other:
          throw UnreadablePath(
            path: entry.path, reason: "is neither a file nor a folder", isNoFile: true)
        }
      } catch {
        if Self.isNameRepaired(entry) { return .unreadable(Self.badName(entry.path)) }
        guard !entry.ancestors.isEmpty else { return .unreadable(error) }
        if error.isNoFile { return .leftOut(error) }
        guard error.cause == .missing, FileStatus.isLink(entry.path) else {
          return .unreadable(error)
        }
        return .leftOut(UnreadablePath(path: entry.path, reason: "is a link that leads nowhere"))
      }
    }
    return nil
  }

  /// A note on a file of a folder that is empty and of which nothing is known; nil for any other.
  func emptiness(of file: FoundFile, stored: InputTable.Entry?) -> UnreadablePath? {
    guard file.byteCount == 0, stored == nil, !roots.contains(file.path) else { return nil }
    return UnreadablePath(path: file.path, reason: "is empty")
  }

  private mutating func open(_ entry: Entry, identity: Identity) throws(UnreadablePath) {
    guard !entry.ancestors.contains(identity) else {
      throw UnreadablePath(
        path: entry.path, reason: "is a link back to a folder above it, and was not followed",
        isNoFile: true)
    }
    let ancestors = entry.ancestors + [identity]
    for name in try Self.names(inFolder: entry.path).reversed() {
      pending.append(
        Entry(
          path: entry.path + "/" + name, relativePath: entry.relativePath + "/" + name,
          ancestors: ancestors))
    }
  }

  /// Whether reading the name replaced bytes that are not UTF-8, so that it leads nowhere.
  private static func isNameRepaired(_ entry: Entry) -> Bool {
    entry.relativePath.unicodeScalars.contains("\u{FFFD}")
  }

  private static func badName(_ path: String) -> UnreadablePath {
    UnreadablePath(path: path, reason: "has a name that is not UTF-8, and was left out")
  }

  /// Names in a folder, in byte order, hidden ones left out.
  private static func names(inFolder path: String) throws(UnreadablePath) -> [String] {
    guard let folder = unsafe opendir(path) else {
      throw UnreadablePath(path: path, errorNumber: errno)
    }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// `path` with its links resolved where it exists, else made absolute as it stands.
  private static func absolute(_ path: String) -> String {
    if let resolved = unsafe realpath(path, nil) {
      defer { unsafe free(resolved) }
      return unsafe String(cString: resolved)
    }
    guard !path.hasPrefix("/"), let folder = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(folder) }
    return unsafe String(cString: folder) + "/" + path
  }
}
