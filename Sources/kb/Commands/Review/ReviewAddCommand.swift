import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb review add`.
struct ReviewAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Decide on claims: named, met by a query, or listed in a file.",
    discussion: """
      A claim is named by number or uid. A quote must stand in the evidence, nearly
      word for word; line breaks, dashes and curly quotes do not matter. What you have
      decided just so before is not written again.

      A file is a table (CSV or TSV) with the columns claim (or uid, or id) and verdict,
      and as wanted evidence, quote and note, or has a JSON object with such members on
      each line. Rows without a verdict are passed over. With a mistake in any row
      nothing is written, unless --keep-going takes the others.

      EXAMPLES
        kb review add 12 --verdict supported --evidence 10.1000/x --quote '40 % of them'
        kb review add 12 14 --verdict not-addressed --note 'about mice' --reviewer Ada
        kb review add --query 'status:vague condition:ptsd' --verdict overstated -n
        kb review add 12 --group --verdict contradicted
        kb review add 12 --adjudicate --verdict overstated --note 'see the erratum'
        kb claim list --status vague --csv >claims.csv   (add a column verdict)
        kb review add --from claims.csv --dry-run
      """)

  @Argument(help: "Numbers or uids of claims.")
  var claims: [String] = []

  @Option(help: "What is decided.")
  var verdict: Verdict?

  @Option(
    help: ArgumentHelp(
      "What it was held against: an article's number, key, DOI, pmid:… or PMCID.",
      valueName: "article"))
  var evidence: String?

  @Option(help: ArgumentHelp("Words of the evidence.", valueName: "text"))
  var quote: String?

  @Option(help: ArgumentHelp("What you want to add.", valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp("All claims that meet this query, as in kb search.", valueName: "query"))
  var query: String?

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("Decisions in a file (- for standard input).", valueName: "file"))
  var file: String?

  @Flag(help: "Decide for every claim of the claim's group.")
  var group = false

  @Flag(help: "Settle what reviewers differ on; later reviews open it again.")
  var adjudicate = false

  @Flag(name: .customLong("trust-quote"), help: "Take a quote that the evidence does not have.")
  var trustsQuote = false

  @Flag(name: .customLong("keep-going"), help: "Take good rows of a file although others are bad.")
  var keepsGoing = false

  @OptionGroup var options: ReviewWriteOptions

  func validate() throws {
    let ways = [!claims.isEmpty, query != nil, file != nil].count(where: \.self)
    guard ways == 1 else {
      throw ValidationError("Name claims, or give --query, or --from; one of them.")
    }
    if file != nil {
      guard verdict == nil, evidence == nil, quote == nil, note == nil else {
        throw ValidationError("With --from the file tells verdict, evidence, quote and note.")
      }
    } else if verdict == nil {
      throw ValidationError("Say what you decide: --verdict supported, for one.")
    }
    if keepsGoing, file == nil { throw ValidationError("--keep-going goes with --from.") }
  }

  func run() throws {
    var settings = ReviewSettings(reviewer: try options.reviewer.resolved())
    settings.isForGroups = group
    settings.isAdjudicated = adjudicate
    settings.trustsQuotes = trustsQuote
    settings.keepsGoing = keepsGoing
    settings.isDryRun = options.writing.isDryRun
    if let file { return try take(ReviewSheet(path: file), settings) }
    let store = try options.writing.opened()
    let named = try query.map { try ClaimQuery.claims(meeting: $0, in: store).map(String.init) }
    let decisions = (named ?? claims).compactMap { claim in
      verdict.map {
        ReviewDecision(claim: claim, verdict: $0, evidence: evidence, quote: quote, note: note)
      }
    }
    let report = ReviewReport(writing: options.writing, settings: settings)
    try report.print(try Reviewing.take(decisions, as: settings, in: store), sheet: nil)
  }

  private func take(_ sheet: ReviewSheet, _ settings: ReviewSettings) throws {
    let report = ReviewReport(writing: options.writing, settings: settings)
    guard sheet.badRows.isEmpty || keepsGoing else {
      return try report.print(ReviewOutcome(), sheet: sheet)
    }
    let store = try options.writing.opened()
    try report.print(try Reviewing.take(sheet.decisions, as: settings, in: store), sheet: sheet)
  }
}
