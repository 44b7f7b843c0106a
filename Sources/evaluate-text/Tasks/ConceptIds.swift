import Knowledge

/// Concept ids: MeSH as `D003920`, OMIM as `OMIM:312080`.
///
/// An annotated mention may carry several, parted by `|` (several diseases) or `+` (one that takes
/// several concepts); each counts on its own. `-1` and nothing at all stand for no concept.
enum ConceptIds {
  static func ids(written: String) -> [String] {
    written.split { $0 == "|" || $0 == "+" || $0 == "," }.map { id in
      let id = id.filter { !$0.isWhitespace }
      return id.hasPrefix("MESH:") ? String(id.dropFirst(5)) : id
    }.filter { $0 != "-1" && $0 != "-" && !$0.isEmpty }
  }

  /// The one id of `condition`: its first MeSH code, else its first OMIM code, as annotators chose.
  static func id(of condition: Condition) -> String? {
    if let mesh = condition.codes.first(where: { $0.system == "MESH" }) { return mesh.code }
    return condition.codes.first { $0.system == "OMIM" }.map { "OMIM:" + $0.code }
  }

  /// Ids by slug of the vocabulary.
  static let bySlug = Dictionary(
    Subject.conditions.compactMap { condition in id(of: condition).map { (condition.slug, $0) } },
    uniquingKeysWith: { first, _ in first })
}
