/// Where a scanner stands in a file: line and byte of the line, both from 1.
struct LinePlace {
  private(set) var line = 1
  private(set) var column = 1

  /// Steps over a byte.
  mutating func step(over byte: UInt8) {
    if byte == 0x0A {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }

  /// Steps over `bytes`.
  mutating func step(over bytes: ArraySlice<UInt8>) {
    for byte in bytes { step(over: byte) }
  }

  /// A fault at this place.
  func fault(_ reason: String) -> EntryFault {
    EntryFault(line: line, column: column, reason: reason)
  }
}
