/// All kind rules, field by field, as they are asked of every statement.
///
/// Lists of plain values: asking a rule counts next to no references.
final class KindRuleTable: Sendable {
  /// What a rule asks; wrapped, since a list of bare closures would call each through another.
  struct Question: Sendable {
    /// Of rules with phrases, whether a phrase counts.
    let condition: @Sendable (StatementContext) -> Bool
    /// Of rules about form, what they fire on.
    let form: (@Sendable (StatementContext) -> KindRule.Evidence?)?
  }

  let names: [String]
  let questions: [Question]
  /// Nil for rules without weights, which then say nothing.
  let weights: [KindWeights.Weight?]
  /// Rules whose phrase must stand at the start.
  let atStart: RuleMask
  /// The rule of which each phrase counts, rather than the first alone; -1 for none.
  let repeated: Int
  /// Rules about form that are asked of statements that are all of their line.
  let formsInLines: RuleMask
  /// Rules about form that are asked of other statements.
  let formsElsewhere: RuleMask

  init(_ rules: [KindRule]) {
    precondition(rules.count <= RuleMask.capacity, "more kind rules than a mask holds")
    names = rules.map(\.name)
    questions = rules.map { Question(condition: $0.condition, form: $0.form) }
    weights = rules.map { KindWeights.table[$0.name] }
    atStart = RuleMask(rules.indices.filter { rules[$0].anchor == .start })
    repeated = rules.firstIndex { $0.name == "evaluation" } ?? -1
    let open = rules.indices.filter { rules[$0].form != nil }
    formsInLines = RuleMask(open)
    formsElsewhere = RuleMask(open.filter { rules[$0].scope == .all })
  }
}

/// A set of kind rules by their position.
struct RuleMask: Sendable {
  /// How many rules there may be.
  static let capacity = 256

  private var words = InlineArray<4, UInt64>(repeating: 0)

  init(_ positions: [Int]) {
    for position in positions { insert(position) }
  }

  @inline(__always)
  func contains(_ position: Int) -> Bool { words[position >> 6] >> UInt64(position & 63) & 1 != 0 }

  @inline(__always)
  mutating func insert(_ position: Int) { words[position >> 6] |= 1 << UInt64(position & 63) }

  /// Takes the first out; nil once it is empty.
  @inline(__always)
  mutating func removeFirst() -> Int? {
    for index in words.indices where words[index] != 0 {
      let bit = words[index].trailingZeroBitCount
      words[index] &= words[index] &- 1
      return index << 6 | bit
    }
    return nil
  }
}
