extension KindRule {
  /// A wrapper around an assertion.
  static let noteThat = KindRule(
    "note-that", "It wraps an assertion in words such as it is important to note that.",
    phrases: """
      important|essential|crucial|worth|vital|necessary|critical|key|helpful|useful|\
      interesting to? note|noting|remember|remembering|understand|understanding|emphasize|\
      emphasise|emphasizing|recognize|recognise|know|mention|mentioning|acknowledge|realize|\
      realise|point|highlight|stress|bear|keep ..2 that|how|why; keep|bear in mind that
      note that; remember that; be aware that; of note
      it should be noted|emphasized|emphasised|stressed that; please note that
      it must be said|noted
      """
  )
}
