extension KindRule {
  /// How many are affected.
  static let prevalence = KindRule(
    "prevalence", "It says how many or who is affected, or what the symptoms are.",
    phrases: """
      affects|affect|affecting|affected; suffer|suffers from; prevalence; incidence; lifetime
      common; symptoms include|are|of|may|can; one|two|three in|out of? _
      living|live|lives with; diagnosed with; struggle|struggles with|to; experience|experiences
      risk factors; people with
      """
  )
}
