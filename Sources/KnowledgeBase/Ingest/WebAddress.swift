/// Addresses of files of a mirrored site.
enum WebAddress {
  /// The address that the file at `path` has below `base`: `index.html` stands for its folder; bytes that
  /// an address may not hold are written in per cent (RFC 3986, section 2.1).
  static func address(of path: String, below base: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: true).map(encoded)
    if let name = parts.last, name == "index.html" || name == "index.htm" {
      parts[parts.count - 1] = ""
    }
    return (base.hasSuffix("/") ? base : base + "/") + parts.joined(separator: "/")
  }

  private static func encoded(_ part: Substring) -> String {
    let kept = Set("-._~!$&'()*+,;=:@".utf8)
    let digits = Array("0123456789ABCDEF")
    return part.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        text.append(Character(Unicode.Scalar(byte)))
      case _ where kept.contains(byte): text.append(Character(Unicode.Scalar(byte)))
      default: text += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
      }
    }
  }
}
