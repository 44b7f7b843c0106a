/// What a file's name tells of its format: the ending of the name inside a compression.
struct NameEnding: Hashable {
  private static let compressions: Set<Substring> = ["gz", "bz2", "xz", "zst"]
  private let ending: String?

  /// The ending of the file at `path`.
  init(_ path: String) {
    var parts = (path.split(separator: "/").last ?? "").split(separator: ".")
    if let last = parts.last, Self.compressions.contains(Substring(last.lowercased())) {
      parts.removeLast()
    }
    ending = parts.count > 1 ? parts.last?.lowercased() : nil
  }
}
