import Knowledge

extension AttributionRule {
  /// According to research, experts.
  static let accordingToMany = AttributionRule(
    "according-to-many", "It names research or experts in general after \"according to\".", .vague,
    phrases: "according to ..4 @authorities|sources|reports|surveys"
  ) { match, context in
    context.words[match.lowerBound + 2..<match.upperBound].contains {
      $0.form.contains(.capitalised)
    } ? nil : match
  }
}
