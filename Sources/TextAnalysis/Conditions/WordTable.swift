/// Folded words with their ids, in open addressing over three flat arrays.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots = [Int32](repeating: -1, count: 256)

  /// Number of words.
  var count: Int { starts.count - 1 }

  /// The id of the word at `range` of `letters`, -1 if it is not in the table.
  func id(of letters: [UInt8], _ range: Range<Int>) -> Int32 { slots[slot(of: letters, range)] }

  /// The id of the word at `range` of `letters`, which is put into the table if need be.
  mutating func insert(_ letters: [UInt8], _ range: Range<Int>) -> Int32 {
    let slot = slot(of: letters, range)
    guard slots[slot] < 0 else { return slots[slot] }
    let id = Int32(count)
    bytes.append(contentsOf: letters[range])
    starts.append(Int32(bytes.count))
    slots[slot] = id
    if count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for id in 0..<count {
      slots[slot(of: bytes, Int(starts[id])..<Int(starts[id + 1]))] = Int32(id)
    }
  }

  /// The slot that holds the word, or the free one where it belongs.
  private func slot(of letters: [UInt8], _ range: Range<Int>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(letters, range)) & mask
    while slots[slot] >= 0, !holds(slots[slot], letters, range) { slot = (slot + 1) & mask }
    return slot
  }

  private func holds(_ id: Int32, _ letters: [UInt8], _ range: Range<Int>) -> Bool {
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
  private func hash(_ letters: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = range.lowerBound
    while index < range.upperBound {
      hash = (hash ^ UInt64(letters[index])) &* 0x0000_0100_0000_01B3
      index += 1
    }
    return hash ^ (hash >> 32)
  }
}
