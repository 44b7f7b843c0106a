/// Turns a file that comes in pieces into bytes whose ASCII can be read, whatever it is written in.
///
/// UTF-16 becomes UTF-8; of all else the bytes stay, and `text(of:)` decodes those of one value:
/// UTF-8 where they are that, else Windows-1252. One entry in another encoding then harms no other.
struct PieceDecoder {
  /// What the file is written in; nil until the first bytes are seen.
  private(set) var encoding: TextEncoding?
  private let demanded: TextEncoding?
  private var isStarted = false
  /// Bytes that wait for the rest: of the start of the file, or of a UTF-16 character.
  private var waiting: [UInt8] = []

  init(encoding: TextEncoding?) {
    demanded = encoding
  }

  /// The next bytes, without byte order mark.
  mutating func bytes(of piece: ArraySlice<UInt8>, isEnd: Bool) -> [UInt8] {
    waiting += piece
    if !isStarted {
      // UTF-16 without mark shows in a line or two.
      guard isEnd || waiting.count >= 256 else { return [] }
      isStarted = true
      encoding = demanded ?? TextEncoding.announced(by: waiting)
      let mark = encoding?.byteOrderMark ?? []
      if !mark.isEmpty, waiting.starts(with: mark) { waiting.removeFirst(mark.count) }
    }
    let isWide = encoding == .utf16BigEndian || encoding == .utf16LittleEndian
    guard isWide else {
      defer { waiting = [] }
      return waiting
    }
    return wideBytes(isEnd: isEnd)
  }

  /// The characters of some of the bytes, and what they were written in.
  func text(of bytes: ArraySlice<UInt8>) -> (text: String, encoding: TextEncoding) {
    let isWide = encoding == .utf16BigEndian || encoding == .utf16LittleEndian
    if encoding != .windows1252, let text = String(validating: bytes, as: UTF8.self) {
      return (text, isWide ? encoding ?? .utf8 : .utf8)
    }
    if encoding == .utf8 || isWide {
      return (String(decoding: bytes, as: UTF8.self), encoding ?? .utf8)
    }
    let scalars = bytes.map { Unicode.Scalar(windows1252: $0) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return (String(text), .windows1252)
  }

  /// The UTF-8 of all whole characters that wait.
  private mutating func wideBytes(isEnd: Bool) -> [UInt8] {
    let high = encoding == .utf16BigEndian ? 0 : 1
    var units: [UInt16] = []
    units.reserveCapacity(waiting.count / 2)
    for offset in stride(from: 0, to: waiting.count - 1, by: 2) {
      units.append(UInt16(waiting[offset + high]) << 8 | UInt16(waiting[offset + 1 - high]))
    }
    // The first half of a pair waits for the second.
    if !isEnd, let last = units.last, last & 0xFC00 == 0xD800 { units.removeLast() }
    waiting = isEnd ? [] : Array(waiting[(units.count * 2)...])
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
