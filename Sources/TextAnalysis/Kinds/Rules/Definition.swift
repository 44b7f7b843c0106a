extension KindRule {
  /// X is a Y.
  static let definition = KindRule(
    "definition", "It says what something is or is called.",
    phrases: """
      is|are|was|were a|an|the|one|characterized|characterised|defined|known|called|classified|\
      marked|caused|derived|made; refers to; is|are a type|form|kind of; means that
      """
  )
}
