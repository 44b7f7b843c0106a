/// Letters that are looked for in a text as they are, in upper or lower case.
struct SubstringPattern {
  /// What was typed, folded.
  let folded: [UInt8]
  /// Whether it is all ASCII, so that bytes of a text can be compared one by one.
  private let isASCII: Bool

  /// Bytes that a snippet shows on each side.
  private static let marginByteCount = 120
  /// The most places that a snippet marks.
  private static let markCount = 64

  init(_ text: String) {
    folded = Array(text.lowercased().utf8)
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Where it stands in `text`, in bytes, from the left, apart; at most `limit` places.
  ///
  /// - Complexity: O(*n*·*m*) in the bytes of text and pattern, at worst.
  func places(in text: [UInt8], limit: Int) -> [Range<Int>] {
    guard !folded.isEmpty else { return [] }
    guard !isASCII else { return places(inBytes: text, limit: limit) }
    var bytes: [UInt8] = []
    var origins: [Int] = []
    var place = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      for byte in scalar.properties.lowercaseMapping.utf8 {
        bytes.append(byte)
        origins.append(place)
      }
      place += UTF8.width(scalar)
    }
    origins.append(place)
    return places(inBytes: bytes, limit: limit).map {
      origins[$0.lowerBound]..<origins[$0.upperBound]
    }
  }

  private func places(inBytes text: [UInt8], limit: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start + folded.count <= text.count, found.count < limit {
      var length = 0
      while length < folded.count, Self.lower(text[start + length]) == folded[length] {
        length += 1
      }
      if length == folded.count {
        found.append(start..<start + length)
        start += length
      } else {
        start += 1
      }
    }
    return found
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// The piece of `text` around the first place, in one line.
  func snippet(of text: String) -> Snippet {
    let bytes = Array(text.utf8)
    let places = places(in: bytes, limit: Self.markCount)
    let first = places.first ?? 0..<0
    var start = max(0, first.lowerBound - Self.marginByteCount)
    var end = min(bytes.count, first.upperBound + Self.marginByteCount)
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    let marks = places.filter { $0.upperBound <= end }
    return Snippet(
      text: String(decoding: bytes[start..<end].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self),
      marks: marks.map { $0.lowerBound - start..<$0.upperBound - start },
      isCutBefore: start > 0, isCutAfter: end < bytes.count)
  }

  /// The longest run of ASCII letters and digits.
  var longestRun: String {
    let runs = folded.split { byte in
      !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    let longest = runs.max { $0.count < $1.count } ?? []
    return String(decoding: longest, as: UTF8.self)
  }
}
