/// Words of English that say nothing of what a text is about.
///
/// They are left out of a query that has others; a phrase keeps them.
enum StopWords {
  /// Whether `word` is one, in whatever case.
  static func contains(_ word: String) -> Bool { all.contains(word.lowercased()) }

  private static let all = Set(
    """
    a about above after again against all also am an and any are as at be because been before
    being below between both but by can could did do does doing down during each few for from
    further had has have having he her here hers him his how i if in into is it its itself just
    may me might more most my no nor not of off on once only or other our out over own same she
    should so some such than that the their them then there these they this those through to too
    under until up upon very was we were what when where which while who whom why will with within
    without would you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
