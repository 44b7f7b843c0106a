/// A character encoding that text files come in.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// Unicode in one to four bytes a character.
  case utf8 = "utf-8"
  /// Unicode in two-byte units, low byte first.
  case utf16LittleEndian = "utf-16le"
  /// Unicode in two-byte units, high byte first.
  case utf16BigEndian = "utf-16be"
  /// The Western European code page of Windows, a superset of Latin-1's letters.
  case windows1252 = "windows-1252"

  /// Finds an encoding by its name or a usual other name (`utf8`, `latin1`, `cp1252`), in any case.
  public init?(name: String) {
    let name = name.lowercased()
    switch name {
    case "utf8": self = .utf8
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "cp1252", "latin1", "latin-1", "iso-8859-1": self = .windows1252
    default: self.init(rawValue: name)
    }
  }

  /// The byte order mark that announces it; empty where there is none.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .windows1252: []
    }
  }

  /// The encoding that `bytes` announce by a byte order mark or, for UTF-16 without one, by a zero
  /// in nearly every other place; nil where nothing is announced.
  static func announced(by bytes: [UInt8]) -> TextEncoding? {
    let marked = allCases.first {
      !$0.byteOrderMark.isEmpty && bytes.starts(with: $0.byteOrderMark)
    }
    if let marked { return marked }
    let sample = bytes.prefix(4096)
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = sample.count / 2
    guard pairs >= 2 else { return nil }
    if zeros.odd * 10 >= pairs * 7, zeros.even * 20 <= pairs { return .utf16LittleEndian }
    if zeros.even * 10 >= pairs * 7, zeros.odd * 20 <= pairs { return .utf16BigEndian }
    return nil
  }
}
