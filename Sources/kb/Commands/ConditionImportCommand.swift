import ArgumentParser
import KnowledgeBase

/// The command `kb condition import`.
struct ConditionImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take conditions from a table (TSV) or an ontology (OBO).",
    discussion: """
      All of a file is taken, or nothing: the first mistake is shown with its line.
      Importing a file again changes nothing.

      TSV: the first line names the columns, in any order: slug and name, which must
      be there, parent, synonyms, abbreviations, symptoms, codes. Lists have |
      between their members; an abbreviation that ends in ? is guarded. Lines that
      begin with # are passed over. The table's name and parent hold, its terms and
      codes are added.

      OBO (1.2, 1.4): id, name, synonym, is_a, xref of every [Term] that is not
      obsolete. A term is the condition that has its id as a code, else the one with
      its name as a slug. Exact and narrow synonyms become terms, short ones in
      capitals guarded abbreviations; broad and related ones are left out. Of
      several parents the first that is known counts.

      EXAMPLES
        printf 'slug\\tname\\tsynonyms\\neco-anxiety\\tEco-anxiety\\tclimate anxiety\\n' |
          kb condition import -
        kb condition import my-conditions.tsv --dry-run
        kb condition import doid.obo --editor 'Ada Lovelace'
      """)

  @Argument(help: "The file; - is standard input.")
  var file: String

  @Option(
    name: [.customShort("F"), .long],
    help: "Read the file as this format (tsv, obo) instead of looking at its beginning.")
  var format: ConditionImport.Format?

  @OptionGroup var edit: EditOptions

  func run() throws {
    let wanted = try ConditionImport(path: file, format: format)
    let summary = try edit.withStore { store in
      try wanted.run(in: store, editor: edit.resolvedEditor, isDryRun: edit.isDryRun)
    }
    edit.report(
      sentence(summary), vocabularyVersion: summary.vocabularyVersion,
      hasChanged: summary.added + summary.edited > 0,
      members: [
        ("added", String(summary.added)), ("edited", String(summary.edited)),
        ("unchanged", String(summary.unchanged)), ("terms_added", String(summary.termsAdded)),
        ("obsolete_terms", String(summary.obsoleteTerms)),
        ("loose_synonyms", String(summary.looseSynonyms)),
        ("unusable_synonyms", String(summary.unusableSynonyms)),
      ])
  }

  private func sentence(_ summary: ConditionImport.Summary) -> String {
    let leftOut = [
      (summary.obsoleteTerms, "obsolete term"),
      (summary.looseSynonyms, "broad or related synonym"),
      (summary.unusableSynonyms, "unusable synonym"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return "Conditions: \(summary.added) added, \(summary.edited) changed, "
      + "\(summary.unchanged) unchanged; "
      + "\(summary.termsAdded) term\(summary.termsAdded == 1 ? "" : "s") added"
      + (leftOut.isEmpty ? "" : "; left out: " + leftOut.joined(separator: ", "))
  }
}
