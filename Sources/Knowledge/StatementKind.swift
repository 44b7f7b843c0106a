/// What a statement does: exactly one of these.
public enum StatementKind: String, CaseIterable, Sendable {
  /// A checkable assertion about the world, hedged or attributed ones included.
  case claim
  /// Evaluation, hope, prediction, rhetoric: nothing that could be checked.
  case opinion
  /// What should or must be done.
  case recommendation
  /// One patient's story.
  case anecdote
  /// A call to action, an offer, contact text.
  case promotion
  /// Text about the text; questions.
  case signpost
  /// A title, section heading or inline lead.
  case heading
  /// Navigation, widgets, captions, bylines, reference entries.
  case boilerplate
}
