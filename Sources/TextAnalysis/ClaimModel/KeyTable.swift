/// Numbers by hash, for hashes that are already well mixed: one probe or two a look-up.
struct KeyTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var isTaken = false
    var value: Value
  }

  /// At most half of them are taken.
  private let slots: [Slot]

  /// The table of `entries`, whose keys all differ; free places hold `empty`.
  init(_ entries: [(key: UInt64, value: Value)], empty: Value) {
    var count = 4
    while count < entries.count * 2 { count *= 2 }
    var slots = [Slot](repeating: Slot(value: empty), count: count)
    for entry in entries {
      var place = KeyTable.home(of: entry.key, in: count)
      while slots[place].isTaken { place = (place + 1) & (count - 1) }
      slots[place] = Slot(key: entry.key, isTaken: true, value: entry.value)
    }
    self.slots = slots
  }

  /// The value at `key`; nil without one.
  @inline(__always)
  subscript(key: UInt64) -> Value? {
    var place = KeyTable.home(of: key, in: slots.count)
    while slots[place].isTaken {
      if slots[place].key == key { return slots[place].value }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private static func home(of key: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (count - 1)
  }
}
