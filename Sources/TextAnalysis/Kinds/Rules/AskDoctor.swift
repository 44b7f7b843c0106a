extension KindRule {
  /// Go and ask.
  static let askDoctor = KindRule(
    "ask-doctor", "It tells the reader to speak with a doctor or another professional.",
    phrases: """
      talk|speak|consult|discuss|ask|tell|see|inform|contact|check|meet|work with|to|it? with? \
      your|a|an|their|the|our? ..3 @provider
      consult|contact|ask|see|tell|inform your|a|an ..3 @provider
      you can|may ..2 call|ring|phone|text|contact|email our|the|a|your|us|any
      discuss ..6 with your|a|their ..3 @provider
      seek medical|professional|immediate|emergency|urgent|prompt help|advice|attention|care|\
      treatment; seek help|advice|treatment|support|guidance|care
      can|may be reached|contacted|called ..4 on|at|by
      call|ring|text|phone or? call|text|ring? 911|999|112|988|111|samaritans
      your doctor before|first|if|about|immediately
      """
  ) { context in
    !offers(context)
      && (context.verb == nil || Connectives.end(in: context.words) >= (context.verb ?? 0)
        || context.words.contains { yours.contains($0.key) } || startsWithIf(context))
  }

  /// Whether the doctor is the writer's own offer.
  private static func offers(_ context: StatementContext) -> Bool {
    context.matches.contains { RuleBook.name(of: $0.rule) == "offer-words" }
  }

  private static let yours = WordSet("your you")

  private static func startsWithIf(_ context: StatementContext) -> Bool {
    context.words.first?.key == WordKey("if") || context.words.first?.key == WordKey("always")
  }
}
