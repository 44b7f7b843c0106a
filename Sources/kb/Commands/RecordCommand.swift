import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb record`.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "See and correct which records are the same article.",
    discussion: """
      What one file says of an article is a record. The same paper in a PubMed
      export, a BibTeX library and a spreadsheet is one article with three records:
      found by DOI, PMID or PMCID, else by how far title, authors, year, journal,
      pages and abstract agree; 'kb record list' tells why. What is only alike stays
      apart for you to decide.

      EXAMPLES
        kb record list --merged
        kb record list --article 12
        kb record list --possible-duplicates
        kb record split 40 --note 'a chapter, not the book'
        kb record join 40 12
      """,
    subcommands: [RecordListCommand.self, RecordSplitCommand.self, RecordJoinCommand.self])
}

/// The command `kb record split`.
struct RecordSplitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Make a record an article of its own, or tell it apart from one.",
    discussion: """
      Undoes a merge, or with --from says that two articles that look alike are two.
      The decision is kept and holds when the files are read again.

      EXAMPLES
        kb record split 40 --note 'a chapter, not the book'
        kb record split 41 --from 12 --note 'the conference abstract'
      """)

  @Argument(help: "Number of the record.")
  var record: Int64

  @Option(
    help: ArgumentHelp(
      "Say that it is not this article, and leave it where it is.", valueName: "article"))
  var from: Int64?

  @OptionGroup var options: IdentityOptions

  func run() async throws {
    try await options.carryOut(
      from.map { .apart(article: $0) } ?? .split, record: record)
  }
}

/// The command `kb record join`.
struct RecordJoinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Make a record one of another article's.",
    discussion: """
      For the same paper under two titles. The article that it leaves goes when it
      has no other record. The decision is kept and holds when the files are read
      again.

      EXAMPLES
        kb record join 40 12
      """)

  @Argument(help: "Number of the record.")
  var record: Int64

  @Argument(help: "Number of the article that it is.")
  var article: Int64

  @OptionGroup var options: IdentityOptions

  func run() async throws {
    try await options.carryOut(.join(article: article), record: record)
  }
}

/// What decisions about records take.
struct IdentityOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why, in your words.", valueName: "text"))
  var note: String?

  @OptionGroup var edit: EditOptions

  /// Carries a decision out and says what was done.
  func carryOut(_ decision: RecordIdentity.Decision, record: Int64) async throws {
    let store = try edit.isDryRun ? edit.database.reading() : edit.database.existing()
    guard !edit.isDryRun else {
      return try tell("would be moved", record, try dryRun(record, in: store))
    }
    let outcome = try await RecordIdentity.decide(
      decision, record: record, note: note, editor: edit.resolvedEditor, in: store)
    let isMoved = outcome.articleID != outcome.formerArticleID
    try tell(
      isMoved ? "is now of article \(outcome.articleID)" : "stays apart", record,
      outcome.formerArticleID)
  }

  private func dryRun(_ record: Int64, in store: borrowing Store) throws -> Int64 {
    guard let found = try RecordMover.record(record, on: store.connection) else {
      throw RecordIdentity.Refusal.noRecord(record)
    }
    return found.articleID
  }

  private func tell(_ what: String, _ record: Int64, _ former: Int64) throws {
    if edit.isJSON {
      let change = JSONText.object([
        ("record", String(record)), ("former_article", String(former)),
        ("dry_run", String(edit.isDryRun)),
      ])
      Output.write(
        JSONText.object([("ok", "true"), ("format", "1"), ("change", change)]) + "\n")
    } else if !edit.quiet {
      Output.write("Record \(record) of article \(former) \(what).\n")
    }
  }
}
