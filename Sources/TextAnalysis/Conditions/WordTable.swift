/// Folded words with their ids, in open addressing over flat arrays.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Part of the hash of the word at each place, 0 for free places: looking for a word that is not
  /// there touches nothing else.
  private var tags = [UInt8](repeating: 0, count: 256)
  /// The id of the word at each place.
  private var ids = [Int32](repeating: -1, count: 256)

  /// Number of words.
  var count: Int { starts.count - 1 }

  /// The id of the word at `range` of `letters`, -1 if it is not in the table.
  func id(of letters: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    ids[place(of: letters, range, WordTable.hash(letters, range))]
  }

  /// The id of the word at `range` of `letters`, which is put into the table if need be.
  mutating func insert(_ letters: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    let hash = WordTable.hash(letters, range)
    let place = place(of: letters, range, hash)
    guard ids[place] < 0 else { return ids[place] }
    let id = Int32(count)
    for index in range { bytes.append(letters[index]) }
    starts.append(Int32(bytes.count))
    put(id, hash, at: place)
    if count * 2 > ids.count { grow() }
    return id
  }

  private mutating func put(_ id: Int32, _ hash: UInt64, at place: Int) {
    tags[place] = WordTable.tag(hash)
    ids[place] = id
  }

  private mutating func grow() {
    tags = [UInt8](repeating: 0, count: tags.count * 4)
    ids = [Int32](repeating: -1, count: tags.count)
    for id in 0..<count {
      let range = Int(starts[id])..<Int(starts[id + 1])
      let hash = WordTable.hash(bytes.span, range)
      put(Int32(id), hash, at: place(of: bytes.span, range, hash))
    }
  }

  /// The place of the word, or the free one where it belongs.
  private func place(of letters: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Int {
    let mask = tags.count - 1
    let tag = WordTable.tag(hash)
    var place = Int(truncatingIfNeeded: hash) & mask
    while tags[place] != 0 {
      if tags[place] == tag, holds(ids[place], letters, range) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private func holds(_ id: Int32, _ letters: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == range.count else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[start + index - range.lowerBound] != letters[index] { return false }
      index += 1
    }
    return true
  }

  /// FNV-1a with a final mix, so that the low bits are good.
  private static func hash(_ letters: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = range.lowerBound
    while index < range.upperBound {
      hash = (hash ^ UInt64(letters[index])) &* 0x0000_0100_0000_01B3
      index += 1
    }
    return hash ^ (hash >> 32)
  }

  /// Bits of a hash that do not choose the place; never 0.
  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 48) | 1 }
}
