internal import Glibc
internal import SQLite

/// Takes the scores of hits apart.
struct HitExplainer {
  let scope: SearchRequest.Scope
  let words: [QueryClauses.Word]
  let ranker: FullTextRanker

  /// What `score` of `row` is made of.
  ///
  /// `clauses` are what it was ranked by: the words in their order, then what was added to the best.
  func explanation(
    of row: Int64, score: Double, rankedBy clauses: [RankingRequest.Clause]
  ) throws(SQLiteError) -> HitExplanation {
    var terms: [HitExplanation.Term] = []
    var added: [HitExplanation.Term] = []
    for (index, clause) in clauses.enumerated() {
      let part = try ranker.part(of: clause, in: row)
      if index < words.count {
        let word = words[index]
        let shown = word.typed + (word.isPrefix ? "*" : "")
        terms.append(term(shown, word.shownVariants, part, weight: clause.weight))
      } else if case .token(let token)? = clause.variants.first,
        part.counts.contains(where: { $0 > 0 })
      {
        added.append(term(token, [], part, weight: clause.weight))
      }
    }
    added.sort { ($1.score, $0.word) < ($0.score, $1.word) }
    let whole = HitExplanation(terms: terms, added: added)
    let isLifted = abs(whole.score - score) < whole.addedScore / 2
    return isLifted ? whole : HitExplanation(terms: terms, added: [])
  }

  private func term(
    _ word: String, _ variants: [String], _ part: ScorePart, weight: Double
  ) -> HitExplanation.Term {
    var strength = 0.0
    var columns: [HitExplanation.Column] = []
    for (index, column) in SearchIndex.columns(of: scope).enumerated() {
      let (count, length, average) = (
        part.counts[index], part.lengths[index], part.averageLengths[index]
      )
      columns.append(
        .init(
          name: SearchIndex.columnNames(of: scope)[index], count: count, length: length,
          averageLength: average))
      let b = column.lengthNormalization
      guard count > 0 else { continue }
      strength += column.weight * Double(count) / (1 - b + b * Double(length) / average)
    }
    let (all, with) = (Double(part.rowCount), Double(part.rowsWith))
    let rarity = log(1 + (all - with + 0.5) / (with + 0.5))
    return HitExplanation.Term(
      word: word, variants: variants, rowsWith: part.rowsWith, rowCount: part.rowCount,
      columns: columns, weight: weight,
      score: weight * rarity * Double(Float(strength / (SearchIndex.saturation + strength))))
  }
}
