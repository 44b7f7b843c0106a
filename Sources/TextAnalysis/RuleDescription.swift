public import Knowledge

/// What one rule of the analysis looks for, for people who ask why.
public struct RuleDescription: Hashable, Sendable {
  /// The rule's name, as hits and citations carry it.
  public let name: String
  /// What its hits help to decide.
  public let subject: RuleHit.Subject
  /// One sentence on what it looks for.
  public let meaning: String

  /// Makes the description of a rule.
  public init(name: String, subject: RuleHit.Subject, meaning: String) {
    self.name = name
    self.subject = subject
    self.meaning = meaning
  }
}

extension Analyser {
  /// Every rule that can occur in a hit or citation, in the order of subjects.
  public static let rules: [RuleDescription] =
    RuleBook.kindRules.map { RuleDescription(name: $0.name, subject: .kind, meaning: $0.meaning) }
    + [kindModel, claimModel] + conditionRules
    + AttributionRule.all.map {
      RuleDescription(name: $0.name, subject: .attribution, meaning: $0.meaning)
    } + sourceRules
    + ModalityRule.hedges.map {
      RuleDescription(name: $0.name, subject: .hedge, meaning: $0.meaning)
    }
    + ModalityRule.negations.map {
      RuleDescription(name: $0.name, subject: .negation, meaning: $0.meaning)
    }

  private static let kindModel = RuleDescription(
    name: "kind-model", subject: .kind,
    meaning:
      "A trained model weighs this feature: so much more for the kind chosen than for the next likely."
  )

  private static let claimModel = RuleDescription(
    name: "claim-model", subject: .kind,
    meaning:
      "A trained model weighs this feature when it scores an abstract's sentence; sum is all of them."
  )

  private static let conditionRules = [
    ("condition-name", "It names the condition."),
    ("condition-kind", "It names a kind of the condition."),
    ("condition-abbreviation", "It names the condition by an abbreviation."),
    ("condition-symptom", "It names a symptom typical of the condition, not the condition."),
    ("context-neighbour", "A sentence close before names the condition that it speaks of."),
    ("context-heading", "The heading above names the condition that it speaks of."),
    ("context-title", "The article's title names the condition that it speaks of."),
  ].map { RuleDescription(name: $0.0, subject: .condition, meaning: $0.1) }

  private static let sourceRules = [
    ("author-year", "It cites an author and a year that fit no entry of the list, or several."),
    ("author-year-listed", "It cites an author and a year that have an entry in the references."),
    ("numbered", "It cites by a number that has no entry in the article's list of references."),
    ("numbered-listed", "It cites by a number that has an entry in the references."),
    ("linked-reference", "Its words link to an entry of the article's list of references."),
    ("identifier", "It gives a DOI, PMID or another identifier, or the address of a source."),
    ("bracketed-reference", "It gives a journal, a year, a volume and a page in brackets."),
    ("source-link", "Its words link to a source."),
    ("listed-reference", "It is an entry of the article's list of references."),
    (
      "source-model",
      "A trained model weighs this feature for the source found, or against one where it found none."
    ),
  ].map { RuleDescription(name: $0.0, subject: .attribution, meaning: $0.1) }
}
