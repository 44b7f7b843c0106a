import Knowledge

extension KindRule {
  /// Call 0808 555 0119.
  static let callNumber = KindRule(
    "call-number", "It begins with call, text or email and a long number or address right behind."
  ) { CallNumber.isCall($0) ? .form : nil }
}

/// Orders to ring a number.
enum CallNumber {
  /// Whether the statement of `context` is one; short numbers such as 988 are no offers.
  static func isCall(_ context: StatementContext) -> Bool {
    guard context.words.count >= 2, verbs.contains(context.words[0].key) else { return false }
    let rest = context.bytes[context.words[0].range.upperBound..<context.range.upperBound].prefix(
      40)
    var digits = 0
    for byte in rest.drop(while: { $0 == 0x20 || $0 == 0x28 || $0 == 0x2B }) {
      if Scalar.isDigit(byte) {
        digits += 1
      } else if byte == 0x40 {
        return true
      } else if byte != 0x20, byte != 0x2D, byte != 0x29, byte != 0x2E, digits > 0 || byte == 0x2C {
        break
      } else if digits == 0, !Scalar.isASCIILetter(byte) {
        break
      } else if digits == 0, context.words[0].key != WordKey("email") {
        break
      }
    }
    return digits >= 7
  }

  private static let verbs = WordSet("call ring text phone email whatsapp dial")
}
