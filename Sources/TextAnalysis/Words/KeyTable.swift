/// Numbers by hash, for hashes that are already well mixed: one probe or two a look-up.
struct KeyTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let key: UInt64
    let value: Value
  }

  /// Part of the hash of what is at each place, 0 for free places; at most half are taken.
  ///
  /// Most look-ups find nothing and touch these alone.
  private let tags: [UInt8]
  /// What is at each place.
  private let entries: [Entry]

  /// The table of `entries`, whose keys all differ; free places hold `empty`.
  init(_ entries: [(key: UInt64, value: Value)], empty: Value) {
    var count = 4
    while count < entries.count * 2 { count *= 2 }
    var tags = [UInt8](repeating: 0, count: count)
    var table = [Entry](repeating: Entry(key: 0, value: empty), count: count)
    for entry in entries {
      var place = KeyTable.home(of: entry.key, in: count)
      while tags[place] != 0 { place = (place + 1) & (count - 1) }
      tags[place] = KeyTable.tag(of: entry.key)
      table[place] = Entry(key: entry.key, value: entry.value)
    }
    self.tags = tags
    self.entries = table
  }

  /// The value at `key`; nil without one.
  @inline(__always)
  subscript(key: UInt64) -> Value? {
    let tag = KeyTable.tag(of: key)
    var place = KeyTable.home(of: key, in: tags.count)
    while tags[place] != 0 {
      if tags[place] == tag, entries[place].key == key { return entries[place].value }
      place = (place + 1) & (tags.count - 1)
    }
    return nil
  }

  @inline(__always)
  private static func home(of key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (count - 1)
  }

  @inline(__always)
  private static func tag(of key: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: key >> 52) | 1 }
}
