extension Token {
  /// The word as its key reads it: in lower case, marks made plain, without a possessive ending.
  func text(in bytes: [UInt8]) -> String {
    var folded: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == 0xE2, index + 2 < range.upperBound, bytes[index + 1] == 0x80,
        let plain = [0x99: 0x27, 0x90: 0x2D, 0x91: 0x2D][bytes[index + 2]] as UInt8?
      {
        folded.append(plain)
        index += 3
      } else {
        folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        index += 1
      }
    }
    if form.contains(.possessive) { folded.removeLast(2) }
    return String(decoding: folded, as: UTF8.self)
  }
}
