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
    var breaks = 0
    for byte in bytes where byte == 0x0A { breaks += 1 }
    line += breaks
    if breaks > 0, let last = bytes.lastIndex(of: 0x0A) {
      column = bytes.endIndex - last
    } else {
      column += bytes.count
    }
  }
}
