import Knowledge

/// One reason to take a statement for one kind or another; its weights stand in `KindWeights`.
struct KindRule: Sendable {
  /// Where in a statement a phrase must stand.
  enum Anchor: Sendable {
    case anywhere
    /// At its first word, connectives such as "however" left aside.
    case start
  }

  /// Which statements a rule about form is asked of.
  enum Scope: Sendable {
    case all
    /// Those that are all of their line.
    case wholeLines
  }

  /// Words that a rule fired on; no words for rules about form or place.
  struct Evidence {
    let range: ByteRange?
    /// For rules about form or place.
    static let form = Evidence(range: nil)
  }

  /// The rule's name in kebab case.
  let name: String
  /// What it looks for, in one sentence.
  let meaning: String
  /// Phrases, one a line; empty for rules about form.
  let phrases: String
  let anchor: Anchor
  let scope: Scope
  /// Whether a phrase counts in a statement.
  let condition: @Sendable (StatementContext) -> Bool
  /// Of rules about form or place, what they fire on; nil for rules with phrases.
  let form: (@Sendable (StatementContext) -> Evidence?)?

  /// A rule that fires on any of `phrases`, if `condition` holds.
  init(
    _ name: String, _ meaning: String, anchor: Anchor = .anywhere, phrases: String,
    where condition: @escaping @Sendable (StatementContext) -> Bool = { _ in true }
  ) {
    self.name = name
    self.meaning = meaning
    self.phrases = phrases
    self.anchor = anchor
    scope = .all
    self.condition = condition
    form = nil
  }

  /// A rule about form or place in statements of `scope`.
  init(
    _ name: String, _ meaning: String, of scope: Scope = .all,
    form: @escaping @Sendable (StatementContext) -> Evidence?
  ) {
    self.name = name
    self.meaning = meaning
    phrases = ""
    anchor = .anywhere
    self.scope = scope
    condition = { _ in true }
    self.form = form
  }
}
