/// Folded words with their ids, in open addressing; words are compared by a 64-bit hash alone.
struct WordTable: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64 = 0
    var id: Int32 = -1
  }

  /// Number of words.
  private(set) var count = 0
  /// Part of the hash of the word at each place, 0 for free places: looking for a word that is not
  /// there touches nothing else.
  private var tags = [UInt8](repeating: 0, count: 256)
  /// The word at each place.
  private var entries = [Entry](repeating: Entry(), count: 256)

  /// The id of the word of `hash`, -1 if it is not in the table.
  @inline(__always)
  func id(of hash: UInt64) -> Int32 { entries[place(of: hash)].id }

  /// The id of the word of `hash`, which is put into the table if need be.
  mutating func insert(_ hash: UInt64) -> Int32 {
    let place = place(of: hash)
    guard entries[place].id < 0 else { return entries[place].id }
    let entry = Entry(hash: hash, id: Int32(count))
    put(entry, at: place)
    count += 1
    if count * 2 > entries.count { grow() }
    return entry.id
  }

  private mutating func put(_ entry: Entry, at place: Int) {
    tags[place] = WordTable.tag(entry.hash)
    entries[place] = entry
  }

  private mutating func grow() {
    let old = entries.filter { $0.id >= 0 }
    tags = [UInt8](repeating: 0, count: tags.count * 4)
    entries = [Entry](repeating: Entry(), count: tags.count)
    for entry in old { put(entry, at: place(of: entry.hash)) }
  }

  /// The place of the word, or the free one where it belongs.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = tags.count - 1
    let tag = WordTable.tag(hash)
    var place = Int(truncatingIfNeeded: hash) & mask
    while tags[place] != 0 {
      if tags[place] == tag, entries[place].hash == hash { return place }
      place = (place + 1) & mask
    }
    return place
  }

  /// Bits of a hash that do not choose the place; never 0.
  @inline(__always)
  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 48) | 1 }
}
