import Knowledge

extension KindRule {
  /// The reader knows it for furniture.
  static let blockFurniture = KindRule(
    "block-furniture", "The format marks it as navigation, caption, code, table or reference entry."
  ) { context in
    switch context.draft.block {
    case .boilerplate, .caption, .code, .table, .reference: .form
    case .heading, .paragraph, .listItem, .quote: nil
    }
  }
}
