import Knowledge

extension AttributionRule {
  /// Clinically proven, evidence-based.
  static let provenAdjective = AttributionRule(
    "proven-adjective", "An adjective such as clinically proven or evidence-based claims support.",
    .vague,
    phrases: """
      clinically|scientifically|medically|research proven|tested|validated|shown|supported|\
      backed
      evidence-based|research-backed|evidence-backed|science-backed|well-documented|\
      well-established|well-researched|scientifically-proven|clinically-proven|well-studied|\
      science-based|research-based
      """
  )
}
