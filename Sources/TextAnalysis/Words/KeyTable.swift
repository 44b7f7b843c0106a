/// Numbers by hash, for hashes that are already well mixed: one probe or two a look-up.
struct KeyTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let key: UInt64
    let isTaken: Bool
    let value: Value
  }

  /// A bit for each hash, some eight a key: most look-ups find nothing and touch these alone.
  private let filter: [UInt64]
  /// What is at each place; at most half are taken.
  private let entries: [Entry]

  /// The table of `entries`, whose keys all differ; free places hold `empty`.
  init(_ entries: [(key: UInt64, value: Value)], empty: Value) {
    var count = 8
    while count < entries.count * 2 { count *= 2 }
    var filter = [UInt64](repeating: 0, count: count / 8)
    var table = [Entry](repeating: Entry(key: 0, isTaken: false, value: empty), count: count)
    for entry in entries {
      var place = KeyTable.home(of: entry.key, in: count)
      while table[place].isTaken { place = (place + 1) & (count - 1) }
      table[place] = Entry(key: entry.key, isTaken: true, value: entry.value)
      filter[KeyTable.filterPlace(of: entry.key, in: filter.count)] |= KeyTable.bit(of: entry.key)
    }
    self.filter = filter
    self.entries = table
  }

  /// The value at `key`; nil without one.
  @inline(__always)
  subscript(key: UInt64) -> Value? {
    let place = KeyTable.filterPlace(of: key, in: filter.count)
    guard filter[place] & KeyTable.bit(of: key) != 0 else { return nil }
    return value(at: key)
  }

  private func value(at key: UInt64) -> Value? {
    var place = KeyTable.home(of: key, in: entries.count)
    while entries[place].isTaken {
      if entries[place].key == key { return entries[place].value }
      place = (place + 1) & (entries.count - 1)
    }
    return nil
  }

  @inline(__always)
  private static func home(of key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (count - 1)
  }

  @inline(__always)
  private static func filterPlace(of key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: key >> 38) & (count - 1)
  }

  @inline(__always)
  private static func bit(of key: UInt64) -> UInt64 { 1 << (key >> 58) }
}
