import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb grade`.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grade the certainty of evidence, in the words of GRADE.",
    discussion: """
      Only people grade. What 'kb article show' suggests is another thing: a level
      of the Oxford scheme, read off an article's publication types, which knows
      nothing of how well the study was done.

      EXAMPLES
        kb grade 12 moderate --note 'few patients, not blinded'
        kb grade 12 low --claim 40 --reviewer 'Ada Lovelace'
        kb grade list
        kb grade withdraw 12
      """,
    subcommands: [GradeSetCommand.self, GradeListCommand.self, GradeWithdrawCommand.self],
    defaultSubcommand: GradeSetCommand.self)
}

/// The command `kb grade set`, which `kb grade` is short for.
struct GradeSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Say how certain the evidence is that an article gives.",
    discussion: """
      A later grade by the same reviewer takes the place of the earlier one, which
      stays in 'kb grade list --history'. Grades are kept by the article's key, so
      that they hold when files are read again.

      EXAMPLES
        kb grade 12 moderate --note 'few patients, not blinded'
        kb grade doi:10.1000/182 very-low --claim 40
      """)

  @Argument(help: "Number or key of the article.")
  var article: String

  @Argument(help: "high, moderate, low or very-low.")
  var level: EvidenceGrade

  @OptionGroup var options: GradeOptions

  func run() throws { try options.carryOut(level, article: article) }
}

/// The command `kb grade withdraw`.
struct GradeWithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take your grade back.",
    discussion: """
      EXAMPLES
        kb grade withdraw 12
        kb grade withdraw 12 --claim 40 --note 'the wrong outcome'
      """)

  @Argument(help: "Number or key of the article.")
  var article: String

  @OptionGroup var options: GradeOptions

  func run() throws { try options.carryOut(nil, article: article) }
}

/// The command `kb grade list`.
struct GradeListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List grades that stand, of all reviewers.",
    discussion: """
      EXAMPLES
        kb grade list
        kb grade list --article 12 --history --json
      """)

  @Option(help: ArgumentHelp("Only grades of this article.", valueName: "id or key"))
  var article: String?

  @Flag(help: "Earlier and withdrawn grades as well.")
  var history = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only ids above this one ('next' of the last page).", valueName: "id"))
  var after: Int64 = 0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    // An article that is gone has grades still.
    let key = try article.map { try store.articleKey(of: $0) ?? $0 }
    try output.print(
      .grades(articleKey: key, isHistory: history, after: after, limit: output.rowLimit),
      from: store,
      shown: ["id", "article_id", "claim_id", "level", "reviewer", "note"]
        + (history ? ["stands"] : []))
  }
}
