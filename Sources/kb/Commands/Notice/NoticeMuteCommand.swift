import ArgumentParser
import Foundation
import Knowledge
import KnowledgeStore

/// The command `kb notice mute`.
struct NoticeMuteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mute",
    abstract: "Leave an article, and what rests on it, out of 'kb notice delta'.",
    discussion: """
      For what you know already. Integrity and statuses stay as they are. A retraction
      that comes after a concern was muted warns again.

      EXAMPLES
        kb notice mute 12 --note 'cited as an example of fraud'
      """)

  @Argument(help: "The article: its number, key, DOI or PubMed id.")
  var article: String

  @Option(help: ArgumentHelp("Why, in your words.", valueName: "text"))
  var note: String?

  @OptionGroup var options: MuteOptions

  func run() throws {
    try options.decide(isMuted: true, article, note: note)
  }
}

/// The command `kb notice unmute`.
struct NoticeUnmuteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmute",
    abstract: "Warn of an article again.",
    discussion: """
      EXAMPLES
        kb notice unmute 12
      """)

  @Argument(help: "The article: its number, key, DOI or PubMed id.")
  var article: String

  @Option(help: ArgumentHelp("Why, in your words.", valueName: "text"))
  var note: String?

  @OptionGroup var options: MuteOptions

  func run() throws {
    try options.decide(isMuted: false, article, note: note)
  }
}

/// What muting and its reversal take.
struct MuteOptions: ParsableArguments {
  @OptionGroup var reviewer: ReviewerOptions

  @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Do everything but write.")
  var isDryRun = false

  @Flag(name: .shortAndLong, help: "Say nothing when all went well.")
  var quiet = false

  @Flag(name: .customLong("json"), help: "Print what was done as one JSON object.")
  var isJSON = false

  @OptionGroup var database: WriterOptions

  /// Keeps a decision and says what was done; one that holds already is not made again.
  func decide(isMuted: Bool, _ reference: String, note: String?) throws {
    let store = try isDryRun ? database.reading() : database.existing()
    let id = try ArticleID.checked(reference, in: store)
    guard let article = try store.mutedArticle(id) else { return }
    guard !isMuted || article.integrity != .ok else {
      throw Failure(
        message: "there is nothing to mute: no notice about article \(id) is known.",
        hint: "'kb notice list --article \(id)' lists them.", code: .badData)
    }
    let changes = article.isMuted != isMuted
    if changes, !isDryRun {
      try store.add(
        NoticeMute(
          isMuted: isMuted, note: note, reviewer: try reviewer.resolved(),
          madeAt: Int64(Date().timeIntervalSince1970)), of: article)
    }
    tell(article, id: id, isMuted: isMuted, changes: changes)
  }

  private func tell(_ article: Store.MutedArticle, id: Int64, isMuted: Bool, changes: Bool) {
    if isJSON {
      let change = JSONText.object([
        ("article", String(id)), ("article_key", JSONText.quoted(article.key)),
        ("is_muted", String(isMuted)), ("changed", String(changes)),
        ("dry_run", String(isDryRun)),
      ])
      Output.write(
        JSONText.object([("ok", "true"), ("format", "1"), ("change", change)]) + "\n")
    } else if !quiet {
      let state = isMuted ? "muted" : "not muted"
      let verb = !changes ? "was" : isDryRun ? "would be" : "is now"
      Output.write("Article \(id), \(Terminal.safe(article.key)), \(verb) \(state).\n")
    }
  }
}
