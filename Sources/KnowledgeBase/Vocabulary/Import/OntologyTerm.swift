/// One `[Term]` of an ontology in the OBO flat file format, as far as conditions need it.
struct OntologyTerm {
  /// How a synonym relates to the term.
  enum Scope: String {
    case exact = "EXACT"
    case narrow = "NARROW"
    case broad = "BROAD"
    case related = "RELATED"
  }

  struct Synonym {
    let text: String
    let scope: Scope
    /// Whether its type says that it is an abbreviation.
    let isAbbreviation: Bool
  }

  /// The line of its `[Term]`.
  let line: Int
  var id = ""
  var name = ""
  var synonyms: [Synonym] = []
  /// Ids of the broader terms.
  var parents: [String] = []
  /// Ids in other vocabularies.
  var references: [String] = []
  var isObsolete = false

  /// Starts a term at `line`.
  init(line: Int) { self.line = line }
}
