import Knowledge

extension KindRule {
  /// Pricing, Testimonials.
  static let sectionHeading = KindRule(
    "section-heading", "It is a short line that says that prices or stories follow.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard draft.words.count <= 8, draft.ending == .open || draft.ending == .question,
      context.layout.place == .body, let next = context.neighbour(1), !draft.isSpoken
    else { return nil }
    switch Section(heading: draft.words) {
    case .prices:
      return next.words.contains { $0.form.contains(.number) } ? .form : nil
    case .stories:
      return Quotation.opensLine(at: context.index + 1, of: context.article) ? .form : nil
    case .text, .references, .contact, .furniture, .author, .contents, .methods, .results:
      return nil
    }
  }
}
