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
      article's title, weighted in that order. Any text is a valid query. Words are
      stemmed. Of words side by side hits with all of them come first, then those
      with some; all else that a query says every hit has to pass: "a phrase" keeps
      its order; prefix* stands for all words that begin so; -word excludes; AND, OR,
      NOT, NEAR/n and parentheses join; fields narrow: title: section: text: author:
      journal: condition: status: attribution: kind: source: year: date: added:
      changed: has: pct: lang: group: (-field:value and field:-value exclude).

      Words outside quotes are looked for in other spellings and, where they name a
      condition, by its other names and those of narrower conditions; --no-expand
      switches that off. A phrase is looked for as it stands. A minus before a digit
      is a sign. Prose is words and nothing else, with a note: a text without fields
      that ends like a sentence and has five words or more outside quotes, or has
      twelve, three of which say nothing ("of", "the"), and no AND, OR, NOT or NEAR.
      In parentheses it is a query all the same.

      Facets count the conditions that a claim itself names; condition:NAME finds
      those of narrower ones too, so its count may be higher. In JSON, snippet_marks
      gives the marked words of 'snippet' by their bytes: [start, end) of UTF-8.

      EXAMPLES
        kb search hyperarousal
        kb search '"treatment-resistant depression" ketamin*' --status vague
        kb search 'nightmares year:2019..2024 has:doi' --condition ptsd --json
        kb search placebo --in articles

      How many, and of what kind
        kb search ketamine --count
        kb search ketamine --facets condition,status,year
        kb search ketamine --group-by article     (counts are then of articles)

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
    try saving.check(words)
    if saving.isListing || saving.forgotten != nil { return }
    try results.check(output)
    if results.queries != nil {
      guard words.isEmpty, saving.saved == nil, saving.name == nil else {
        throw ValidationError("--queries takes the queries from a file; name none besides.")
      }
    } else if words.isEmpty, saving.saved == nil {
      throw ValidationError("Say what to look for.")
    }
    if saving.name != nil, narrowing.within != nil || results.cursor != nil {
      throw ValidationError("--save keeps no --within and no --cursor.")
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
    let timeLimit = SearchTimeLimit(seconds: results.timeout)
    var settings = SearchSettings(narrowing, results)
    var text = words.map(DashedWords.restored).joined(separator: " ")
    if let name = saving.saved {
      let saved = try SavedSearches.search(named: name, in: try database.reading())
      settings.fill(from: saved.options)
      text = [saved.query, text].filter { !$0.isEmpty }.joined(separator: " ")
    }
    try settings.check()
    let store = try database.reading()
    let kept = saving.name.map { SavedSearch(name: $0, query: text, options: settings.json) }
    let run = SearchRun(
      request: try settings.request(limit: limit, in: store), isRaw: settings.isRaw,
      results: results, output: output, within: narrowing.within, timeLimit: timeLimit,
      whenFound: {
        guard let kept else { return }
        try SavedSearches.save(kept, in: database, isQuiet: results.isQuiet)
      })
    if let file = results.queries {
      try run.print(QueryFile.queries(in: file), in: store)
    } else if settings.isSubstring {
      try run.printSubstring(text, in: store)
    } else {
      try run.print(text, in: store)
    }
  }

  private var limit: Int { output.limit.map { $0 == 0 ? .max : $0 } ?? Self.defaultLimit }
}
