extension KindRule {
  /// A telephone number or address without a sentence around it.
  static let contactLine = KindRule(
    "contact-line", "It is a line of its own that is a telephone number, mail address or street."
  ) { context in
    let draft = context.draft
    guard draft.isWholeLine, draft.words.count <= 14, draft.ending == .open || draft.ending == .stop
    else { return nil }
    let bytes = context.bytes[context.range]
    let digits = bytes.count { Scalar.isDigit($0) }
    let isMail = bytes.contains(0x40) && draft.words.count <= 8
    let isAddress = bytes.count < 120 && draft.words.count <= 8 && bytes.starts(with: "http".utf8)
    let isPhone = digits >= 7 && digits * 3 >= bytes.count
    let isStreet =
      context.verb == nil && digits >= 1
      && draft.words.contains { streets.contains($0.key) } && draft.words[0].form.contains(.number)
    return isMail || isPhone || isAddress || isStreet ? .form : nil
  }

  private static let streets = WordSet(
    "street st avenue ave road rd suite blvd boulevard lane drive floor")
}
