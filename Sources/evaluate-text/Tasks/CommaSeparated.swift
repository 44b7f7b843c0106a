/// Comma-separated values (RFC 4180) with a header line.
enum CommaSeparated {
  /// The records, by column name.
  static func records(in bytes: [UInt8]) -> [[String: String]] {
    var rows = rows(in: bytes)
    guard !rows.isEmpty else { return [] }
    let names = rows.removeFirst()
    return rows.map { Dictionary(zip(names, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func rows(in bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in bytes + [0x0A] {
      switch byte {
      case 0x22: isQuoted.toggle()  // A doubled quote turns off and on; its own mark is left out.
      case 0x2C where !isQuoted, 0x0A where !isQuoted:
        row.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      case 0x0D where !isQuoted: break
      default: field.append(byte)
      }
    }
    return rows
  }
}
