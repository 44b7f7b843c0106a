/// Turns a file that comes in pieces into bytes whose ASCII can be read, whatever it is written in.
///
/// UTF-16 becomes UTF-8; of all else the bytes stay, and `text(of:)` decodes those of one value:
/// UTF-8 where they are that, else Windows-1252. One entry in another encoding then harms no other.
struct PieceDecoder {
  /// What the file is written in; nil until the first bytes are seen.
  private(set) var encoding: TextEncoding?
  private let demanded: TextEncoding?
  private var isStarted = false
  /// The first bytes, which wait for more.
  private var waiting: [UInt8] = []
  /// Decodes UTF-16, where the file is in it.
  private var wide: StreamDecoder?

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
      if encoding == .utf16BigEndian || encoding == .utf16LittleEndian {
        wide = encoding.map { StreamDecoder(encoding: $0) }
      }
      let mark = encoding?.byteOrderMark ?? []
      if !mark.isEmpty, waiting.starts(with: mark) { waiting.removeFirst(mark.count) }
    }
    defer { waiting = [] }
    guard var decoder = wide else { return waiting }
    var decoded: [UInt8] = []
    decoder.decode(waiting[...], isEnd: isEnd, into: &decoded)
    wide = decoder
    return decoded
  }

  /// The characters of some of the bytes, and what they were written in.
  func text(of bytes: ArraySlice<UInt8>) -> (text: String, encoding: TextEncoding) {
    let isWide = wide != nil
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
}
