public import Knowledge

/// What stands in a library now, known before anything of it is written: of each entry a number for its
/// name, and one for its name and content.
public struct LibraryContents: Sendable {
  private var names: Set<Int> = []
  private var contents: Set<Int> = []
  /// Of contents that are there several times: how many more there are than one.
  private var again: [Int: Int] = [:]

  /// Whether it was read to its end, without a fault: only then is gone what is not here.
  public var isWhole = true

  /// A library without entries.
  public init() {}

  /// Notes an entry.
  public mutating func meet(_ name: String, _ digest: ContentDigest) {
    names.insert(name.hashValue)
    let first = Self.number(name, digest, copy: 0)
    guard !contents.insert(first).inserted else { return }
    again[first, default: 0] += 1
    contents.insert(Self.number(name, digest, copy: again[first] ?? 0))
  }

  /// Whether an entry has this name.
  func hasName(_ name: String) -> Bool { names.contains(name.hashValue) }

  /// Whether an entry has the name and content behind `number`.
  func has(_ number: Int) -> Bool { contents.contains(number) }

  /// A number for a name and a content; of those that are there several times, each has its own.
  static func number(_ name: String, _ digest: ContentDigest, copy: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(name)
    hasher.combine(digest)
    hasher.combine(copy)
    return hasher.finalize()
  }
}
