extension KindRule {
  /// Something is called for.
  static let necessity = KindRule(
    "necessity", "It says that a thing such as care, research or supervision is called for.",
    phrases: """
      is|are|remains|will be? essential|crucial|vital|imperative|required|paramount|needed|\
      necessary|advised|recommended|warranted =
      is|are|remains essential|crucial|vital|imperative|paramount|required|needed as|when|\
      before|while|if|during|throughout|because
      will|would be needed|required|necessary|essential to|for|before
      careful|cautious approach|monitoring|supervision|screening|consideration|selection is|are
      a careful|cautious approach is; caution is
      """
  ) { context in
    !context.words.contains { relative.contains($0.key) || $0.key == WordKey("no") }
  }

  private static let relative = WordSet("where when who")
}
