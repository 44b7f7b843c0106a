/// Finds conditions by what people call them.
public enum ConditionSQL {
  /// The ids of the conditions that `name` stands for, and of all narrower ones, in parentheses.
  ///
  /// A slug comes first; only what is none is looked for among names, synonyms and abbreviations,
  /// in upper or lower case. No row: nobody knows it.
  public static func ids(named name: String) -> FilterSQL {
    let slug = QueryText.trimmed(name).text.lowercased().split(separator: " ")
      .joined(separator: "-")
    let direct: FilterSQL =
      "SELECT c.id FROM condition AS c WHERE c.slug = \(value: slug) AND c.hidden = 0"
    return """
      (WITH RECURSIVE wanted (id) AS (\
      SELECT * FROM (\(direct) UNION \
      SELECT c.id FROM condition_term AS t JOIN condition AS c ON c.id = t.condition_id \
      WHERE NOT EXISTS (\(direct)) AND t.text = \(value: name) COLLATE NOCASE AND t.kind <> 'symptom' \
      AND c.hidden = 0) UNION \
      SELECT n.id FROM wanted AS w JOIN condition AS n ON n.parent_id = w.id WHERE n.hidden = 0) \
      SELECT w.id FROM wanted AS w)
      """
  }
}
