internal import Knowledge

/// Which records the entries of a library are: of those with an entry's name the one with its content,
/// and only what has none is paired by place.
///
/// Where the library could be looked through before, no entry takes the record of one that follows.
/// Memory grows with the number of entries: some tens of bytes each.
public struct EntryPairing: Sendable {
  /// Records that are an entry's by now.
  public private(set) var met: Set<Int64> = []
  /// What stands in the library; nil as long as that is not known, and of standard input.
  ///
  /// To be known before the first entry is put in place of another content.
  public var contents: LibraryContents?

  /// A record whose name others have, too.
  struct Member: Sendable {
    let id: Int64
    /// 1 of the one that has the bare name.
    let number: Int
    /// Number of its name and content, as `LibraryContents` makes it.
    let content: Int
  }

  private struct Group: Sendable {
    var members: [Member] = []
    /// Members before this are some entry's.
    var start = 0
  }

  /// The most records of one name that are looked at for one entry that is none of them.
  private static let lookCount = 32
  private var groups: [Int: Group] = [:]
  private var byContent: [Int: Int64] = [:]
  /// How many of those with the same content are some entry's.
  private var metCopies: [Int: Int] = [:]

  /// Begins with nothing stored.
  ///
  /// - Parameter contents: What stands in the library, where that is known.
  public init(contents: LibraryContents? = nil) { self.contents = contents }

  /// Notes that a record is an entry's.
  public mutating func meet(_ id: Int64) { met.insert(id) }

  /// Takes in a stored record of the name `name`, that others have, too.
  mutating func add(_ id: Int64, _ name: String, number: Int, digest: ContentDigest) {
    let first = LibraryContents.number(name, digest, copy: 0)
    let copy = metCopies[first] ?? 0
    metCopies[first] = copy + 1
    let content = LibraryContents.number(name, digest, copy: copy)
    byContent[content] = id
    groups[name.hashValue, default: Group()].members.append(
      Member(id: id, number: number, content: content))
  }

  /// Ends the taking in of stored records.
  mutating func arrange() {
    metCopies = [:]
    for index in groups.indices { groups.values[index].members.sort { $0.number < $1.number } }
  }

  /// Whether several stored records have this name.
  func isShared(_ name: String) -> Bool { groups[name.hashValue] != nil }

  /// The stored record of a shared name that has this content, which is the entry's then.
  mutating func claim(_ name: String, _ digest: ContentDigest) -> Int64? {
    let first = LibraryContents.number(name, digest, copy: 0)
    let copy = metCopies[first] ?? 0
    guard let id = byContent[LibraryContents.number(name, digest, copy: copy)] else { return nil }
    metCopies[first] = copy + 1
    return met.insert(id).inserted ? id : nil
  }

  /// Records of a shared name that are no entry's by content, in order of place; the first of them.
  mutating func left(_ name: String) -> [Int64] {
    guard let index = groups.index(forKey: name.hashValue) else { return [] }
    let members = groups.values[index].members
    var start = groups.values[index].start
    while start < members.count, isTaken(members[start]) { start += 1 }
    groups.values[index].start = start
    return members[start...].prefix(Self.lookCount).filter { !isTaken($0) }.map(\.id)
  }

  private func isTaken(_ member: Member) -> Bool {
    met.contains(member.id) || contents?.has(member.content) ?? false
  }

  /// Whether a record that is alone with its name is, or is going to be, the entry's with its content.
  func isTaken(_ id: Int64, _ name: String, _ digest: ContentDigest) -> Bool {
    met.contains(id)
      || contents?.has(LibraryContents.number(name, digest, copy: 0)) ?? false
  }

  /// Whether no entry has the name of a record, so that it is about to go.
  func isLeaving(_ id: Int64, named name: String) -> Bool {
    guard let contents, contents.isWhole, !met.contains(id) else { return false }
    return !contents.hasName(name) && !contents.hasName(Self.parts(of: name).name)
  }

  /// The name that a record shares, and its number: 1 for the bare name.
  static func parts(of name: String) -> (name: String, number: Int) {
    guard let mark = name.lastIndex(of: "#"), let number = Int(name[name.index(after: mark)...]),
      number > 1, mark > name.startIndex
    else { return (name, 1) }
    return (String(name[..<mark]), number)
  }
}
