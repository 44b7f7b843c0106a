private import Glibc

/// A character encoding by the name that pages give it.
struct CharacterSet {
  /// The name in the Encoding Standard, in lower case.
  let name: String
  /// The name that iconv knows.
  private let iconvName: String

  /// Finds the encoding that a page means by `label`; nil for what is no name.
  ///
  /// - Note: Labels: https://encoding.spec.whatwg.org/#names-and-labels; pages that say Latin-1 mean
  ///   Windows-1252, and so on.
  init?(label: String) {
    let label = label.lowercased().filter { !$0.isWhitespace }
    guard !label.isEmpty, label.utf8.count <= 32, label.utf8.allSatisfy(Self.isNameByte) else {
      return nil
    }
    (name, iconvName) = Self.meanings[label] ?? (label, label)
  }

  /// Turns `bytes` into UTF-8, U+FFFD standing for what has no meaning; nil where iconv does not
  /// know the encoding.
  ///
  /// - Complexity: O(*n*).
  func utf8(from bytes: [UInt8]) -> (bytes: [UInt8], badCount: Int)? {
    let converter = unsafe iconv_open("UTF-8", iconvName)
    guard Int(bitPattern: converter) != -1 else { return nil }
    defer { unsafe iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var badCount = 0
    var piece = [CChar](repeating: 0, count: 16_384)
    var source = bytes.map { CChar(bitPattern: $0) }
    unsafe source.withUnsafeMutableBufferPointer { input in
      var from = input.baseAddress
      var left = input.count
      while left > 0 {
        var status = 0
        let written = unsafe piece.withUnsafeMutableBufferPointer { output in
          var to = output.baseAddress
          var room = output.count
          unsafe status = iconv(converter, &from, &left, &to, &room)
          return output.count - room
        }
        let problem = errno
        result.append(contentsOf: piece[..<written].map { UInt8(bitPattern: $0) })
        // E2BIG only says that the piece is full.
        if status == -1, problem != E2BIG, left > 0 {
          badCount += 1
          result.append(contentsOf: [0xEF, 0xBF, 0xBD])
          unsafe from = from?.advanced(by: 1)
          left -= 1
        }
      }
    }
    return (result, badCount)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x7A ~= byte || "-_:.+".utf8.contains(byte)
  }

  private static let meanings: [String: (String, String)] = {
    let names: [(String, String, [String])] = [
      ("utf-8", "UTF-8", ["utf-8", "utf8", "unicode-1-1-utf-8"]),
      (
        "windows-1252", "CP1252",
        [
          "windows-1252", "cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1",
          "ascii", "us-ascii", "x-cp1252", "l1", "ansi",
        ]
      ),
      ("windows-1250", "CP1250", ["windows-1250", "cp1250", "x-cp1250"]),
      ("windows-1251", "CP1251", ["windows-1251", "cp1251", "x-cp1251", "win-1251"]),
      ("windows-1253", "CP1253", ["windows-1253", "cp1253"]),
      ("windows-1254", "CP1254", ["windows-1254", "cp1254", "iso-8859-9", "latin5"]),
      ("windows-1255", "CP1255", ["windows-1255", "cp1255"]),
      ("windows-1256", "CP1256", ["windows-1256", "cp1256"]),
      ("windows-1257", "CP1257", ["windows-1257", "cp1257"]),
      ("windows-1258", "CP1258", ["windows-1258", "cp1258"]),
      ("windows-874", "CP874", ["windows-874", "tis-620", "iso-8859-11"]),
      ("iso-8859-8", "ISO-8859-8", ["iso-8859-8-i", "iso-8859-8"]),
      (
        "shift_jis", "CP932",
        ["shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932"]
      ),
      ("euc-jp", "EUC-JP-MS", ["euc-jp", "x-euc-jp"]),
      ("iso-2022-jp", "ISO-2022-JP", ["iso-2022-jp"]),
      ("euc-kr", "CP949", ["euc-kr", "ks_c_5601-1987", "ksc5601", "windows-949", "cp949"]),
      ("gb18030", "GB18030", ["gb18030", "gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936"]),
      ("big5", "BIG5-HKSCS", ["big5", "big5-hkscs", "x-x-big5", "cp950"]),
      ("koi8-r", "KOI8-R", ["koi8-r", "koi8"]),
      ("utf-16le", "UTF-16LE", ["utf-16le", "utf-16", "unicode"]),
      ("utf-16be", "UTF-16BE", ["utf-16be"]),
      ("macintosh", "MACINTOSH", ["macintosh", "mac", "x-mac-roman"]),
    ]
    var meanings: [String: (String, String)] = [:]
    for (name, iconvName, labels) in names {
      for label in labels { meanings[label] = (name, iconvName) }
    }
    return meanings
  }()
}
