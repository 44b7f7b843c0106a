/// One way to hedge or to negate.
struct ModalityRule: Sendable {
  /// The rule's name in kebab case.
  let name: String
  /// What it looks for, in one sentence.
  let meaning: String
  /// Phrases, one a line.
  let phrases: String
  /// Whether a match counts where it stands.
  let accepts: @Sendable (_ match: Range<Int>, _ context: StatementContext) -> Bool

  init(
    _ name: String, _ meaning: String, phrases: String,
    accepts: @escaping @Sendable (Range<Int>, StatementContext) -> Bool = { _, _ in true }
  ) {
    self.name = name
    self.meaning = meaning
    self.phrases = phrases
    self.accepts = accepts
  }

  static let hedges: [ModalityRule] = [.modalHedge, .canHelp, .hedgeVerb, .hedgeWord]
  static let negations: [ModalityRule] = [.notVerb, .noNoun, .failure]
}
