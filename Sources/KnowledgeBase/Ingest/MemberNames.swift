/// Which files of an archive were met; of each name a number is kept, not the name.
struct MemberNames {
  private var numbers: Set<Int> = []

  /// Notes that the file at `path` is there.
  mutating func meet(_ path: String?) {
    if let path { numbers.insert(path.hashValue) }
  }

  /// Whether none was met.
  var isEmpty: Bool { numbers.isEmpty }

  /// Whether the file at `path` is there; where two names share a number, also when it is not.
  func has(_ path: String) -> Bool { numbers.contains(path.hashValue) }
}
