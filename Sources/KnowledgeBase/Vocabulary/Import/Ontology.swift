internal import Knowledge
internal import KnowledgeStore

/// Makes conditions of the terms of an ontology.
///
/// A term is the condition that has its id among its codes, else the one whose slug its name makes,
/// unless that has another code of the same system. Exact and narrow synonyms become terms; broad
/// and related ones would tag what is not meant. Of several parents the first that is known counts.
struct Ontology {
  /// What was left out of the file.
  struct LeftOut: Hashable {
    var obsoleteTerms = 0
    var looseSynonyms = 0
    var unusableSynonyms = 0
  }

  private(set) var conditions: [ImportedCondition] = []
  private(set) var leftOut = LeftOut()

  private let slugOfCode: [Condition.Code: String]
  private var slugOfID: [String: String] = [:]
  private var taken: Set<String> = []

  /// Reads `terms` as conditions that `vocabulary` has, or is to get.
  init(
    _ terms: [OntologyTerm], vocabulary: Vocabulary
  ) throws(NumberedLines.BadLine) {
    slugOfCode = Dictionary(
      vocabulary.conditions.flatMap { condition in condition.codes.map { ($0, condition.slug) } },
      uniquingKeysWith: { first, _ in first })
    let current = terms.filter { !$0.isObsolete }
    leftOut.obsoleteTerms = terms.count - current.count
    for term in current { slugOfID[term.id] = try chooseSlug(of: term, vocabulary) }
    for term in current { add(term) }
  }

  private mutating func chooseSlug(
    of term: OntologyTerm, _ vocabulary: Vocabulary
  ) throws(NumberedLines.BadLine) -> String {
    let code = Condition.Code(curie: term.id)
    let known = code.flatMap { slugOfCode[$0] }
    let named = ConditionText.slug(of: term.name)
    let isOther = vocabulary.condition(named)?.codes.contains { $0.system == code?.system } ?? false
    let candidates = [
      known, named.isEmpty || isOther ? nil : named, ConditionText.slug(of: term.id),
    ]
    for case let slug? in candidates where !slug.isEmpty && taken.insert(slug).inserted {
      return slug
    }
    throw NumberedLines.BadLine(
      number: term.line, reason: "begins a [Term] from whose name and id no new slug can be made")
  }

  private mutating func add(_ term: OntologyTerm) {
    guard let slug = slugOfID[term.id] else { return }
    var terms = TermList(besides: term.name)
    for synonym in term.synonyms {
      guard synonym.scope == .exact || synonym.scope == .narrow else {
        leftOut.looseSynonyms += 1
        continue
      }
      guard ConditionText.isTerm(synonym.text) else {
        leftOut.unusableSynonyms += 1
        continue
      }
      let isShort = synonym.isAbbreviation || Self.looksShort(synonym.text)
      terms.add(synonym.text, isShort ? .abbreviation : .synonym, isGuarded: isShort)
    }
    let codes = ([term.id] + term.references).compactMap { Condition.Code(curie: $0) }
      .filter(ConditionText.isCode)
    conditions.append(
      ImportedCondition(
        line: term.line, slug: slug, name: term.name, parent: parent(of: term, slug: slug),
        terms: terms.terms, codes: codes))
  }

  private func parent(of term: OntologyTerm, slug: String) -> String? {
    let known = term.parents.lazy.compactMap { id in
      slugOfID[id] ?? Condition.Code(curie: id).flatMap { slugOfCode[$0] }
    }
    return known.first { $0 != slug }
  }

  /// Whether `text` is one short word, mostly capitals: `PTSD`, `T2DM`, `mTBI`.
  private static func looksShort(_ text: String) -> Bool {
    guard (2...8).contains(text.utf8.count) else { return false }
    var capitals = 0
    var others = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"): break
      case UInt8(ascii: "a")...UInt8(ascii: "z"): others += 1
      default: return false
      }
    }
    return capitals >= 2 && others <= 1
  }
}
