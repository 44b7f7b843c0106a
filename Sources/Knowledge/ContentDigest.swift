private import CDigest

/// A SHA-256 digest (FIPS 180-4) of some bytes.
public struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Digests `content`; one pass, by libmd.
  public init(sha256Of content: [UInt8]) {
    var builder = Builder()
    builder.add(content[...])
    self = builder.digest
  }

  /// Digests what comes in pieces.
  public struct Builder {
    private var context = SHA2_CTX()

    /// Begins with nothing.
    public init() { unsafe SHA256Init(&context) }

    /// Adds a piece.
    public mutating func add(_ piece: ArraySlice<UInt8>) {
      unsafe piece.withUnsafeBytes { raw in
        if let base = raw.baseAddress { unsafe SHA256Update(&context, base, raw.count) }
      }
    }

    /// The digest of everything that was added.
    public var digest: ContentDigest {
      var context = context
      var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
      unsafe SHA256Final(&bytes, &context)
      return ContentDigest(bytes)
    }
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes a stored digest back; nil unless it has 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Int(SHA256_DIGEST_LENGTH) else { return nil }
    self.bytes = bytes
  }

  /// The digest in 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
