public import Knowledge

/// The conditions that every knowledge base starts with.
///
/// First the 27 of `conditions.tsv`, kept by hand, then the vocabulary that `Scripts/build-vocabulary`
/// makes of the Disease Ontology and MeSH; read on first use.
public enum ShippedConditions {
  /// Changes whenever `all` does.
  public static let version = 5

  /// Every shipped condition: those kept by hand in the order of their table, then the others.
  public static let all: [Condition] = byHand + vocabulary

  /// Slugs of the conditions kept by hand.
  static let slugsByHand = Set(byHand.map(\.slug))

  /// Slugs of those that statements are filed under first; what is a kind of one of them is filed
  /// under it as well.
  static let leading: Set<String> = [
    "ptsd", "trd", "depression", "chronic-pain", "ocd", "anxiety", "panic-disorder",
    "social-anxiety", "gad", "bipolar", "suicidality", "substance-use-disorder", "fibromyalgia",
    "migraine", "neuropathy", "crps", "alzheimers", "parkinsons", "cognitive-impairment", "trauma",
  ]

  /// Phrases that look like a condition's name and are none: "respiratory depression".
  static let decoys: [String] = ownTable.rows.filter { ownTable.text($0[0]) == "-" }
    .flatMap { ownTable.list($0, 1) }

  private static let ownTable = ConditionRows(PackageResources.conditions_tsv)
  private static let vocabularyTable = ConditionRows(Array(vocabularyText.utf8))

  private static let byHand: [Condition] = {
    var more: [String: [Condition.Term]] = [:]
    for row in vocabularyTable.rows where vocabularyTable.starts(row[0], with: "+") {
      let slug = String(vocabularyTable.text(row[0]).dropFirst())
      more[slug] = vocabularyTable.terms(row, 1, .synonym)
    }
    return ownTable.rows.compactMap { row in
      let slug = ownTable.text(row[0])
      return slug == "-" ? nil : ownTable.condition(row, more: more[slug] ?? [])
    }
  }()

  private static let vocabulary: [Condition] = vocabularyTable.rows.compactMap { row in
    vocabularyTable.starts(row[0], with: "+") ? nil : vocabularyTable.condition(row)
  }
}
