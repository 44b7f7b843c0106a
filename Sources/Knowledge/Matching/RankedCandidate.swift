/// A record that a citation may mean.
public struct RankedCandidate: Hashable, Sendable {
  /// The record.
  public let card: SourceCard
  /// How its fields compare.
  public let agreements: [FieldAgreement]
  /// Chance that it is the one meant, as far as the fields tell: 0…1.
  public let score: Double

  /// Evidence in favour, in bits.
  var bits: Double {
    let content = agreements.filter { Self.ofContent.contains($0.field) }.reduce(0) { $0 + $1.bits }
    let stated = agreements.filter { !Self.ofContent.contains($0.field) }.reduce(0) { $0 + $1.bits }
    return stated + min(content, 7)
  }

  /// Fields that are compared with what the record's text says.
  private static let ofContent: Set<FieldAgreement.Field> = [
    .design, .sampleSize, .number, .condition, .intervention, .words,
  ]

  /// The candidates of a citation, best first; ties go to the older record.
  ///
  /// By Bayes' rule: each record of the file is as likely beforehand, and all of them together as likely
  /// as a record that is not here. So the scores of the candidates of one citation and that of "none of
  /// these" add up to one, and two that agree alike have half at most.
  ///
  /// - Parameters:
  ///   - cards: The records to compare.
  ///   - comparison: With what.
  ///   - recordCount: How many records the file has.
  /// - Returns: One for each card.
  /// - Complexity: O(*n* log *n*) in the number of cards.
  public static func ranked(
    _ cards: [SourceCard], by comparison: ClueComparison, recordCount: Int
  ) -> [RankedCandidate] {
    let compared = cards.map { card in
      RankedCandidate(card: card, agreements: comparison.agreements(with: card), score: 0)
    }
    let weights = compared.map { Self.power(of: $0.bits) }
    let all = weights.reduce(Double(max(recordCount, 1)), +)
    return zip(compared, weights)
      .map { RankedCandidate(card: $0.card, agreements: $0.agreements, score: $1 / all) }
      .sorted { ($1.score, $0.card.articleID) < ($0.score, $1.card.articleID) }
  }

  private static func power(of bits: Double) -> Double {
    let whole = bits.rounded(.down)
    let part = bits - whole
    // 2^x on 0…1 by its tangent and chord: order is kept, the error is below 1 %.
    return Double(sign: .plus, exponent: Int(min(max(whole, -100), 100)), significand: 1)
      * (1 + part * (0.6565 + part * 0.3435))
  }
}
