import Knowledge

/// All rules that look for phrases, and the index that finds them together.
enum RuleBook {
  /// Rules that decide the kind.
  static let kindRules: [KindRule] = [
    .blockHeading, .inlineLead, .leadLine, .colonLine, .titleLine, .lineBeforeText,
    .questionHeading,
    .headline, .numberedHeading, .groupHeading, .sectionHeading, .blockFurniture, .furnitureLine,
    .furnitureLabel,
    .menuLine,
    .signature, .furniturePhrase, .copyrightLine, .byline, .dateLine,
    .contactLine, .repeatedLine, .contentsEntry, .furnitureEntry, .authorSection, .contactEntry,
    .siteLine, .furnitureHeading, .menuWords, .footnoteLine, .countLine, .nameLine, .captionCredit,
    .storySignature, .verifiedLine, .bracketLine,
    .pictureView, .captionLine, .menuRun, .noWords, .referenceEntry, .furnitureSection, .afterBody,
    .question, .aboutTheText, .listOpener,
    .contactCall, .ourService, .ownOffer, .price, .priceLine, .priceEntry, .buyButton, .formField,
    .callNumber, .offerWords, .readerQuestion, .contactForm,
    .contactSection,
    .serviceAddress, .promotedItem, .offerContinues, .offerFragment,
    .duty, .mainDuty, .advised, .necessity, .askDoctor, .helpline, .imperative,
    .conditionalImperative,
    .advisedItem,
    .namedPatient, .agedPerson, .firstPerson, .storyContinues, .storyPronoun, .pastAfterStory,
    .testimonial, .quotedStory, .storyFragment,
    .rhetoric, .prediction, .evaluation, .exclamation, .ownView, .exhortation, .verdict,
    .interjection, .musing,
    .sentence, .fragment, .listFragment, .effectVerb, .mechanism, .definition, .comparison, .figure,
    .studyReport, .expertsBelieve, .prevalence, .regulation, .harm, .noteThat, .cause,
  ]

  /// The same with their weights, in the same order.
  static let kindTable = KindRuleTable(kindRules)

  /// Position of the first attribution rule in the index.
  static let attributionStart = kindRules.count
  /// Position of the first hedge in the index.
  static let hedgeStart = attributionStart + AttributionRule.all.count
  /// Position of the first negation in the index.
  static let negationStart = hedgeStart + ModalityRule.hedges.count

  /// Position of the phrases of a paper's own findings in the index.
  static let ownFinding = negationStart + ModalityRule.negations.count
  /// Position of the first cue of the claim model in the index.
  static let cueStart = ownFinding + 1

  /// Finds the phrases of all rules.
  static let index = RuleIndex(
    kindRules.map(\.phrases) + AttributionRule.all.map(\.phrases)
      + ModalityRule.hedges.map(\.phrases) + ModalityRule.negations.map(\.phrases)
      + [OwnStudy.phrases] + ClaimCue.all.map(\.phrases))

  private static let names =
    kindRules.map(\.name) + AttributionRule.all.map(\.name) + ModalityRule.hedges.map(\.name)
    + ModalityRule.negations.map(\.name) + ["own-finding"] + ClaimCue.all.map(\.name)

  /// Position in the index of the rule called `name`; -1 where there is none.
  static func position(of name: String) -> Int { names.firstIndex(of: name) ?? -1 }

  /// Name of the rule at `position` in the index.
  static func name(of position: Int) -> String { names[position] }
}
