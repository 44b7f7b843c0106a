/// Where a reader stands in a file.
struct LinePlace {
  /// Bytes before it.
  private(set) var byteCount = 0
  /// 1-based line.
  private(set) var line = 1
  /// 1-based byte of the line.
  private(set) var column = 1

  /// Steps over a byte.
  mutating func step(over byte: UInt8) {
    byteCount += 1
    if byte == 0x0A {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }

  /// Steps over `bytes`.
  mutating func step(over bytes: ArraySlice<UInt8>) {
    byteCount += bytes.count
    let breaks = unsafe breakCount(in: bytes.span.bytes)
    line += breaks
    if breaks > 0, let last = bytes.lastIndex(of: 0x0A) {
      column = bytes.endIndex - last
    } else {
      column += bytes.count
    }
  }

  /// A fault at this place.
  func fault(_ reason: String) -> EntryFault {
    EntryFault(line: line, column: column, reason: reason)
  }
}

/// Number of line feeds, eight bytes at a time: in a word that is zero where the byte is one, adding
/// 0x7F to the low bits of each byte leaves the top bit clear for zero alone.
private func breakCount(in bytes: RawSpan) -> Int {
  var count = 0
  var offset = 0
  while offset + 8 <= bytes.byteCount {
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    count += (~(((difference & low) &+ low) | difference | low)).nonzeroBitCount
    offset += 8
  }
  while offset < bytes.byteCount {
    count += unsafe bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) == 0x0A ? 1 : 0
    offset += 1
  }
  return count
}
