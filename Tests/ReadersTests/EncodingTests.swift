import Knowledge
import Readers
import Testing

private func read(_ bytes: [UInt8], as encoding: TextEncoding? = nil) throws(ReadError) -> Document
{
  try document(from: bytes, path: nil, format: .text, encoding: encoding)
}

private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return isBigEndian ? [high, low] : [low, high]
  }
}

@Test(
  arguments: [
    (Array("plain".utf8), "utf-8", "plain"),
    (Array("Schlaf für 7 €".utf8), "utf-8", "Schlaf für 7 €"),
    ([0xEF, 0xBB, 0xBF] + Array("über".utf8), "utf-8", "über"),
    ([0xFF, 0xFE] + utf16("día 😴", isBigEndian: false), "utf-16le", "día 😴"),
    ([0xFE, 0xFF] + utf16("día 😴", isBigEndian: true), "utf-16be", "día 😴"),
    (utf16("no mark – at all", isBigEndian: false), "utf-16le", "no mark – at all"),
    (utf16("no mark – at all", isBigEndian: true), "utf-16be", "no mark – at all"),
    ([0x63, 0x61, 0x66, 0xE9], "windows-1252", "café"),
    ([0x93, 0x61, 0x94, 0x85, 0x80], "windows-1252", "“a”…€"),
    (Array("a\r\nb\u{2028}c\u{A0}".utf8), "utf-8", "a\r\nb\u{2028}c\u{A0}"),
  ] as [([UInt8], String, String)])
func encodingIsFound(bytes: [UInt8], encoding: String, text: String) throws {
  let document = try read(bytes)
  #expect(document.encoding == encoding)
  #expect(document.text == text)
}

@Test func namedEncodingOverridesTheBytes() throws {
  #expect(try read(Array("é".utf8), as: .windows1252).text == "Ã©")
  #expect(try read([0x41, 0x42], as: .utf16BigEndian).text == "䅂")
  #expect(try read([0xFF, 0xFE, 0x41, 0x00], as: .utf16LittleEndian).text == "A")
}

@Test(
  arguments: [
    ([], nil, "is empty", nil),
    ([0xEF, 0xBB, 0xBF], nil, "is empty", nil),
    (Array(" \t\r\n\u{A0}\u{3000}".utf8), nil, "holds only white space", nil),
    (Array("some text\0more".utf8), nil, "is not text: byte 9 is NUL", 9),
    (
      Array("é ü ö ".utf8) + [0xC3], nil, "is damaged UTF-8: byte 9 (0xC3) starts no character", 9
    ),
    ([0x61, 0x81, 0x62], nil, "is damaged UTF-8: byte 1 (0x81) starts no character", 1),
    (
      [0x61, 0x81], TextEncoding.windows1252,
      "is not Windows-1252: byte 1 (0x81) has no meaning there", 1
    ),
    (
      [0x61, 0xE9], TextEncoding.utf8, "is damaged UTF-8: byte 1 (0xE9) starts no character", 1
    ),
    // Overlong slash and a surrogate are no UTF-8.
    (
      [0xC0, 0xAF], TextEncoding.utf8, "is damaged UTF-8: byte 0 (0xC0) starts no character", 0
    ),
    (
      [0xED, 0xA0, 0x80], TextEncoding.utf8, "is damaged UTF-8: byte 0 (0xED) starts no character",
      0
    ),
    ([0xFF, 0xFE, 0x41, 0x00, 0x42], nil, "is damaged UTF-16: byte 4 is half a character", 4),
    (
      [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8], nil,
      "is damaged UTF-16: byte 4 (0xD83D) starts half a character", 4
    ),
    (
      [0xFE, 0xFF, 0xDC, 0x00, 0x00, 0x41], nil,
      "is damaged UTF-16: byte 2 (0xDC00) starts half a character", 2
    ),
    ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0x00], nil, "is not text: byte 4 starts a NUL", 4),
    (
      [UInt8](repeating: 7, count: 1200), nil,
      "is a binary file: 1,200 of its bytes are control characters", nil
    ),
  ] as [([UInt8], TextEncoding?, String, Int?)])
func unreadableBytesGiveASentence(
  bytes: [UInt8], encoding: TextEncoding?, reason: String, offset: Int?
) {
  #expect { try read(bytes, as: encoding) } throws: { error in
    let error = error as? ReadError
    return error?.reason == reason && error?.byteOffset == offset && error?.format == "text"
  }
}

@Test func damagedUTF8NamesTheOtherEncoding() {
  #expect { try read(Array("é ü ö ".utf8) + [0xE9]) } throws: { error in
    (error as? ReadError)?.hint.contains("--encoding windows-1252") == true
  }
}

@Test func encodingIsFoundByName() {
  #expect(TextEncoding(name: "UTF-16LE") == .utf16LittleEndian)
  #expect(TextEncoding(name: "cp1252") == .windows1252)
  #expect(TextEncoding(name: "GB2312") == .gb18030)
  #expect(TextEncoding(name: "ISO8859_2") == .iso8859p2)
  #expect(TextEncoding(name: "ebcdic") == nil)
}
