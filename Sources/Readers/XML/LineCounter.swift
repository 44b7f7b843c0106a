/// A place in a text that is read from its start.
struct LineCounter {
  /// Bytes before it.
  private(set) var byteCount = 0
  /// 1-based line.
  private(set) var line = 1
  /// 1-based byte of the line.
  private(set) var column = 1

  /// Moves past `bytes`.
  mutating func count(_ bytes: ArraySlice<UInt8>) {
    byteCount += bytes.count
    let breaks = unsafe breakCount(in: bytes.span.bytes)
    line += breaks
    if breaks > 0, let last = bytes.lastIndex(of: 0x0A) {
      column = bytes.endIndex - last
    } else {
      column += bytes.count
    }
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
