import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb condition add`.
struct ConditionAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a condition of your own.",
    discussion: """
      Case, hyphens, plurals and British spelling are matched, not listed. A guarded
      abbreviation counts only where the long form, or other context, is near: use
      it for one with other readings. A symptom tags with lower confidence. Articles
      that are there get their tags with 'kb reanalyse'.

      EXAMPLES
        kb condition add eco-anxiety --name 'Eco-anxiety' --synonym 'climate anxiety'
        kb condition add tech-neck --name 'Tech neck' --parent chronic-pain \\
          --guarded-abbreviation TN --symptom 'stiff neck' --code ICD10CM:M54.2
      """)

  @Argument(help: "Slug of the condition: lower case letters, digits, hyphens.")
  var slug: String

  @Option(help: ArgumentHelp("Its preferred name.", valueName: "words"))
  var name: String

  @Option(name: .customLong("synonym"), help: ArgumentHelp("Another name.", valueName: "words"))
  var synonyms: [String] = []

  @Option(
    name: .customLong("abbreviation"), help: ArgumentHelp("A short form.", valueName: "word"))
  var abbreviations: [String] = []

  @Option(
    name: .customLong("guarded-abbreviation"),
    help: ArgumentHelp("A short form with other readings.", valueName: "word"))
  var guardedAbbreviations: [String] = []

  @Option(
    name: .customLong("symptom"), help: ArgumentHelp("A typical symptom.", valueName: "words"))
  var symptoms: [String] = []

  @Option(help: ArgumentHelp("Slug of the broader condition.", valueName: "slug"))
  var parent: String?

  @Option(
    name: .customLong("code"),
    help: ArgumentHelp("A code: MESH:…, DOID:…, MONDO:… or ICD10CM:….", valueName: "code"))
  var codes: [String] = []

  @OptionGroup var edit: EditOptions

  func run() throws {
    var change = ConditionChange()
    change.name = name
    change.addedTerms = TypedTerms.terms(
      synonyms: synonyms, abbreviations: abbreviations,
      guardedAbbreviations: guardedAbbreviations, symptoms: symptoms)
    change.parent = parent.map { .slug($0.lowercased()) } ?? .kept
    change.addedCodes = try TypedTerms.codes(codes)
    try edit.make(
      ConditionEdit(slug: slug, operation: .add, change: change),
      saying: "Added \(slug): \(change.sentence)")
  }
}
