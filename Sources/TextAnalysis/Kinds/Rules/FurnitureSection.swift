extension KindRule {
  /// Under a heading for other pages.
  static let furnitureSection = KindRule(
    "furniture-section", "It stands under a heading such as Related posts, Comments or Tags."
  ) { context in
    context.section == .furniture && context.draft.words.count <= 16 ? .form : nil
  }
}
