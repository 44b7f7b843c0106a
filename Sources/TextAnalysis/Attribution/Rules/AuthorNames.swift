import Knowledge

extension AttributionRule {
  /// Smith and colleagues, Smith et al.
  static let authorNames = AttributionRule(
    "author-names", "It names authors: Smith and colleagues, Moreno et al.", .named,
    phrases: """
      and colleagues|coworkers|co-workers|co-authors|associates|collaborators; et al; et al's
      """
  ) { match, context in
    let words = context.words
    var start = match.lowerBound
    while start > 0, match.lowerBound - start < 3, words[start - 1].form.contains(.capitalised),
      start == match.lowerBound || !words[start].form.contains(.afterBreak)
    {
      start -= 1
    }
    guard start < match.lowerBound else { return nil }
    var end = match.upperBound
    if end < words.count, ReferenceForm.isYear(context.bytes[words[end].range]) { end += 1 }
    return start..<end
  }
}
