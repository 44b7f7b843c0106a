import Knowledge

extension AttributionRule {
  /// Some believe, critics argue.
  static let someSay = AttributionRule(
    "some-say", "Some, many or critics are said to believe or argue it.", .vague,
    phrases: """
      some|many|most critics|people|proponents|advocates|skeptics|sceptics|observers|providers|\
      clinics|supporters @adverb? say|believe|argue|claim|suggest|contend|think|maintain|worry|\
      warn
      some|many|others|critics|proponents|advocates|supporters|skeptics|sceptics|observers \
      @adverb? say|believe|argue|claim|suggest|contend|think|maintain|worry|warn
      """
  )
}
