private import CDigest

/// A SHA-256 digest (FIPS 180-4) of some bytes.
public struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Digests `content`; one pass, by libmd.
  public init(sha256Of content: [UInt8]) {
    var context = SHA2_CTX()
    unsafe SHA256Init(&context)
    unsafe content.withUnsafeBytes { raw in
      if let base = raw.baseAddress { unsafe SHA256Update(&context, base, raw.count) }
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    unsafe SHA256Final(&digest, &context)
    self.bytes = digest
  }

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
