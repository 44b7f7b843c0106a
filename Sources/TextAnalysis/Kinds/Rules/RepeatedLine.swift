import Knowledge

extension KindRule {
  /// Lines that come back.
  static let repeatedLine = KindRule(
    "repeated-line",
    "It is a short line whose words come back as lines of their own, as buttons do.",
    of: .wholeLines
  ) { context in
    let layout = context.layout
    let draft = context.draft
    guard layout.repeatsBefore + layout.repeatsAfter > 0, draft.block != .heading,
      draft.ending != .colon, !draft.isSpoken, draft.enumerator?.style != .bullet
    else { return nil }
    if layout.repeatsBefore + layout.repeatsAfter >= 2 {
      return context.section == .text || context.section == .furniture ? .form : nil
    }
    return layout.repeatsAfter > 0 && layout.shortRun >= 4 && layout.linesToProse ?? 9 > 1
      ? .form : nil
  }
}
