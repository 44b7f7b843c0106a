extension KindRule {
  /// A telephone number or address without a sentence around it.
  static let contactLine = KindRule(
    "contact-line", "It is a line of its own that is a telephone number, mail address or street.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard draft.words.count <= 14, draft.ending == .open || draft.ending == .stop,
      !CallNumber.isCall(context)
    else { return nil }
    let bytes = context.bytes[context.range]
    let digits = bytes.count { Scalar.isDigit($0) }
    let isMail = bytes.contains(0x40) && draft.words.count <= 8
    let isAddress = bytes.count < 120 && draft.words.count <= 8 && bytes.starts(with: "http".utf8)
    let isPhone = digits >= 7 && digits * 3 >= bytes.count
    let isHelpline = context.verb == nil && !calls(context) && digits >= 9 && hasNumber(bytes)
    let isStreet =
      context.verb == nil && digits >= 1
      && draft.words.contains { streets.contains($0.key) } && draft.words[0].form.contains(.number)
    return isMail || isPhone || isHelpline || isAddress || isStreet ? .form : nil
  }

  /// Whether the reader is called upon: "Call … or book online today".
  private static func calls(_ context: StatementContext) -> Bool {
    context.matches.contains { RuleBook.name(of: $0.rule) == "contact-call" }
  }

  /// Whether nine digits or more follow each other with nothing but spaces and marks between.
  private static func hasNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in bytes {
      if Scalar.isDigit(byte) {
        run += 1
        if run >= 9 { return true }
      } else if ![0x20, 0x2D, 0x28, 0x29, 0x2E, 0x2B].contains(byte) {
        run = 0
      }
    }
    return false
  }

  private static let streets = WordSet(
    "street st avenue ave road rd suite blvd boulevard lane drive floor")
}
