import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb condition edit`.
struct ConditionEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a condition: its names, terms, codes or parent.",
    discussion: """
      Shipped conditions can be changed as well. A new name keeps the old one as a
      synonym. Adding a term that is there changes what kind of term it is.

      EXAMPLES
        kb condition edit ptsd --add-synonym 'shell shock'
        kb condition edit ptsd --remove-term 'shell shock' --add-symptom dread
        kb condition edit gad --name 'Generalised anxiety' --parent anxiety
      """)

  @Argument(help: "Slug of the condition.")
  var slug: String

  @Option(help: ArgumentHelp("A new preferred name.", valueName: "words"))
  var name: String?

  @Option(name: .customLong("add-synonym"), help: ArgumentHelp("Another name.", valueName: "words"))
  var synonyms: [String] = []

  @Option(
    name: .customLong("add-abbreviation"), help: ArgumentHelp("A short form.", valueName: "word"))
  var abbreviations: [String] = []

  @Option(
    name: .customLong("add-guarded-abbreviation"),
    help: ArgumentHelp("A short form with other readings.", valueName: "word"))
  var guardedAbbreviations: [String] = []

  @Option(
    name: .customLong("add-symptom"), help: ArgumentHelp("A typical symptom.", valueName: "words"))
  var symptoms: [String] = []

  @Option(
    name: .customLong("remove-term"),
    help: ArgumentHelp("A synonym, abbreviation or symptom that goes.", valueName: "words"))
  var removedTerms: [String] = []

  @Option(
    name: .customLong("add-code"),
    help: ArgumentHelp("A code: MESH:…, DOID:…, MONDO:… or ICD10CM:….", valueName: "code"))
  var codes: [String] = []

  @Option(
    name: .customLong("remove-code"), help: ArgumentHelp("A code that goes.", valueName: "code"))
  var removedCodes: [String] = []

  @Option(help: ArgumentHelp("Slug of the new broader condition.", valueName: "slug"))
  var parent: String?

  @Flag(name: .customLong("no-parent"), help: "Stand under no other condition.")
  var hasNoParent = false

  @OptionGroup var edit: EditOptions

  func validate() throws {
    if hasNoParent, parent != nil {
      throw ValidationError("Use --parent or --no-parent, not both.")
    }
  }

  func run() throws {
    var change = ConditionChange()
    change.name = name
    change.addedTerms = TypedTerms.terms(
      synonyms: synonyms, abbreviations: abbreviations,
      guardedAbbreviations: guardedAbbreviations, symptoms: symptoms)
    change.removedTerms = removedTerms
    change.addedCodes = try TypedTerms.codes(codes)
    change.removedCodes = try TypedTerms.codes(removedCodes)
    change.parent = hasNoParent ? .none : parent.map { .slug($0.lowercased()) } ?? .kept
    guard change != ConditionChange() else {
      throw Failure(
        message: "nothing to change was named.",
        hint: "Run 'kb condition edit --help' for what can be.", code: .usage)
    }
    try edit.make(
      ConditionEdit(slug: slug.lowercased(), operation: .edit, change: change),
      saying: "Changed \(slug.lowercased()): \(change.sentence)")
  }
}
