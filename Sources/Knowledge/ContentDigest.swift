private import CDigest

/// A SHA-256 digest (FIPS 180-4) of some bytes.
public struct ContentDigest: Hashable, Sendable {
  private static let byteCount = 32

  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Digests `content`; one pass, by Nettle.
  public init(sha256Of content: [UInt8]) {
    var builder = Builder()
    builder.add(content[...])
    self = builder.digest
  }

  /// Digests what comes in pieces.
  public struct Builder {
    private var context = sha256_ctx()

    /// Begins with nothing.
    public init() { unsafe kb_sha256_begin(&context) }

    /// Adds a piece.
    public mutating func add(_ piece: ArraySlice<UInt8>) {
      unsafe piece.withUnsafeBytes { raw in
        if let base = raw.baseAddress { unsafe kb_sha256_add(&context, base, raw.count) }
      }
    }

    /// Adds the UTF-8 of a text.
    public mutating func add(_ text: String) {
      var text = text
      text.withUTF8 { utf8 in
        if let base = utf8.baseAddress { unsafe kb_sha256_add(&context, base, utf8.count) }
      }
    }

    /// The digest of everything that was added.
    public var digest: ContentDigest {
      var context = context
      var bytes = [UInt8](repeating: 0, count: ContentDigest.byteCount)
      unsafe kb_sha256_finish(&context, &bytes)
      return ContentDigest(bytes)
    }
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// That of nothing that anybody knows: all zero.
  public static let unknown = ContentDigest([UInt8](repeating: 0, count: byteCount))

  /// Takes a stored digest back; nil unless it has 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// The digest in 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
