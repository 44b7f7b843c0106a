import Search
import TestSupport
import Testing

/// What is typed, and the shortest spelling of what it is understood as.
@Test(arguments: [
  ("", ""), ("   \t\n", ""), ("!!! — … ()", ""), ("*", ""), ("-", ""), ("\"\"", ""), ("\"", ""),
  (":", ""), ("- : (", ""), ("👩‍🔬", ""),
  ("sleep", "sleep"), ("sleep  better", "sleep better"), ("sleep sleep", "sleep"),
  ("Sleep, better!", "Sleep better"), ("sleep*", "sleep*"), ("sleep* sleep", "sleep* sleep"),
  ("sleep**", "sleep*"), ("*sleep*", "sleep*"), ("a*b*", "a*b*"), ("sleep*,", "sleep*"),
  ("\"deep sleep\"", "\"deep sleep\""), ("\"deep  sleep", "\"deep sleep\""),
  ("“deep sleep”", "\"deep sleep\""), ("”deep sleep“ x", "\"deep sleep\" x"),
  ("\"deep sle\"*", "\"deep sle\"*"), ("a\"b c\"d", "a \"b c\" d"), ("\"sleep\"", "\"sleep\""),
  ("sleep -pain", "sleep -pain"), ("-pain sleep", "-pain sleep"), ("sleep -pain*", "sleep -pain*"),
  ("sleep -\"back pain\"", "sleep -\"back pain\""), ("sleep --pain", "sleep -pain"),
  ("sleep - pain", "sleep pain"), ("meta-analysis", "meta-analysis"),
  ("r = -0.33", "r 0.33"), ("-2020 sleep", "2020 sleep"), ("sleep (-.5 x)", "sleep 5 x"),
  ("sleep NOT 2020", "sleep -(2020)"), ("sleep -5-HT", "sleep 5-HT"),
  ("sleep -(a b)", "sleep -(a b)"),
  ("a\0b", "a b"), ("\"a\0b\"", "\"a b\""), ("a\u{1}b\u{85}c", "a b c"), ("5-HT2A", "5-HT2A"),
  ("naïve e\u{301}", "naïve e\u{301}"), ("שלום 睡眠", "שלום 睡眠"), ("ratio 3:1", "ratio 3:1"),
  ("https://example.org/a", "https example.org/a"), ("(a) b", "a b"), ("((a b) c)", "a b c"),

  ("a AND b", "a AND b"), ("a OR b", "a OR b"), ("a or b", "a or b"), ("a NOT b", "a -b"),
  ("a AND NOT b", "a AND -b"), ("a NOT NOT b", "a b"), ("a b OR c d", "a b OR c d"),
  ("a AND b OR c", "a AND b OR c"), ("a AND (b OR c)", "a AND (b OR c)"),
  ("(a OR b) c", "(a OR b) c"), ("(a OR b) OR c", "a OR b OR c"), ("a NEAR b", "a NEAR/10 b"),
  ("a NEAR/5 b", "a NEAR/5 b"), ("a NEAR/5 \"b c\" NEAR/5 d*", "a NEAR/5 \"b c\" NEAR/5 d*"),
  ("a NEAR/500 b", "a NEAR/100 b"), ("x a NEAR/0 b y", "x a NEAR/0 b y"),
  ("a NEAR/2 b NEAR/3 c", "a NEAR/2 b AND b NEAR/3 c"), ("x -a NEAR/2 b", "x -(a NEAR/2 b)"),
  ("title:(a NEAR/5 b)", "title:(a NEAR/5 b)"), ("title:a NEAR/5 title:b", "title:(a NEAR/5 b)"),
  ("title:a NEAR/5 b", "title:a AND b"), ("(a OR b) NEAR/5 c", "(a OR b) AND c"),

  ("title:ketamine", "title:ketamine"), ("Title:ketamine", "title:ketamine"),
  ("section:\"deep sleep\"", "section:\"deep sleep\""), ("text:sle*", "text:sle*"),
  ("title:(ketamine OR esketamine)", "title:ketamine OR title:esketamine"),
  ("title:(a b) c", "title:a title:b c"), ("-title:a b", "-title:a b"),
  ("year:2019", "year:2019"), ("year:2019..2024", "year:2019..2024"),
  ("year:2024..2019", "year:2019..2024"), ("year:>=2019", "year:2019.."),
  ("year:>2019", "year:2020.."), ("year:<2019", "year:..2018"), ("year:..2020", "year:..2020"),
  ("year:2019,", "year:2019"), ("year:\"2019\"", "year:2019"), ("date:2019", "year:2019"),
  ("date:2020-01..2021-06", "date:2020-01..2021-06"), ("date:>2020-12", "date:2021-01.."),
  ("date:<2020-03-01", "date:..2020-02-29"), ("date:2020-03..2020", "date:2020-03..2020"),
  ("added:7d", "added:7d.."), ("added:>4w", "added:..4w"), ("changed:6m..1m", "changed:6m..1m"),
  ("changed:2024-05-01", "changed:2024-05-01"), ("added:>=2024", "added:2024.."),
  ("pct:>=60", "pct:>=60"), ("pct:60%", "pct:60"), ("pct:40..60", "pct:40..60"),
  ("pct:60..40", "pct:40..60"), ("pct:<0.5", "pct:<0.5"), ("pct:40..", "pct:>=40"),
  ("status:vague", "status:vague"), ("status:Own-Finding", "status:own-finding"),
  ("attribution:none", "attribution:none"), ("kind:claim", "kind:claim"),
  ("kind:article-journal", "kind:article-journal"), ("has:doi has:text", "has:doi has:text"),
  ("lang:EN-us", "lang:en-us"), ("condition:PTSD", "condition:PTSD"),
  ("condition:\"chronic pain\"", "condition:\"chronic pain\""),
  ("author:\"van der  Kolk\"", "author:\"van der Kolk\""), ("author:kolk,", "author:kolk"),
  ("author:(kolk OR holm)", "author:kolk OR author:holm"),
  ("status:(vague OR uncited) pain", "(status:vague OR status:uncited) pain"),
  ("condition:-ptsd x", "-condition:ptsd x"), ("has:-doi", "-has:doi"),
  ("-condition:-ptsd", "condition:ptsd"), ("condition:-\"x y\"", "-condition:\"x y\""),
  ("text:-sleep pain", "-text:sleep pain"), ("text:-\"a b\" c", "-text:\"a b\" c"),
  ("text:-(a b) c", "-(text:a text:b) c"), ("has:--doi", "-has:doi"),
  ("-year:2019", "-year:2019"), ("-pain year:2019", "-pain year:2019"),
  ("source:/a/*.md", "source:/a/*.md"), ("journal:\"a (b)\"", "journal:\"a (b)\""),
])
func queryIsUnderstood(text: String, spelling: String) {
  let query = SearchQuery(parsing: text)
  #expect(query.description == spelling)
  #expect(SearchQuery(parsing: spelling).root == query.root)
}

/// What is nearly an operator is taken as words, and said to be.
@Test(arguments: [
  ("a AND", "a and", "“AND” joins nothing here; it was searched as a word."),
  ("OR a", "or a", "“OR” joins nothing here; it was searched as a word."),
  ("a AND OR b", "a and OR b", "“AND” joins nothing here; it was searched as a word."),
  ("AND, a", "and a", nil),
  ("a NEAR/x b", "a near/x b", "“NEAR/x” names no number of words; it was searched as words."),
  ("a NEAR/-3 b", "a near/-3 b", "“NEAR/-3” names no number of words; it was searched as words."),
  ("a NEAR/ b", "a near b", "“NEAR/” names no number of words; it was searched as words."),
  ("?!", "", "There is no word in this query."), ("\"\"", "", "There is no word in this query."),
  (" ", "", nil), ("text:-5", "text:5", nil),
  ("has:-wings", "has wings", "“has:wings” is no part of an article; it was searched as words."),
  ("year:-2019", "year 2019", "“year:-2019” is no year; it was searched as words."),
  ("NEAR/3 a", "near/3 a", "“NEAR/3” joins nothing here; it was searched as a word."),
  ("a NEAR -b", "a near -b", "“NEAR” joins nothing here; it was searched as a word."),
  ("\"a b", "\"a b\"", "A quote is not closed; it was taken to run to the end."),
  ("(a b", "a b", "A parenthesis is not closed; it was taken to close at the end."),
  ("a) b", "a b", "A parenthesis closes nothing; it was ignored."),
  ("year:abcd", "year abcd", "“year:abcd” is no year; it was searched as words."),
  ("year:2019-05", "year 2019-05", "“year:2019-05” is no year; it was searched as words."),
  ("date:2020-13", "date 2020-13", "“date:2020-13” is no date; it was searched as words."),
  ("date:2023-02-29", "date 2023-02-29", "“date:2023-02-29” is no date; it was searched as words."),
  ("year:..", "year", "“year:..” is no year; it was searched as words."),
  ("added:7x", "added 7x", "“added:7x” is no date or age; it was searched as words."),
  ("pct:many", "pct many", "“pct:many” is no percentage; it was searched as words."),
  (
    "status:sound", "status sound",
    "“status:sound” is no citation status; it was searched as words."
  ),
  (
    "kind:odd", "kind odd",
    "“kind:odd” is no kind of statement or article; it was searched as words."
  ),
  ("has:wings", "has wings", "“has:wings” is no part of an article; it was searched as words."),
  ("foo:bar", "foo bar", "“foo:bar” names no field; it was searched as words."),
  ("title: a", "title a", "“title:” is followed by nothing; it was searched as a word."),
  ("author:--", "author", "“author:--” is followed by nothing; it was searched as a word."),
  (
    "-pain -ache", "pain ache",
    "There is nothing to exclude from; what was excluded was searched as words."
  ),
  ("a OR -b", "a b", "There is nothing to exclude from; what was excluded was searched as words."),
])
func nearlyOperatorsAreWords(text: String, spelling: String, note: String?) {
  let query = SearchQuery(parsing: text)
  #expect(query.description == spelling)
  #expect(query.notes == [note].compactMap(\.self))
}

/// What reads like prose is words and nothing else; what does not is a query.
@Test(arguments: [
  ("Sleep fell by -2.5 points -mostly at night.", "Sleep fell by 2.5 points mostly at night", true),
  ("Exercise did NOT ease pain* in “old” age?", "Exercise did not ease pain in old age", true),
  ("Pain and -blockers did well (see a).[3,4]", "Pain and blockers did well see a 3,4", true),
  ("Rest eased pain in old age.", "Rest eased pain in old age", false),
  (
    "the effect of a -blocker on pain in the old as told by b",
    "the effect of a blocker on pain in old as told by b", true
  ),
  (
    "THE RISK OF PAIN AND FEAR IN THE OLD AS TOLD BY MEN OF REST",
    "THE RISK OF PAIN and FEAR IN OLD AS TOLD BY MEN REST", true
  ),
  ("pain relief -fear.", "pain relief -fear", false),
  (
    "(pain OR ache) AND relief AND rest NOT fear.", "(pain OR ache) AND relief AND rest -fear",
    false
  ),
  ("\"Rest eased pain in old age.\"", "\"Rest eased pain in old age\"", false),
  ("(Rest eased pain in old age -fear.)", "Rest eased pain in old age -fear", false),
  (
    "Rest eased pain in old age -fear year:2019.", "Rest eased pain in old age -fear year:2019",
    false
  ),
  (
    "the effect of rest on pain in the old as told by men NOT b",
    "(the effect of rest on pain in old as told by men -b)", false
  ),
  ("effect of rest on pain by 0.5", "effect of rest on pain by 0.5", false),
])
func proseIsWords(text: String, spelling: String, isNoted: Bool) {
  let query = SearchQuery(parsing: text)
  #expect(query.description == spelling.replacing("  ", with: " "))
  #expect(query.notes.contains { $0.hasPrefix("This reads like prose") } == isNoted)
  #expect(SearchQuery(parsing: query.description).root == query.root)
}

@Test(arguments: [
  ("", true), ("pain", true), ("pain year:2019", true), ("year:2019 AND pain", true),
  ("pain relief -year:2019", true), ("(pain relief) AND year:2019", true),
  ("pain AND relief", false), ("\"pain\"", false), ("pain*", false), ("title:pain", false),
  ("pain -relief", false), ("pain OR year:2019", false), ("a NEAR b", false),
])
func plainQueriesAreWordsAndFilters(text: String, isPlain: Bool) {
  #expect(SearchQuery(parsing: text).isPlain == isPlain)
}

@Test func wordsAreThoseThatHitsShouldHave() {
  let query = SearchQuery(
    parsing: "title:Deep \"sleep, well done\"* -pain (rest OR nap*) NOT year:2019 deep rest")
  #expect(
    query.words.map { $0.text + ($0.isPrefix ? "*" : "") }
      == ["Deep", "sleep", "well", "done*", "rest", "nap*", "deep"])
  #expect(query.words.first?.field == .title)
  #expect(query.filters.map(\.isWanted) == [false])
  #expect(
    SearchQuery(parsing: "condition:ptsd -condition:\"x y\"").conditionNames == ["ptsd", "x y"])
}

@Test func narrowingAddsAFilter() throws {
  let filter = try #require(SearchQuery(parsing: "year:2019").filters.first?.filter)
  #expect(SearchQuery(parsing: "a OR b").narrowed(by: filter).description == "(a OR b) year:2019")
  #expect(SearchQuery(parsing: "").narrowed(by: filter).description == "year:2019")
  #expect(SearchQuery(parsing: "a b -c").relaxed?.description == "(a OR b) -c")
  #expect(SearchQuery(parsing: "a AND b").relaxed == nil)
}

@Test func manyTermsAreCutOff() {
  let words = (0..<10_000).map { "word\($0)" }
  let query = SearchQuery(parsing: words.joined(separator: " ") + " year:2019")
  #expect(query.words.map(\.text) == Array(words.prefix(SearchQuery.maximumTermCount)))
  #expect(query.filters.count == 1)
  #expect(query.notes == ["Only the first 64 words and phrases were searched."])
  for separator in [" OR ", " AND ", " -", " NEAR/3 ", " title:", ") OR (", " \"b\" NEAR/2 "] {
    let query = SearchQuery(parsing: "(a " + words.joined(separator: separator))
    #expect(!query.words.isEmpty && query.words.count <= SearchQuery.maximumTermCount)
  }
  let filters = SearchQuery(parsing: (1_000..<2_000).map { "year:\($0)" }.joined(separator: " "))
  #expect(filters.filters.count == SearchQuery.maximumTermCount)
}

/// A phrase, too, is a list of words to look up one by one.
@Test(arguments: ["a b ", "a-", "睡 "])
func longPhraseIsCutOff(piece: String) throws {
  let text = "\"" + String(repeating: piece, count: 300_000) + "\""
  let leaves = SearchQuery(parsing: text).root.map { [$0] } ?? []
  guard case .term(let term)? = leaves.first else {
    Issue.record("no term")
    return
  }
  #expect(term.text.utf8.count <= SearchQuery.maximumTermByteCount)
}

@Test func depthIsLimited() {
  var text = "a"
  for level in 0..<200 {
    text = "(\(text) \(level.isMultiple(of: 2) ? "OR" : "AND") b\(level % 40))"
  }
  let query = SearchQuery(parsing: text)
  #expect(!query.words.isEmpty)
  #expect(query.notes.contains("Parentheses inside 64 others were ignored."))
}

@Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
func printedQueryIsTheSameQuery(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  for turn in 0..<700 {
    let text = HostileText.query(using: &generator)
    let query = SearchQuery(parsing: text)
    let again = SearchQuery(parsing: query.description)
    let place: Comment =
      "seed \(seed), turn \(turn): \(text.debugDescription): \(query) | \(again)"
    #expect((again.root == query.root), place)
    #expect(again.notes == [], place)
  }
}
