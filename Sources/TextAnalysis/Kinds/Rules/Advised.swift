extension KindRule {
  /// It is important to do something.
  static let advised = KindRule(
    "advised", "It says that doing something is important, essential, advisable or best.",
    phrases: """
        it is? ..2 important|essential|crucial|vital|necessary|advisable|imperative|critical|best|\
        recommended|wise|advised|prudent|helpful to|that|for _
        is|are ..2 essential|crucial|vital|important|best|imperative to _
      """
  ) { context in
    !context.matches.contains { RuleBook.name(of: $0.rule) == "note-that" }
  }
}
