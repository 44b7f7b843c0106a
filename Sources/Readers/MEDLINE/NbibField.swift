/// A tag of MEDLINE with the first line of its value.
struct NbibField {
  /// `PMID`, `TI`, ….
  let tag: String
  /// What follows the hyphen.
  let value: ArraySlice<UInt8>

  /// Reads a line; nil for one that begins no field.
  ///
  /// The hyphen stands in the fifth column; nearer to the tag (`TI- Sleep`) is taken too.
  init?(_ line: ArraySlice<UInt8>) {
    guard let hyphen = line.prefix(5).firstIndex(of: UInt8(ascii: "-")) else { return nil }
    let name = line[..<hyphen].prefix { $0 != 0x20 }
    guard 2...4 ~= name.count, line[name.endIndex..<hyphen].allSatisfy({ $0 == 0x20 }),
      (name.first).map({ 0x41...0x5A ~= $0 }) == true,
      name.allSatisfy({ 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 })
    else { return nil }
    tag = String(decoding: name, as: UTF8.self)
    value = line[(hyphen + 1)...].drop { $0 == 0x20 }
  }
}
