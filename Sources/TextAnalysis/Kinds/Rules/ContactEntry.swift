import Knowledge

extension KindRule {
  /// Places and hours under a heading to get in touch.
  static let contactEntry = KindRule(
    "contact-entry", "It is a line without a verb under a heading such as Contact us.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard context.section == .contact, context.verb == nil, !context.layout.startsGroup,
      draft.ending == .open, draft.words.count <= 14, draft.block != .heading,
      context.kindBefore == .heading || context.kindBefore == .boilerplate,
      draft.words.count > 4 || context.layout.linesToProse ?? 9 > 1
    else { return nil }
    return .form
  }
}
