import Knowledge

extension KindRule {
  /// What patients say, in quotation marks.
  static let testimonial = KindRule(
    "testimonial",
    "It is quoted on a line of its own above a name, or stands under What our patients say."
  ) { context in
    let isQuoted = Quotation.fillsLine(at: context.index, of: context.article)
    if context.section == .stories {
      return isQuoted || context.layout.isProse && follows(context) ? .form : nil
    }
    return isQuoted && Quotation.isSigned(at: context.index, of: context.article) ? .form : nil
  }

  /// Whether what stands before it is part of the stories.
  private static func follows(_ context: StatementContext) -> Bool {
    guard let first = context.words.first, !notices.contains(first.key) else { return false }
    return switch context.kindBefore {
    case .heading, .anecdote, .boilerplate: true
    case .claim, .opinion, .recommendation, .promotion, .signpost, nil: false
    }
  }

  /// Words that start notices about the stories.
  private static let notices = WordSet(
    "stories results testimonials reviews individual names photos images members some these all read"
  )
}
