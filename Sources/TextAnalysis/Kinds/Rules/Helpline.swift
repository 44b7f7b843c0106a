extension KindRule {
  /// Whom to ring.
  static let helpline = KindRule(
    "helpline", "It names the telephone number at which help can be had.",
    phrases: """
      can|may be reached|contacted|called|rung ..6 on|at|by
      can|may|could ..1 ring|call|text|phone|contact
      is|are available ..4 on|by
      """
  ) { context in
    context.words.contains { $0.form.contains(.number) && $0.range.count >= 3 }
  }
}
