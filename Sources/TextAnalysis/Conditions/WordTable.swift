/// Folded words with their ids, in open addressing over three flat arrays.
struct WordTable: Sendable {
  /// A place for a word: its id, -1 where it is free, and part of the word's hash.
  private struct Slot: Sendable {
    var id: Int32 = -1
    var tag: UInt32 = 0
  }

  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots = [Slot](repeating: Slot(), count: 256)

  /// Number of words.
  var count: Int { starts.count - 1 }

  /// The id of the word at `range` of `letters`, -1 if it is not in the table.
  func id(of letters: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    slots[slot(of: letters, range, WordTable.hash(letters, range))].id
  }

  /// The id of the word at `range` of `letters`, which is put into the table if need be.
  mutating func insert(_ letters: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    let hash = WordTable.hash(letters, range)
    let slot = slot(of: letters, range, hash)
    guard slots[slot].id < 0 else { return slots[slot].id }
    let id = Int32(count)
    for index in range { bytes.append(letters[index]) }
    starts.append(Int32(bytes.count))
    slots[slot] = Slot(id: id, tag: WordTable.tag(hash))
    if count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(), count: slots.count * 4)
    for id in 0..<count {
      let range = Int(starts[id])..<Int(starts[id + 1])
      let hash = WordTable.hash(bytes.span, range)
      slots[slot(of: bytes.span, range, hash)] = Slot(id: Int32(id), tag: WordTable.tag(hash))
    }
  }

  /// The slot that holds the word, or the free one where it belongs.
  private func slot(of letters: Span<UInt8>, _ range: Range<Int>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    let tag = WordTable.tag(hash)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].id >= 0 {
      if slots[slot].tag == tag, holds(slots[slot].id, letters, range) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
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

  /// The bits of a hash that do not choose the slot.
  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }
}
