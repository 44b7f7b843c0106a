import Knowledge

extension KindRule {
  /// A copyright line.
  static let copyrightLine = KindRule(
    "copyright-line", "It starts with a copyright sign or the word copyright."
  ) { context in
    let isSigned = context.bytes[context.range].starts(with: "\u{A9}".utf8)
    let head = context.bytes[context.range].prefix(3).map { $0 | 0x20 }
    let isTyped =
      head == Array("(c)".utf8) && context.words.count > 1 && context.words.count <= 20
      && ReferenceForm.isYear(context.bytes[context.words[1].range].prefix(4))
    let isWorded = context.words.first?.key == WordKey("copyright") && context.words.count <= 20
    return isSigned || isTyped || isWorded ? .form : nil
  }
}
