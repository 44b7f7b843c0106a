/// A short word in lower case, or a sign: at most fifteen bytes of UTF-8 in two machine words, so
/// that comparing is comparing two numbers and nothing is allocated.
struct QuantityWord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The longest word that fits.
  static let maximumByteCount = 15

  /// Bytes, the first lowest; the last byte of `high` is the count.
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  /// The empty word.
  init() {}

  /// The word of `count` bytes, the first lowest.
  @inline(__always)
  init(low: UInt64, high: UInt64, count: Int) {
    self.low = low
    self.high = high | UInt64(truncatingIfNeeded: count) &<< 56
  }

  /// The word of a literal, which must not be longer than a word can be.
  @inline(__always)
  init(stringLiteral value: StaticString) {
    value.withUTF8Buffer { bytes in
      for index in 0..<bytes.count { unsafe append(bytes[index]) }
    }
  }

  /// The word of `text`; empty where that is too long.
  init(_ text: String) {
    guard text.utf8.count <= QuantityWord.maximumByteCount else { return }
    for byte in text.utf8 { append(byte) }
  }

  /// Number of bytes.
  @inline(__always)
  var count: Int { Int(high >> 56) }

  @inline(__always)
  var isEmpty: Bool { high == 0 }

  /// Puts `byte` behind the others, of which there must be fewer than fit.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let shift = UInt64(truncatingIfNeeded: count & 7) &* 8
    if count < 8 {
      low |= UInt64(byte) &<< shift
    } else {
      high |= UInt64(byte) &<< shift
    }
    high &+= 1 << 56
  }

  /// Byte `index`.
  func byte(_ index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64((index & 7) * 8))
  }

  /// Whether it ends in the bytes of `ending`.
  func hasSuffix(_ ending: QuantityWord) -> Bool {
    let start = count - ending.count
    return start >= 0 && (0..<ending.count).allSatisfy { byte(start + $0) == ending.byte($0) }
  }

  /// The word without its last `dropped` bytes.
  func dropLast(_ dropped: Int) -> QuantityWord {
    var word = QuantityWord()
    for index in 0..<max(0, count - dropped) { word.append(byte(index)) }
    return word
  }

  /// The word as text.
  var text: String { String(decoding: (0..<count).map(byte), as: UTF8.self) }
}

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

/// A set of words.
struct QuantityWordSet: Sendable, ExpressibleByArrayLiteral {
  private var map: QuantityWordMap<Bool> = [:]

  /// The words, in no order.
  var words: [QuantityWord] { map.keys }

  init(arrayLiteral elements: QuantityWord...) {
    for word in elements { map.insert(word, true) }
  }

  /// The words of all `lists`.
  init(joining lists: [[QuantityWord]]) {
    for word in lists.joined() { map.insert(word, true) }
  }

  /// Whether `word` is in it.
  @inline(__always)
  func contains(_ word: QuantityWord) -> Bool { map.contains(word) }
}
