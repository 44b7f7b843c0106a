internal import Knowledge

/// Hands out the uids of one article's claims, counting equal words.
struct ClaimNames {
  private let articleKey: String
  private var occurrences: [String: Int] = [:]

  private init(articleKey: String) { self.articleKey = articleKey }

  /// The uid of each statement that is a claim, nil for the others, in their order.
  ///
  /// - Parameters:
  ///   - statements: All of the article, in order.
  ///   - text: The article's text in UTF-8.
  ///   - articleKey: The key that it is stored under.
  /// - Returns: As many as there are statements.
  static func uids(
    of statements: [Knowledge.Statement], in text: [UInt8], articleKey: String
  ) -> [String?] {
    var names = ClaimNames(articleKey: articleKey)
    return statements.map { statement in
      guard statement.kind == .claim else { return nil }
      return names.next(String(decoding: text[statement.range.range], as: UTF8.self))
    }
  }

  private mutating func next(_ text: String) -> String {
    let words = ClaimUID.normalized(text)
    let occurrence = occurrences[words, default: 0]
    occurrences[words] = occurrence + 1
    return ClaimUID.uid(articleKey: articleKey, words: words, occurrence: occurrence)
  }
}
