import Knowledge

extension KindRule {
  /// A copyright line.
  static let copyrightLine = KindRule(
    "copyright-line", "It starts with a copyright sign or the word copyright."
  ) { context in
    let head = context.bytes[context.range].prefix(3)
    let isSigned = head.starts(with: [0xC2, 0xA9])
    let isTyped =
      head.elementsEqual("(c)".utf8) { $0 | 0x20 == $1 } && context.words.count > 1
      && context.words.count <= 20
      && ReferenceForm.isYear(context.bytes[context.words[1].range].prefix(4))
    let isWorded = context.words.first?.key == copyright && context.words.count <= 20
    let isNoted =
      context.words.count <= 8
      && zip(context.bytes[context.range], context.bytes[context.range].dropFirst())
        .contains { $0 == 0xC2 && $1 == 0xA9 }
    return isSigned || isTyped || isWorded || isNoted ? .form : nil
  }

  private static let copyright = WordKey("copyright")
}
