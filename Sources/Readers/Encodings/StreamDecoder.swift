/// Decodes a file that comes in pieces to UTF-8; pieces may end within a character.
///
/// Nothing stops it. Where the file is taken for UTF-8, bytes that are not are read as Windows-1252,
/// one by one, and the first of them is remembered; what has no meaning in another encoding, half
/// characters of UTF-16 among it, becomes U+FFFD.
struct StreamDecoder {
  /// A byte that fits no character.
  struct Damage: Hashable {
    /// The byte.
    let byte: UInt8
    /// Where in the decoded text what it was read as stands.
    let offset: Int
  }

  /// What is decoded from; UTF-8 until something speaks against it.
  private(set) var encoding: TextEncoding
  /// The first byte that is not UTF-8.
  private(set) var damage: Damage?
  /// Where in the decoded text the first byte beyond ASCII stands, which the search began at.
  private(set) var foundOffset = 0
  private var carry: [UInt8] = []
  private var decodedByteCount = 0
  /// At work until the encoding is found.
  private var search: EncodingSearch?
  /// Decodes what is neither Unicode nor Windows-1252.
  private var converter: CharacterConverter?

  /// Makes a decoder from `encoding`.
  init(encoding: TextEncoding) {
    self.encoding = encoding
    converter = Self.converter(of: encoding)
  }

  /// Makes a decoder that finds out the encoding; see `EncodingSearch`.
  ///
  /// - Parameter declared: What the file says; nil for nothing.
  init(declared: TextEncoding?) {
    // All of its bytes are ASCII, with escapes.
    self.init(encoding: declared == .iso2022JP ? .iso2022JP : .utf8)
    if encoding == .utf8 { search = EncodingSearch(declared: declared) }
  }

  private static func converter(of encoding: TextEncoding) -> CharacterConverter? {
    encoding.isUnicode || encoding == .windows1252 ? nil : CharacterConverter(encoding)
  }

  /// Appends what `bytes` say to `result`; what a next piece may complete waits, unless `isEnd`.
  mutating func decode(_ bytes: ArraySlice<UInt8>, isEnd: Bool, into result: inout [UInt8]) {
    switch search?.take(bytes, isEnd: isEnd) {
    case nil: decodeFound(bytes, isEnd: isEnd, into: &result)
    case .passed: pass(bytes, into: &result)
    case .waiting(let passedCount): pass(bytes.prefix(passedCount), into: &result)
    case .found(let found, let passedCount, let held):
      pass(bytes.prefix(passedCount), into: &result)
      encoding = found ?? .utf8
      converter = Self.converter(of: encoding)
      foundOffset = decodedByteCount
      search = nil
      decodeFound(held[...], isEnd: isEnd, into: &result)
    }
  }

  private mutating func pass(_ bytes: ArraySlice<UInt8>, into result: inout [UInt8]) {
    result.append(contentsOf: bytes)
    decodedByteCount += bytes.count
  }

  private mutating func decodeFound(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into result: inout [UInt8]
  ) {
    let start = result.count
    let rest = carry.isEmpty ? bytes : (carry + bytes)[...]
    carry = []
    switch encoding {
    case .utf8: decodeUTF8(rest, isEnd: isEnd, base: decodedByteCount - start, into: &result)
    case .windows1252:
      for byte in rest { result.append(contentsOf: Unicode.Scalar(windows1252: byte).utf8) }
    case .utf16LittleEndian, .utf16BigEndian: decodeUTF16(rest, isEnd: isEnd, into: &result)
    default: converter?.convert(rest, isEnd: isEnd, into: &result)
    }
    decodedByteCount += result.count - start
  }

  private mutating func decodeUTF8(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, base: Int, into result: inout [UInt8]
  ) {
    var rest = bytes
    while !rest.isEmpty {
      guard let error = firstError(in: rest) else {
        result.append(contentsOf: rest)
        return
      }
      result.append(contentsOf: rest.prefix(error.byteOffsets.lowerBound))
      rest = rest.dropFirst(error.byteOffsets.lowerBound)
      if !isEnd, error.kind == .truncatedScalar, error.byteOffsets.count == rest.count {
        carry = Array(rest)
        return
      }
      if damage == nil { damage = Damage(byte: rest.first ?? 0, offset: base + result.count) }
      result.append(contentsOf: Unicode.Scalar(windows1252: rest.removeFirst()).utf8)
    }
  }

  private func firstError(in bytes: ArraySlice<UInt8>) -> UTF8.ValidationError? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error
    }
  }

  private mutating func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into result: inout [UInt8]
  ) {
    let high = encoding == .utf16BigEndian ? 0 : 1
    func unit(at offset: Int) -> UInt32 {
      UInt32(bytes[offset + high]) << 8 | UInt32(bytes[offset + 1 - high])
    }
    var offset = bytes.startIndex
    while offset + 1 < bytes.endIndex {
      let first = unit(at: offset)
      var value = first
      var length = 2
      if first & 0xFC00 == 0xD800 {
        if offset + 3 >= bytes.endIndex, !isEnd { break }
        let second = offset + 3 < bytes.endIndex ? unit(at: offset + 2) : 0
        if second & 0xFC00 == 0xDC00 {
          value = 0x1_0000 + ((first & 0x3FF) << 10 | (second & 0x3FF))
          length = 4
        }
      }
      result.append(contentsOf: (Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
      offset += length
    }
    if isEnd {
      if offset < bytes.endIndex { result.append(contentsOf: "\u{FFFD}".utf8) }
    } else {
      carry = Array(bytes[offset...])
    }
  }
}
