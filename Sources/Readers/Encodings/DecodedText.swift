import Knowledge

/// A file's characters as UTF-8, without byte order mark.
struct DecodedText {
  /// The characters.
  let text: String
  /// The UTF-8 bytes of `text`.
  let bytes: [UInt8]
  /// What the file was written in.
  let encoding: TextEncoding

  /// Decodes `source` in `encoding`, or in what its bytes give away.
  ///
  /// A byte order mark decides, then zeros in every other place (UTF-16), then validity as UTF-8.
  /// What is not UTF-8 and does not look like UTF-8 that was damaged is taken for what it looks like,
  /// else for Windows-1252 if every byte has a meaning there. What has no meaning in one of the other
  /// encodings becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - source: The whole file.
  ///   - encoding: What to decode as, whatever the bytes look like; nil to find out.
  ///   - format: Name of the reader that asks, for errors.
  /// - Throws: `ReadError` for empty, blank, binary and damaged files.
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ source: [UInt8], encoding: TextEncoding?, format: String) throws(ReadError) {
    let chosen = encoding ?? TextEncoding.announced(by: source)
    let mark = chosen?.byteOrderMark ?? []
    let body = !mark.isEmpty && source.starts(with: mark) ? Array(source[mark.count...]) : source
    guard !body.isEmpty else { throw ReadError(format: format, reason: "is empty") }
    let failure = DecodingFailure(format: format, skippedByteCount: source.count - body.count)

    switch chosen {
    case .utf16LittleEndian, .utf16BigEndian:
      bytes = try utf8(fromUTF16: body, isBigEndian: chosen == .utf16BigEndian, failure)
      self.encoding = chosen ?? .utf16LittleEndian
      try failure.checkControls(in: bytes)
      text = String(decoding: bytes, as: UTF8.self)
    case .windows1252:
      try failure.checkControls(in: body)
      bytes = try utf8(fromWindows1252: body, failure)
      self.encoding = .windows1252
      text = String(decoding: bytes, as: UTF8.self)
    case .utf8, nil:
      try failure.checkControls(in: body)
      if let valid = String(validating: body, as: UTF8.self) {
        (text, bytes, self.encoding) = (valid, body, .utf8)
      } else {
        let damage = UTF8Damage(in: body)
        guard chosen == nil, damage.mayBeLegacy else { throw failure.damaged(damage, in: body) }
        if let guess = TextEncoding.guessed(fromFile: body) {
          bytes = utf8(from: guess, body)
          self.encoding = guess
        } else {
          guard damage.mayBeWindows1252 else { throw failure.damaged(damage, in: body) }
          bytes = try utf8(fromWindows1252: body, failure)
          self.encoding = .windows1252
        }
        text = String(decoding: bytes, as: UTF8.self)
      }
    case .some(let other):
      try failure.checkControls(in: body)
      bytes = utf8(from: other, body)
      self.encoding = other
      text = String(decoding: bytes, as: UTF8.self)
    }
    guard !WhiteSpace.trimmed(0..<bytes.count, in: bytes).isEmpty else {
      throw ReadError(format: format, reason: "holds only white space")
    }
  }
}

/// Turns the whole of a file into UTF-8; U+FFFD stands for what has no meaning.
func utf8(from encoding: TextEncoding, _ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + bytes.count / 2)
  var decoder = StreamDecoder(encoding: encoding)
  decoder.decode(bytes[...], isEnd: true, into: &result)
  return result
}

/// How bytes that are not UTF-8 fail to be.
struct UTF8Damage {
  /// Offset of the first byte that starts no character.
  private(set) var firstOffset = 0
  /// Places where no character starts.
  private(set) var badCount = 0
  /// Well-formed characters of two bytes and more.
  private(set) var goodCount = 0
  /// Whether some byte has no meaning in Windows-1252.
  private(set) var hasByteUndefinedInWindows1252 = false

  /// Whether the bytes are likelier written in an encoding of one or two bytes a character than
  /// UTF-8 that was damaged.
  var mayBeLegacy: Bool { goodCount <= badCount }

  /// Whether Windows-1252 explains the bytes better than UTF-8 that was damaged.
  var mayBeWindows1252: Bool { !hasByteUndefinedInWindows1252 && mayBeLegacy }

  init(in bytes: [UInt8]) {
    hasByteUndefinedInWindows1252 = bytes.contains { isUndefinedInWindows1252($0) }
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        if scalar.count > 1 { goodCount += 1 }
        offset += scalar.count
      case .error(let length):
        if badCount == 0 { firstOffset = offset }
        badCount += 1
        offset += length
      case .emptyInput: return
      }
    }
  }
}
