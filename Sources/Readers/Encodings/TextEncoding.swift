/// A character encoding that text files come in: those of the Encoding Standard.
///
/// - Note: https://encoding.spec.whatwg.org/#names-and-labels; of GBK there is its superset GB18030
///   only, as in the standard's decoder.
public enum TextEncoding: String, CaseIterable, Sendable {
  /// Unicode in one to four bytes a character.
  case utf8 = "utf-8"
  /// Unicode in two-byte units, low byte first.
  case utf16LittleEndian = "utf-16le"
  /// Unicode in two-byte units, high byte first.
  case utf16BigEndian = "utf-16be"
  /// The Western European code page of Windows, a superset of Latin-1's letters.
  case windows1252 = "windows-1252"
  /// Chinese, simplified; holds GBK and GB 2312.
  case gb18030
  /// Chinese, traditional, with the additions of Hong Kong.
  case big5
  /// Japanese, as Windows writes it.
  case shiftJIS = "shift_jis"
  /// Japanese, as Unix wrote it.
  case eucJP = "euc-jp"
  /// Japanese in seven bits, as mail wrote it.
  case iso2022JP = "iso-2022-jp"
  /// Korean, as Windows writes it.
  case eucKR = "euc-kr"
  /// Cyrillic, as Windows writes it.
  case windows1251 = "windows-1251"
  /// Russian, as Unix wrote it.
  case koi8R = "koi8-r"
  /// Ukrainian, as Unix wrote it.
  case koi8U = "koi8-u"
  /// Cyrillic, as DOS wrote it.
  case ibm866
  /// Cyrillic of ISO.
  case iso8859p5 = "iso-8859-5"
  /// Cyrillic, as the Macintosh wrote it.
  case macCyrillic = "x-mac-cyrillic"
  /// Central European, as Windows writes it.
  case windows1250 = "windows-1250"
  /// Latin-2: Central European.
  case iso8859p2 = "iso-8859-2"
  /// Latin-3: South European.
  case iso8859p3 = "iso-8859-3"
  /// Latin-4: North European.
  case iso8859p4 = "iso-8859-4"
  /// Latin-6: Nordic.
  case iso8859p10 = "iso-8859-10"
  /// Latin-7: Baltic.
  case iso8859p13 = "iso-8859-13"
  /// Latin-8: Celtic.
  case iso8859p14 = "iso-8859-14"
  /// Latin-9: Western European with the euro.
  case iso8859p15 = "iso-8859-15"
  /// Latin-10: South-Eastern European.
  case iso8859p16 = "iso-8859-16"
  /// Turkish, as Windows writes it.
  case windows1254 = "windows-1254"
  /// Baltic, as Windows writes it.
  case windows1257 = "windows-1257"
  /// Vietnamese, as Windows writes it.
  case windows1258 = "windows-1258"
  /// Greek, as Windows writes it.
  case windows1253 = "windows-1253"
  /// Greek of ISO.
  case iso8859p7 = "iso-8859-7"
  /// Hebrew, as Windows writes it.
  case windows1255 = "windows-1255"
  /// Hebrew of ISO.
  case iso8859p8 = "iso-8859-8"
  /// Arabic, as Windows writes it.
  case windows1256 = "windows-1256"
  /// Arabic of ISO.
  case iso8859p6 = "iso-8859-6"
  /// Thai, as Windows writes it.
  case windows874 = "windows-874"
  /// Western European, as the Macintosh wrote it.
  case macintosh

  /// Finds an encoding by its name or another label of it (`utf8`, `latin1`, `gbk`), in any case.
  ///
  /// As in the Encoding Standard, a label means what is usually meant by it: ISO-8859-1 is
  /// Windows-1252. Java's names (`ISO8859_1`, `Cp1252`) are known too.
  public init?(name: String) {
    let label = name.lowercased()
    guard label.utf8.count <= 40, let encoding = Self.encoding(labelled: label) else { return nil }
    self = encoding
  }

  private static func encoding(labelled label: String) -> TextEncoding? {
    labels[label] ?? labels[label.replacing("_", with: "-")]
  }

  /// Whether it is one of those that decode themselves, without the table of a library.
  var isUnicode: Bool { [.utf8, .utf16LittleEndian, .utf16BigEndian].contains(self) }

  /// The byte order mark that announces it; empty where there is none.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    default: []
    }
  }

  /// The encoding that `bytes` announce by a byte order mark or, for UTF-16 without one, by a zero
  /// in nearly every other place; nil where nothing is announced.
  static func announced(by bytes: [UInt8]) -> TextEncoding? {
    let unicode: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian]
    if let marked = unicode.first(where: { bytes.starts(with: $0.byteOrderMark) }) { return marked }
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

extension TextEncoding {
  /// The characters of a table that some program wrote, as UTF-8 without a byte order mark: what comes
  /// as UTF-16 or Windows-1252 too, as office programs save it.
  ///
  /// - Parameter file: All of its bytes.
  /// - Returns: nil where it is empty, damaged or no text.
  /// - Complexity: O(*n*) in the number of bytes.
  public static func utf8(ofTable file: [UInt8]) -> [UInt8]? {
    try? DecodedText(file, encoding: nil, format: "table").bytes
  }
}
