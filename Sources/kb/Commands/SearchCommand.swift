import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore
import Search

/// The command `kb search`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find claims or articles by their words, best first.",
    discussion: """
      A claim is found by its own words, by the heading it stands under and by its
      article's title, weighted in that order. Words are stemmed; "a phrase" keeps
      its order; prefix* stands for all words that begin so; -word excludes; AND,
      OR, NOT, NEAR/n and parentheses join; fields narrow: title: section: text:
      author: journal: condition: status: attribution: kind: source: year: date:
      added: changed: has: pct: lang: group:. Any text is a valid query. Of plain
      words, hits with all of them come first, then those with some.

      EXAMPLES
        kb search hyperarousal
        kb search '"treatment-resistant depression" ketamin*' --status vague
        kb search 'nightmares year:2019..2024 has:doi' --condition ptsd --json
        kb search placebo --in articles

      How many, and of what kind
        kb search ketamine --count
        kb search ketamine --facets condition,status,year
        kb search ketamine --group-by article

      On to other programs
        kb search ketamine --output files -0 | xargs -0 ls -l
        kb search ketamine --output claims --limit 0 | kb search pain --within -
        kb search --queries questions.tsv --in articles --output trec >run.txt
        kb search ketamine --limit 50 --json      ('next' goes to --cursor)

      Why this hit
        kb search 'sleep ptsd' --explain
        kb search 'sleep ptsd' --sql | sqlite3 kb.sqlite

      Again tomorrow
        kb search --save weekly ketamine 'added:7d' --status vague
        kb search --saved weekly
      """)

  @Argument(parsing: .allUnrecognized, help: "What to look for.")
  var words: [String] = []

  @OptionGroup(title: "WHAT IS LOOKED FOR") var narrowing: SearchNarrowing
  @OptionGroup(title: "WHAT IS SHOWN") var results: SearchResultOptions
  @OptionGroup(title: "SAVED SEARCHES") var saving: SavedSearchOptions
  @OptionGroup(title: "OUTPUT") var output: OutputOptions
  @OptionGroup(title: "FILE") var database: DatabaseOptions

  /// Hits shown unless --limit says otherwise.
  private static let defaultLimit = 20

  func validate() throws {
    try saving.check()
    if saving.isListing || saving.forgotten != nil { return }
    try results.check(output)
    // "--" alone is a query too, though the argument parser keeps it to itself.
    let hasWords = !words.isEmpty || CommandLine.arguments.contains("--")
    if results.queries != nil {
      guard words.isEmpty, saving.saved == nil, saving.name == nil else {
        throw ValidationError("--queries takes the queries from a file; name none besides.")
      }
    } else if !hasWords, saving.saved == nil {
      throw ValidationError("Say what to look for.")
    }
    if results.queries == "-", narrowing.within == "-" {
      throw ValidationError("--queries and --within cannot both read standard input.")
    }
  }

  func run() throws {
    if saving.isListing {
      let store = try database.reading()
      _ = try output.print(.savedSearches(limit: output.rowLimit), from: store, shown: nil)
      return
    }
    if let name = saving.forgotten { return try SavedSearches.forget(name, in: database) }
    var settings = SearchSettings(narrowing, results)
    var text = words.joined(separator: " ")
    if let name = saving.saved {
      let saved = try SavedSearches.search(named: name, in: try database.reading())
      settings.fill(from: saved.options)
      text = [saved.query, text].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let store = try database.reading()
    let request = try settings.request(limit: limit, in: store)
    if let name = saving.name {
      try SavedSearches.save(
        SavedSearch(name: name, query: text, options: settings.json), in: database,
        isQuiet: results.isQuiet)
    }
    let run = SearchRun(
      request: request, isRaw: settings.isRaw, isSubstring: narrowing.isSubstring, results: results,
      output: output,
      within: try narrowing.within.map { try SearchNarrowing.names(inFile: $0) })
    if let file = results.queries {
      try run.print(QueryFile.queries(in: file), in: store)
    } else {
      try run.print(text, in: store)
    }
  }

  private var limit: Int { output.limit.map { $0 == 0 ? .max : $0 } ?? Self.defaultLimit }
}
