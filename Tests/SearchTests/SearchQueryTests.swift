import Search
import Testing

/// Terms as `word`, `prefix*` and `-excluded`.
private func shown(_ text: String) -> [String] {
  let query = SearchQuery(parsing: text)
  return query.terms.map { $0.text + ($0.isPrefix ? "*" : "") }
    + query.excluded.map { "-" + $0.text + ($0.isPrefix ? "*" : "") }
}

@Test(arguments: [
  ("", []), ("   \t\n", []), ("!!! — … ()", []), ("*", []), ("-", []), ("\"\"", []), ("\"", []),
  ("sleep", ["sleep"]), ("sleep  better", ["sleep", "better"]), ("sleep sleep", ["sleep"]),
  ("sleep*", ["sleep*"]), ("sleep* sleep", ["sleep*", "sleep"]), ("sleep**", ["sleep*"]),
  ("*sleep*", ["*sleep*"]), ("a*b*", ["a*b*"]), ("a*b", ["a*b"]),
  ("\"deep sleep\"", ["deep sleep"]), ("\"deep sleep", ["deep sleep"]),
  ("“deep sleep”", ["deep sleep"]), ("”deep sleep“ x", ["deep sleep", "x"]),

  ("a\"b c\"d", ["a", "b c", "d"]), ("sleep -pain", ["sleep", "-pain"]),
  ("-pain sleep", ["sleep", "-pain"]), ("sleep -pain*", ["sleep", "-pain*"]),
  ("sleep -\"back pain\"", ["sleep", "-back pain"]), ("sleep --pain", ["sleep", "--pain"]),
  ("sleep - pain", ["sleep", "pain"]), ("meta-analysis", ["meta-analysis"]),
  ("-pain", ["pain"]), ("-pain -ache", ["pain", "ache"]), ("-!!! -pain", ["pain"]),
  ("sleep -sleep", ["sleep"]), ("AND OR NOT NEAR", ["AND", "OR", "NOT", "NEAR"]),
  ("text:sleep", ["text:sleep"]), ("(a OR b)", ["(a", "OR", "b)"]), ("a\0b", ["a", "b"]),
  ("\"a\0b\"", ["a b"]), ("naïve 👩‍🔬 e\u{301}", ["naïve", "e\u{301}"]), ("5-HT2A", ["5-HT2A"]),
  ("שלום", ["שלום"]), ("睡眠", ["睡眠"]),
])
func queryIsUnderstood(text: String, terms: [String]) {
  #expect(shown(text) == terms)
}

@Test(arguments: [
  ("sleep", "\"sleep\"", "\"sleep\""),
  ("sleep pain", "\"sleep\" AND \"pain\"", "\"sleep\" OR \"pain\""),
  (
    "sleep pain -back* -\"a b\"", "(\"sleep\" AND \"pain\") NOT (\"back\"* OR \"a b\")",
    "(\"sleep\" OR \"pain\") NOT (\"back\"* OR \"a b\")"
  ),
])
func expressionIsQuoted(text: String, all: String, any: String) {
  #expect(SearchQuery(parsing: text).allTermsExpression == all)
  #expect(SearchQuery(parsing: text).anyTermExpression == any)
}

@Test func queryWithoutWordsHasNoExpression() {
  #expect(SearchQuery(parsing: "-- !! \"\"").allTermsExpression == nil)
  #expect(SearchQuery(parsing: "-- !! \"\"").anyTermExpression == nil)
}

@Test func manyTermsAreCutOff() {
  let words = (0..<10_000).map { "word\($0)" }
  let query = SearchQuery(parsing: words.joined(separator: " "))
  #expect(query.terms.map(\.text) == Array(words.prefix(SearchQuery.maximumTermCount)))
  let excluding = SearchQuery(parsing: "a " + words.map { "-" + $0 }.joined(separator: " "))
  #expect(excluding.terms.count + excluding.excluded.count == SearchQuery.maximumTermCount)
}

/// A phrase, too, is a list of words to look up one by one.
@Test(arguments: ["a b ", "a-", "睡 "])
func longPhraseIsCutOff(piece: String) throws {
  let text = "\"" + String(repeating: piece, count: 300_000) + "\""
  let query = SearchQuery(parsing: text)
  #expect(query.terms.count == 1)
  #expect(query.terms.allSatisfy { $0.text.utf8.count <= SearchQuery.maximumTermByteCount })
}
