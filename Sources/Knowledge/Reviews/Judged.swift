/// What a reviewer judged besides the words: what must be the same for a review to hold.
///
/// Numbers are taken from the words alone and not from an analysis, so that a newer analysis of the
/// same words makes no difference.
public struct Judged: Hashable, Sendable {
  /// Slugs of the conditions that the claim touched, in order.
  public let conditions: [String]
  /// Those among them that the claim does not name, so that the text around it has a part in them.
  public let context: [String]
  /// Whether the claim was negated.
  public let isNegated: Bool
  /// Numbers as written, with a per cent sign where one stood behind, in order.
  public let numbers: [String]

  /// Makes a record of what was judged; slugs are put in order.
  public init(conditions: [String], context: [String], isNegated: Bool, numbers: [String]) {
    self.conditions = conditions.sorted()
    self.context = context.sorted()
    self.isNegated = isNegated
    self.numbers = numbers
  }

  /// As canonical JSON: members by name, no blanks.
  public var json: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("conditions")
    writer.array(conditions)
    writer.name("context")
    writer.array(context)
    writer.name("negated")
    writer.raw(isNegated ? "true" : "false")
    writer.name("numbers")
    writer.array(numbers)
    writer.endObject()
    return writer.text
  }

  /// Takes it back from JSON; nil where a member has another shape.
  ///
  /// A member that is not there is empty.
  public init?(_ value: JSONValue) {
    guard case .object = value, let conditions = Self.texts(value["conditions"]),
      let context = Self.texts(value["context"]), let numbers = Self.texts(value["numbers"])
    else { return nil }
    let isNegated: Bool
    switch value["negated"] {
    case nil: isNegated = false
    case .boolean(let value): isNegated = value
    default: return nil
    }
    self.init(
      conditions: conditions, context: context, isNegated: isNegated, numbers: numbers)
  }

  private static func texts(_ value: JSONValue?) -> [String]? {
    guard let value else { return [] }
    guard case .array(let elements) = value else { return nil }
    let texts = elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    return texts.count == elements.count ? texts : nil
  }

  /// The numbers in `text`: runs of digits with single points, commas or colons inside.
  ///
  /// `nearly 70 % of 1,024 (0.5 mg)` has `70%`, `1,024` and `0.5`.
  public static func numbers(in text: String) -> [String] {
    var numbers: [String] = []
    var number: [UInt8] = []
    var mark: UInt8?
    var isBehindNumber = false
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    func end() {
      if !number.isEmpty { numbers.append(String(decoding: number, as: UTF8.self)) }
      isBehindNumber = !number.isEmpty
      (number, mark) = ([], nil)
    }
    for byte in text.utf8 {
      if isDigit(byte) {
        if let mark { number.append(mark) }
        mark = nil
        number.append(byte)
      } else if !number.isEmpty, mark == nil, ".,:".utf8.contains(byte) {
        mark = byte
      } else {
        if !number.isEmpty { end() }
        if isBehindNumber, byte == UInt8(ascii: "%") {
          numbers[numbers.count - 1] += "%"
          isBehindNumber = false
        } else if ![0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, 0x89].contains(byte) {
          isBehindNumber = false  // Only blanks stand between a number and its sign.
        }
      }
    }
    end()
    return numbers
  }
}
