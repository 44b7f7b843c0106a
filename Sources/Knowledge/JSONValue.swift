/// A piece of JSON (RFC 8259), with members in the order they were written in.
public enum JSONValue: Hashable, Sendable {
  /// Members in order; of a name that comes twice, both.
  case object([Member])
  /// Elements in order.
  case array([JSONValue])
  /// Characters, escapes undone.
  case string(String)
  /// A number as written: whole numbers of any length stay exact.
  case number(String)
  /// `true` or `false`.
  case boolean(Bool)
  /// `null`.
  case null

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// What it holds.
    public let value: JSONValue

    /// Makes a member.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Why bytes are no JSON.
  public struct Fault: Error, Hashable, Sendable {
    /// 0-based offset of the byte where it went wrong.
    public let byteOffset: Int
    /// What is wrong, as a clause: `a string is not closed`.
    public let reason: String
  }

  /// Reads one value; white space may stand around it.
  ///
  /// Objects and arrays may stand in one another 128 deep. Bytes that are not UTF-8 become U+FFFD, an
  /// escaped half of a surrogate pair and an escaped NUL too.
  ///
  /// - Parameter bytes: All of the text.
  /// - Throws: `Fault` at the first byte that does not fit.
  /// - Complexity: O(*n*) in the number of bytes.
  public init(parsing bytes: some Sequence<UInt8>) throws(Fault) {
    var parser = JSONParser(Array(bytes))
    self = try parser.wholeValue()
  }

  /// The first member called `name` of an object; nil for anything else.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array; none for anything else.
  public var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The members of an object; none for anything else.
  public var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The characters of a string or number; nil for anything else.
  public var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .object, .array, .boolean, .null: nil
    }
  }

  /// The value as JSON on one line, members in order.
  public var json: String {
    switch self {
    case .object(let members): JSONText.object(members.map { ($0.name, $0.value.json) })
    case .array(let elements): "[" + elements.map(\.json).joined(separator: ",") + "]"
    case .string(let text): JSONText.quoted(text)
    case .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null: "null"
    }
  }
}
