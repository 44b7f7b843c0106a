/// Values by word, in open addressing.
struct QuantityWordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// The words, in no order.
  private(set) var keys: [QuantityWord] = []
  private var values: [Value] = []
  /// Positions of words, -1 for free places; at most half are taken.
  private var places = [Int16](repeating: -1, count: 8)

  init(dictionaryLiteral elements: (QuantityWord, Value)...) {
    for (key, value) in elements { insert(key, value) }
  }

  /// Adds `value` for `key`, unless there is one.
  mutating func insert(_ key: QuantityWord, _ value: Value) {
    let place = place(of: key)
    guard places[place] < 0 else { return }
    places[place] = Int16(keys.count)
    keys.append(key)
    values.append(value)
    if keys.count * 2 > places.count { grow() }
  }

  /// The value of `key`; nil without one.
  subscript(key: QuantityWord) -> Value? {
    let position = places[place(of: key)]
    return position < 0 ? nil : values[Int(position)]
  }

  /// Whether there is a value for `key`.
  func contains(_ key: QuantityWord) -> Bool { places[place(of: key)] >= 0 }

  private mutating func grow() {
    places = [Int16](repeating: -1, count: places.count * 4)
    for (position, key) in keys.enumerated() { places[place(of: key)] = Int16(position) }
  }

  /// Where `key` is, or belongs.
  private func place(of key: QuantityWord) -> Int {
    let mixed = (key.low ^ (key.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    var place = Int(truncatingIfNeeded: mixed >> 40) & (places.count - 1)
    while places[place] >= 0, keys[Int(places[place])] != key {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }
}
