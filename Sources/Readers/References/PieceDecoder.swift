/// Turns a file that comes in pieces into bytes whose ASCII can be read, whatever it is written in.
///
/// Of a file in UTF-8 or Windows-1252 the bytes stay, and `text(of:)` decodes those of one value:
/// UTF-8 where they are that, else Windows-1252. One entry in the other encoding then harms no other.
/// Everything else becomes UTF-8: in encodings of two bytes a character the second may look like a
/// brace or a backslash.
struct PieceDecoder {
  /// What the file announces to be written in; nil until that is seen, and where it does not.
  private(set) var encoding: TextEncoding?
  private let demanded: TextEncoding?
  private var isStarted = false
  /// The first bytes, which wait for more.
  private var waiting: [UInt8] = []
  /// At work until the encoding is found.
  private var search: EncodingSearch?
  /// Decodes all of the file, where it is neither in UTF-8 nor in Windows-1252.
  private var whole: StreamDecoder?
  /// What the bytes beyond ASCII turned out to be written in.
  private var found: TextEncoding?

  init(encoding: TextEncoding?) {
    demanded = encoding
  }

  /// The next bytes, without byte order mark.
  mutating func bytes(of piece: ArraySlice<UInt8>, isEnd: Bool) -> [UInt8] {
    waiting += piece
    if !isStarted {
      // UTF-16 without mark shows in a line or two, and a declaration stands in the first.
      guard isEnd || waiting.count >= 256 else { return [] }
      begin()
    }
    defer { waiting = [] }
    switch search?.take(waiting[...], isEnd: isEnd) {
    case nil: return decoded(waiting, isEnd: isEnd)
    case .passed: return waiting
    case .waiting(let passedCount): return Array(waiting.prefix(passedCount))
    case .found(let found, let passedCount, let held):
      search = nil
      self.found = found
      whole = found.map { StreamDecoder(encoding: $0) }
      return waiting.prefix(passedCount) + decoded(held, isEnd: isEnd)
    }
  }

  private mutating func begin() {
    isStarted = true
    let declared = declaredEncoding(in: waiting)
    let announced = demanded ?? TextEncoding.announced(by: waiting)
    if announced == nil, declared != .iso2022JP {
      search = EncodingSearch(declared: declared)
    } else {
      use(announced ?? declared)
    }
    let mark = encoding?.byteOrderMark ?? []
    if !mark.isEmpty, waiting.starts(with: mark) { waiting.removeFirst(mark.count) }
  }

  private mutating func use(_ encoding: TextEncoding?) {
    self.encoding = encoding
    guard let encoding, encoding != .utf8, encoding != .windows1252 else { return }
    whole = StreamDecoder(encoding: encoding)
  }

  private mutating func decoded(_ bytes: [UInt8], isEnd: Bool) -> [UInt8] {
    guard var decoder = whole else { return bytes }
    var decoded: [UInt8] = []
    decoder.decode(bytes[...], isEnd: isEnd, into: &decoded)
    whole = decoder
    return decoded
  }

  /// The characters of some of the bytes, and what they were written in.
  func text(of bytes: ArraySlice<UInt8>) -> (text: String, encoding: TextEncoding) {
    let isWhole = whole != nil
    if encoding != .windows1252, let text = String(validating: bytes, as: UTF8.self) {
      guard isWhole else { return (text, .utf8) }
      // Wherever the file is cut: what comes before the encoding showed is ASCII.
      let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
      return (text, encoding ?? (isPlain ? .utf8 : found) ?? .utf8)
    }
    if encoding == .utf8 || isWhole {
      return (String(decoding: bytes, as: UTF8.self), encoding ?? found ?? .utf8)
    }
    let scalars = bytes.map { Unicode.Scalar(windows1252: $0) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return (String(text), .windows1252)
  }
}

/// What a library says in its first lines that it is written in; nil for nothing known.
///
/// XML has its declaration, and JabRef writes `% Encoding: …` at the head of BibTeX.
private func declaredEncoding(in head: [UInt8]) -> TextEncoding? {
  if let name = XMLDeclaration.declaredName(in: head) { return TextEncoding(name: name) }
  for line in head.prefix(1024).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(8) {
    let words = line.split { $0 <= 0x20 || $0 == UInt8(ascii: "%") }
    guard line.first == UInt8(ascii: "%"), words.count >= 2 else { continue }
    let key = String(decoding: words[0], as: UTF8.self).lowercased()
    if key == "encoding:" { return TextEncoding(name: String(decoding: words[1], as: UTF8.self)) }
  }
  return nil
}
