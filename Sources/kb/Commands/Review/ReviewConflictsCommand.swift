import ArgumentParser
import Knowledge
import KnowledgeStore

/// The command `kb review conflicts`.
struct ReviewConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List claims on which reviewers differ, with what each of them says.",
    discussion: """
      'verdict' is what counts meanwhile: the most cautious one, which is contradicted
      before overstated, not-addressed and supported.

      EXAMPLES
        kb review conflicts
        kb review add 12 --adjudicate --verdict overstated
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let store = try database.reading()
    try output.print(
      .reviewConflicts(limit: output.rowLimit), from: store,
      shown: ["id", "verdict", "verdicts", "text"])
  }
}

/// The command `kb review agreement`.
struct ReviewAgreementCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Tell how far each two reviewers agree: Cohen's kappa.",
    discussion: """
      Of the claims that both judged: on how many they agree, on what share, on what
      share they would by chance, and kappa (Cohen 1960) with its 95 % confidence
      interval for large samples (Fleiss, Cohen and Everitt 1969). The last word of
      each counts; what settles conflicts does not. 'counts' has a row for each
      verdict of the first, a column for each of the second: supported, overstated,
      not-addressed, contradicted.

      EXAMPLES
        kb review agreement
        kb review agreement --json | jq '.rows[].kappa'
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  private static let columns = [
    "reviewer", "other", "claims", "agreed", "observed", "expected", "kappa", "kappa_low",
    "kappa_high", "counts",
  ]

  func run() throws {
    let store = try database.reading()
    let pairs = try store.verdictPairs()
    var printer = try output.makePrinter(columns: Self.columns, shown: Self.columns)
    let limit = output.rowLimit ?? pairs.count
    for pair in pairs.prefix(limit) { printer.row(Self.cells(pair)) }
    printer.end(next: nil, isTruncated: pairs.count > limit)
  }

  private static func cells(_ pair: ReviewerPair) -> [Cell] {
    let agreement = pair.agreement
    let interval = agreement.confidenceInterval
    let counts = pair.counts.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
    return [
      .text(pair.first), .text(pair.second), .integer(Int64(agreement.itemCount)),
      .integer(Int64(agreement.agreedCount)), rounded(agreement.observed),
      rounded(agreement.expected), rounded(agreement.kappa), rounded(interval?.lowerBound),
      rounded(interval?.upperBound), .json("[" + counts.joined(separator: ",") + "]"),
    ]
  }

  private static func rounded(_ value: Double?) -> Cell {
    value.map { .real(($0 * 1_000).rounded() / 1_000) } ?? .null
  }
}
