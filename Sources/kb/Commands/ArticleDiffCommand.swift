import ArgumentParser
import KnowledgeBase
import KnowledgeStore

/// The command `kb article diff`.
struct ArticleDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed between two texts of an article, and what that did.",
    discussion: """
      Compares the last two texts, or those named; every text that an article had is
      kept ('SELECT * FROM versions'). Sentences that came, went or moved are listed, of
      those that changed the words: [-what went-] and {+what came+}. Then the claims that
      went and came, and the reviews that stand no more because of it. An earlier text
      is analysed anew for that, without the layout that its file had.

      EXAMPLES
        kb article diff 1
        kb article diff 1 --from 1 --to 3 -u
        kb article diff doi:10.1000/x --json | jq '.diff.changes[] | .kind'
      """)

  @Argument(help: "Number, key, DOI or PubMed id of the article.")
  var article: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The text to begin with.", valueName: "version"))
  var from: Int?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The text to end with.", valueName: "version"))
  var to: Int?

  @Flag(name: .customLong("json"), help: "One JSON object.")
  var isJSON = false

  @Flag(name: .customLong("md"), help: "Markdown.")
  var isMarkdown = false

  @Flag(
    name: [.customShort("u"), .customLong("unified")],
    help: "A unified diff, one sentence a line.")
  var isUnified = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    if [isJSON, isMarkdown, isUnified].filter(\.self).count > 1 {
      throw ValidationError("Use one of --json, --md and -u.")
    }
  }

  func run() throws {
    let store = try database.reading()
    let id = try ArticleID.checked(article, in: store)
    let diff: ArticleDiff
    do {
      diff = try ArticleDiff.between(from, and: to, ofArticle: id, in: store)
    } catch let refusal as ArticleDiff.Refusal {
      throw failure(refusal)
    }
    if isJSON {
      Output.write(Terminal.safeJSON(ArticleDiffJSON.text(of: diff)) + "\n")
    } else if isMarkdown {
      Output.write(ArticleDiffMarkdown.text(of: diff))
    } else if isUnified {
      Output.write(ArticleDiffUnified.text(of: diff))
    } else {
      Output.write(ArticleDiffText(hasStyle: Terminal.hasColor).text(of: diff))
    }
  }

  private func failure(_ refusal: ArticleDiff.Refusal) -> Failure {
    switch refusal {
    case .noArticle:
      Failure(
        message: "there is no article \(article).", hint: "'kb article list' lists them.",
        code: .noInput)
    case .noText:
      Failure(
        message: "article \(article) has no text.", hint: "There is nothing to compare.",
        code: .noInput)
    case .onlyVersion(let version):
      Failure(
        message: "article \(article) has no text before version \(version).",
        hint: "There is nothing to compare it with; an ingest of another text keeps this one.",
        code: .noInput)
    case .noVersion(let version, let known):
      Failure(
        message: "article \(article) has no version \(version).",
        hint: "There are: \(known.map(String.init).joined(separator: ", ")).", code: .noInput)
    }
  }
}
