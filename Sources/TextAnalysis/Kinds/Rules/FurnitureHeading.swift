import Knowledge

extension KindRule {
  /// Names of lists of other pages.
  static let furnitureHeading = KindRule(
    "furniture-heading", "It is a short line that says links to other pages follow.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard draft.words.count <= 6, draft.ending == .open, draft.block != .heading,
      draft.enumerator == nil
    else { return nil }
    switch Section(heading: draft.words) {
    case .furniture, .contents: return .form
    case .text, .references, .contact, .stories, .prices, .author, .methods, .results: return nil
    }
  }
}
