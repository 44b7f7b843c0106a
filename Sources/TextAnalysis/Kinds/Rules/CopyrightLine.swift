import Knowledge

extension KindRule {
  /// A copyright line.
  static let copyrightLine = KindRule(
    "copyright-line", "It starts with a copyright sign or the word copyright."
  ) { context in
    let isSigned = context.bytes[context.range].starts(with: "\u{A9}".utf8)
    let isWorded = context.words.first?.key == WordKey("copyright") && context.words.count <= 20
    return isSigned || isWorded ? .form : nil
  }
}
