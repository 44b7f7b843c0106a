import Knowledge

extension AttributionRule {
  /// There is evidence.
  static let bodyOfEvidence = AttributionRule(
    "body-of-evidence", "It appeals to a body of evidence or literature.", .vague,
    phrases: """
      there is|are ..4 evidence|research|data|studies
      body of ..2 evidence|research|literature|work
      a|the wealth|growing|mounting|large of? ..2 evidence|research|literature|data|studies
      decades|years of ..2 research|evidence|studies; the science is|says|shows
      the ..2 literature|evidence|data @say; evidence for|of ..3 efficacy|effectiveness|benefit
      """
  )
}
