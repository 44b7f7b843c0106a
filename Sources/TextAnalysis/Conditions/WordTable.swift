/// Folded words with their ids, in open addressing over three flat arrays.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var slots = [Int32](repeating: -1, count: 256)

  /// Number of words.
  var count: Int { starts.count - 1 }

  /// The id of `word`, -1 if it is not in the table.
  func id(of word: ArraySlice<UInt8>) -> Int32 { slots[slot(of: word)] }

  /// The id of `word`, which is put into the table if need be.
  mutating func insert(_ word: ArraySlice<UInt8>) -> Int32 {
    let slot = slot(of: word)
    guard slots[slot] < 0 else { return slots[slot] }
    let id = Int32(count)
    bytes.append(contentsOf: word)
    starts.append(Int32(bytes.count))
    slots[slot] = id
    if count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for id in 0..<count {
      slots[slot(of: bytes[Int(starts[id])..<Int(starts[id + 1])])] = Int32(id)
    }
  }

  /// The slot that holds `word`, or the free one where it belongs.
  private func slot(of word: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(word)) & mask
    while slots[slot] >= 0, !holds(slots[slot], word) { slot = (slot + 1) & mask }
    return slot
  }

  private func holds(_ id: Int32, _ word: ArraySlice<UInt8>) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == word.count else { return false }
    var index = start
    for byte in word {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }

  /// FNV-1a with a final mix, so that the low bits are good.
  private func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}
