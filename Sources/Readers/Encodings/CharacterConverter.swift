private import Glibc

/// Turns bytes that come in pieces into UTF-8 by the tables of iconv.
///
/// What has no meaning becomes U+FFFD. Memory is that of a piece and of a character cut at its end.
@safe final class CharacterConverter {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private let handle: iconv_t
  private let isMultiByte: Bool
  /// A character's first bytes, the others of which have not come.
  private var carry: [UInt8] = []
  private var output = [CChar](repeating: 0, count: 16_384)
  /// Bytes that had no meaning.
  private(set) var badCount = 0

  /// Opens the table of `encoding`; nil where the system has none.
  init?(_ encoding: TextEncoding) {
    unsafe handle = iconv_open("UTF-8", encoding.iconvName)
    isMultiByte = encoding.isMultiByte
    guard unsafe Int(bitPattern: handle) != -1 else { return nil }
  }

  deinit {
    if unsafe Int(bitPattern: handle) != -1 { unsafe iconv_close(handle) }
  }

  /// Appends what `bytes` say to `result`; what a next piece may complete waits, unless `isEnd`.
  ///
  /// - Complexity: O(*n*).
  func convert(_ bytes: ArraySlice<UInt8>, isEnd: Bool, into result: inout [UInt8]) {
    var input = carry.isEmpty ? Array(bytes) : carry + bytes
    carry = []
    let count = input.count
    var offset = 0
    unsafe input.withUnsafeMutableBytes { buffer in
      guard let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else {
        return
      }
      while offset < count {
        let problem = unsafe step(start, &offset, count, &result)
        switch problem {
        case 0, E2BIG: break
        case EINVAL where !isEnd: return
        default:
          // How many bytes are bad may hang on the next one.
          if !isEnd, offset + 1 == count, unsafe mayBePair(UInt8(bitPattern: start[offset])) {
            return
          }
          badCount += 1
          result += Self.replacement
          let next = offset + 1 < count ? unsafe UInt8(bitPattern: start[offset + 1]) : 0
          offset += unsafe badByteCount(UInt8(bitPattern: start[offset]), next)
        }
      }
    }
    if offset < count { carry = Array(input[offset...]) }
    if isEnd { flush(into: &result) }
  }

  /// Appends what iconv holds back: in Hebrew and Vietnamese a letter that an accent may follow.
  private func flush(into result: inout [UInt8]) {
    unsafe output.withUnsafeMutableBufferPointer { buffer in
      var to = buffer.baseAddress
      var room = buffer.count
      _ = unsafe iconv(handle, nil, nil, &to, &room)
      unsafe result.append(contentsOf: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)])
    }
  }

  /// Converts as far as the output buffer and the bytes go; returns the error number, 0 for none.
  private func step(
    _ start: UnsafeMutablePointer<CChar>, _ offset: inout Int, _ count: Int,
    _ result: inout [UInt8]
  ) -> Int32 {
    var from: UnsafeMutablePointer<CChar>? = unsafe start + offset
    var left = count - offset
    var problem: Int32 = 0
    unsafe output.withUnsafeMutableBufferPointer { buffer in
      var to = buffer.baseAddress
      var room = buffer.count
      if unsafe iconv(handle, &from, &left, &to, &room) == -1 { problem = errno }
      unsafe result.append(contentsOf: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)])
    }
    offset = count - left
    return problem
  }

  /// How many bytes U+FFFD stands for: both of a pair without meaning, unless the second is ASCII.
  private func badByteCount(_ first: UInt8, _ next: UInt8) -> Int {
    mayBePair(first) && next >= 0x80 ? 2 : 1
  }

  private func mayBePair(_ first: UInt8) -> Bool { isMultiByte && 0x81...0xFE ~= first }
}

extension TextEncoding {
  /// Whether a character may take two bytes and more that have no meaning alone.
  var isMultiByte: Bool {
    [.gb18030, .big5, .shiftJIS, .eucJP, .iso2022JP, .eucKR].contains(self)
  }
}
