/// Folded words with their ids, in open addressing; words are compared by a 64-bit hash alone.
struct WordTable: Sendable {
  /// What is known of a word; one look at memory, since the table is larger than fast memory.
  struct Entry: Sendable {
    fileprivate var hash: UInt64 = 0
    /// Its id; -1 where the word is not in the table.
    fileprivate(set) var id: Int32 = -1
    fileprivate var start: Int32 = 0

    /// The node that it leads to at the start of a phrase; 0 if no phrase starts with it.
    @inline(__always)
    var firstNode: Int32 { start >> 1 }
    /// Whether a phrase goes on with it.
    @inline(__always)
    var goesOn: Bool { start & 1 != 0 }

    /// The entry of words that are not in the table.
    static let none = Entry()
  }

  /// Number of words.
  private(set) var count = 0
  /// The word at each place.
  private var entries = [Entry](repeating: .none, count: 256)
  /// A bit for each hash: looking for a word that is not there mostly touches nothing else.
  private var filter: [UInt64]

  /// Makes a table for phrases as many as `phraseCount`, or more.
  init(phraseCount: Int) {
    filter = [UInt64](repeating: 0, count: phraseCount > 1_000 ? 2_048 : 16)
  }

  /// What is known of the word of `hash`.
  @inline(__always)
  subscript(hash: UInt64) -> Entry {
    guard filter[filterPlace(hash)] >> (hash >> 58) & 1 != 0 else { return .none }
    return entries[place(of: hash)]
  }

  /// The id of the word of `hash`, which is put into the table if need be.
  mutating func insert(_ hash: UInt64) -> Int32 {
    let place = place(of: hash)
    guard entries[place].id < 0 else { return entries[place].id }
    let id = Int32(count)
    entries[place].hash = hash
    entries[place].id = id
    filter[filterPlace(hash)] |= 1 << (hash >> 58)
    count += 1
    if count * 2 > entries.count { grow() }
    return id
  }

  /// Lets the word of `hash`, which is in the table, lead to `node` at the start of phrases.
  mutating func setFirstNode(_ node: Int32, of hash: UInt64) {
    let place = place(of: hash)
    entries[place].start = node << 1 | entries[place].start & 1
  }

  /// Notes that phrases go on with the word of `hash`, which is in the table.
  mutating func markGoingOn(_ hash: UInt64) { entries[place(of: hash)].start |= 1 }

  private mutating func grow() {
    let old = entries.filter { $0.id >= 0 }
    entries = [Entry](repeating: .none, count: entries.count * 4)
    for entry in old { entries[place(of: entry.hash)] = entry }
  }

  /// The place of the word, or the free one where it belongs.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while entries[place].id >= 0, entries[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  @inline(__always)
  private func filterPlace(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 40) & (filter.count - 1)
  }
}
