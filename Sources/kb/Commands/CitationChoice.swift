import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// What decisions on the meaning of a citation take.
struct CitationChoice: ParsableArguments {
  @Option(help: ArgumentHelp("Why, in your words.", valueName: "text"))
  var note: String?

  @OptionGroup var reviewer: ReviewerOptions

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  /// The number of a citation, if there is one with it.
  static func citation(_ id: Int64, in store: borrowing Store) throws -> Int64 {
    guard try store.hasCitation(id) else {
      throw Failure(
        message: "there is no citation \(id).", hint: "'kb citation list' lists them.",
        code: .noInput)
    }
    return id
  }

  /// Refuses what says nothing: that an article is its own source, or to take back what nobody said.
  private func refuse(
    _ decision: CitationDecisions.Decision, of citation: Int64, article: Int64,
    in store: borrowing Store
  ) throws {
    switch decision {
    case .accepted:
      guard try store.isCitation(citation, inArticle: article) else { return }
      throw Failure(
        message: "citation \(citation) stands in article \(article) itself.",
        hint: "No article is its own source. Nothing was changed.", code: .badData)
    case .rejected: return
    case .withdrawn:
      guard try !CitationResolution.standing(of: citation, in: store).holds(of: article) else {
        return
      }
      throw Failure(
        message: "nothing holds of citation \(citation) and article \(article).",
        hint: "'SELECT * FROM citation_decisions' lists what was decided.", code: .noInput)
    }
  }

  /// Carries a decision out and says what it changed.
  func carryOut(
    _ decision: CitationDecisions.Decision, of citation: Int64, article: Int64
  ) throws {
    let reviewer = try reviewer.resolved()
    let store = try database.existing()
    _ = try Self.citation(citation, in: store)
    guard try store.hasArticle(article) else {
      throw Failure(
        message: "there is no article \(article).", hint: "'kb article list' lists them.",
        code: .noInput)
    }
    try refuse(decision, of: citation, article: article, in: store)
    let counts = try CitationResolution.decide(
      decision, of: citation, article: article, note: note, reviewer: reviewer, in: store)
    if isJSON {
      let change = JSONText.object([
        ("citation", String(citation)), ("article", String(article)),
        ("decision", JSONText.quoted(decision.rawValue)),
        ("statuses_changed", String(counts.statusesChanged)),
      ])
      Output.write(JSONText.object([("ok", "true"), ("format", "1"), ("change", change)]) + "\n")
    } else if !quiet {
      let moved =
        counts.statusesChanged == 1 ? "1 claim has" : "\(counts.statusesChanged) claims have"
      Output.write(
        "Citation \(citation), article \(article): \(decision.rawValue); \(moved) another status.\n"
      )
    }
  }
}

/// The command `kb citation accept`.
struct CitationAcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Say which record a citation means.",
    discussion: """
      The decision is kept, holds when files are read again, and answers the same words in the same \
      sentence in other articles. It does not say that the record supports the claim.

      EXAMPLES
        kb citation accept 12 40 --note 'the 2014 trial in JAMA Psychiatry'
      """)

  @Argument(help: "Number of the citation.")
  var citation: Int64

  @Argument(help: "Number of the article that it means.")
  var article: Int64

  @OptionGroup var choice: CitationChoice

  func run() throws { try choice.carryOut(.accepted, of: citation, article: article) }
}

/// The command `kb citation reject`.
struct CitationRejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Say that a citation does not mean a record.",
    discussion: """
      EXAMPLES
        kb citation reject 12 41
      """)

  @Argument(help: "Number of the citation.")
  var citation: Int64

  @Argument(help: "Number of the article that it does not mean.")
  var article: Int64

  @OptionGroup var choice: CitationChoice

  func run() throws { try choice.carryOut(.rejected, of: citation, article: article) }
}

/// The command `kb citation withdraw`.
struct CitationWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take back what was decided of a citation and a record.",
    discussion: """
      Both decisions stay in the history: see 'SELECT * FROM citation_decisions'.

      EXAMPLES
        kb citation withdraw 12 41
      """)

  @Argument(help: "Number of the citation.")
  var citation: Int64

  @Argument(help: "Number of the article.")
  var article: Int64

  @OptionGroup var choice: CitationChoice

  func run() throws { try choice.carryOut(.withdrawn, of: citation, article: article) }
}
