import Knowledge

extension KindRule {
  /// Lives of authors.
  static let authorSection = KindRule(
    "author-section", "It stands under About the author, Meet our team, Disclosures."
  ) { context in
    guard context.section == .author, context.draft.ending != .question else { return nil }
    let isHeading =
      context.draft.isWholeLine && context.words.count <= 4
      && Section(heading: context.words) != .text
    return isHeading || context.layout.startsGroup || context.draft.block == .heading ? nil : .form
  }
}
