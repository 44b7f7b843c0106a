import Knowledge
import Search

/// The query that was probably meant by one with few hits.
struct DidYouMean {
  /// With fewer hits than this it is asked for.
  static let hitCount = 3

  let query: SearchQuery

  /// Members of the JSON object of a search.
  var members: [(name: String, json: String)] {
    [("did_you_mean", JSONText.quoted(query.description))]
  }

  /// Asks on standard error.
  func print() {
    Output.error("kb: did you mean \"\(Terminal.safe(query.description))\"?\n")
  }
}
