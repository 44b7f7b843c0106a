/// A kind rule with its weight, as it is asked of every statement.
///
/// A class: handing it out costs one count of references where the rule's own strings would cost six.
final class ScoredRule: Sendable {
  let name: String
  let anchor: KindRule.Anchor
  let scope: KindRule.Scope
  let condition: @Sendable (StatementContext) -> Bool
  let form: (@Sendable (StatementContext) -> KindRule.Evidence?)?
  /// Nil for a rule without weights, which then says nothing.
  let weight: KindWeights.Weight?
  /// Whether each of its phrases counts, rather than the first alone.
  let isRepeated: Bool

  init(_ rule: KindRule) {
    name = rule.name
    anchor = rule.anchor
    scope = rule.scope
    condition = rule.condition
    form = rule.form
    weight = KindWeights.table[rule.name]
    isRepeated = rule.name == "evaluation"
  }
}
