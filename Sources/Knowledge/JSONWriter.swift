/// Writes JSON (RFC 8259) from its beginning to its end, commas where they belong.
///
/// Whoever uses it names members in objects only, and ends what they began.
public struct JSONWriter {
  private var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes a writer that has written nothing.
  public init() {}

  /// Everything written.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Begins an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Ends the object begun last.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Begins an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Ends the array begun last.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Names the member whose value comes next.
  public mutating func name(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a value that is JSON already.
  public mutating func raw(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
    needsComma = true
  }

  /// Writes a string, quotes included; control characters escaped, all else UTF-8.
  public mutating func string(_ string: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    appendEscaped(string)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a member whose value is a string; nothing where there is none.
  public mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    self.name(name)
    string(value)
  }

  /// Writes an array of strings.
  public mutating func array(_ strings: [String]) {
    beginArray()
    for string in strings { self.string(string) }
    endArray()
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func open(_ mark: UInt8) {
    separate()
    bytes.append(mark)
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    bytes.append(mark)
    needsComma = true
  }

  /// Adds `string`, runs that need no escape at once.
  private mutating func appendEscaped(_ string: String) {
    var string = string
    string.withUTF8 { text in
      var run = 0
      var index = 0
      while index < text.count {
        let byte = unsafe text[index]
        let isPlain =
          byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte < 0x7F
          || byte >= 0x80 && byte != 0xC2
        guard !isPlain else {
          index += 1
          continue
        }
        // U+0080 to U+009F are control characters: C2 and a byte below A0.
        let isPair = byte == 0xC2
        if isPair, unsafe text[index + 1] >= 0xA0 {
          index += 2
          continue
        }
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
        escape(isPair ? unsafe text[index + 1] : byte)
        index += isPair ? 2 : 1
        run = index
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
    }
  }

  private mutating func escape(_ value: UInt8) {
    switch value {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    default:
      bytes.append(contentsOf: "\\u00".utf8)
      for digit in [value >> 4, value & 15] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
