internal import Glibc

extension [UInt8] {
  /// Whether the bytes of `word` stand in it.
  ///
  /// - Complexity: linear but for texts made of beginnings of `word`.
  func holds(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    return unsafe withUnsafeBytes { bytes in
      guard var place = bytes.baseAddress, bytes.count >= length else { return false }
      let last = unsafe place + (bytes.count - length)
      while unsafe place <= last,
        let hit = unsafe memchr(place, Int32(word.utf8Start.pointee), last - place + 1)
      {
        if unsafe memcmp(hit, word.utf8Start, length) == 0 { return true }
        unsafe place = UnsafeRawPointer(hit) + 1
      }
      return false
    }
  }

  /// Whether any of `words` stands in it.
  func holds(anyOf words: [StaticString]) -> Bool { words.contains { holds($0) } }

  /// The first `count` bytes, ASCII capitals made small.
  func folded(first count: Int) -> [UInt8] {
    prefix(count).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }

  /// The first ASCII character that can be seen.
  var firstVisible: UInt8? { first { 0x21...0x7E ~= $0 } }
}
