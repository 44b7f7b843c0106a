extension ModalityRule {
  /// Appears, seems, suggests.
  static let hedgeVerb = ModalityRule(
    "hedge-verb", "A verb such as appears, seems or suggests weakens it.",
    phrases: """
      appear|appears|appeared to|that|as|more|less|effective|safe|promising|helpful|likely
      it appears|seems|appeared|seemed; seem|seems|seemed; suggest|suggests|suggested|suggesting
      hint|hints at|that; tend|tends to
      is|are|was|were @adverb? thought|believed|hypothesized|suspected|presumed|assumed|\
      theorized to|that; indicating|indicates potential; believe|believes that|it|its|the
      """
  )
}
