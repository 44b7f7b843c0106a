import Knowledge

extension KindRule {
  /// A dash and a name.
  static let signature = KindRule(
    "signature", "It is a dash and a name, or a row of stars, under a story or quotation."
  ) { context in
    let draft = context.draft
    if draft.isWholeLine, draft.words.count <= 8,
      ["★", "⭐", "☆", "♡", "♥", "❤", "xo"].contains(where: {
        context.bytes[context.range].starts(with: $0.utf8)
      })
    {
      return .form
    }
    guard (1...10).contains(draft.words.count), draft.words[0].form.contains(.capitalised),
      context.verb == nil, startsWithDash(context.bytes, context.range),
      context.kindBefore == .anecdote || context.neighbour(-1)?.words.count ?? 0 > 3
    else { return nil }
    let names = draft.words.prefix(2).count { $0.form.contains(.capitalised) }
    let isShort = draft.words.count <= 2
    return names == 2 || isShort || draft.words[1].form.contains(.afterBreak) ? .form : nil
  }

  private static func startsWithDash(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let head = bytes[range].prefix(3)
    return head.first == 0x7E
      || head.starts(with: [0xE2, 0x80]) && (head.last == 0x93 || head.last == 0x94)
      || (head.starts(with: "--".utf8))
  }
}
