internal import Knowledge
internal import KnowledgeStore
internal import SQLite
internal import Search

/// Looks up what a decision is held against, and whether it says what is quoted.
struct EvidenceCheck {
  /// The evidence of a decision as it is kept.
  struct Found: Hashable {
    var key: String
    var articleID: Int64
    var warnings: [String] = []
  }

  /// A quote less alike than this does not stand in the article.
  private static let leastSimilarity = 0.8
  /// Longest part of a quote that a message shows, in characters.
  private static let shownLength = 80

  let trustsQuotes: Bool
  /// What was asked before: bulk decisions name the same article again and again.
  private var known: [String: (quote: String?, found: Found)] = [:]

  init(trustsQuotes: Bool) { self.trustsQuotes = trustsQuotes }

  /// The evidence that `decision` names; nil where it names none.
  ///
  /// - Throws: `ReviewRefusal`, or `StoreError`.
  mutating func evidence(
    of decision: ReviewDecision, in store: borrowing Store
  ) throws -> Found? {
    guard let reference = decision.evidence else {
      guard decision.quote == nil else {
        throw ReviewRefusal(
          .usage, "a quote was given, but not the article that it is from.",
          hint: "Name it with --evidence, or in the column 'evidence'.")
      }
      return nil
    }
    if let known = known[reference], known.quote == decision.quote { return known.found }
    let found = try found(reference, quote: decision.quote, in: store)
    known[reference] = (decision.quote, found)
    return found
  }

  private func found(
    _ reference: String, quote: String?, in store: borrowing Store
  ) throws -> Found {
    guard let id = try store.articleID(of: reference) else {
      throw ReviewRefusal(
        .missing, "there is no article '\(reference)'.",
        hint: "Name it by number, key, DOI, pmid:… or PMCID; 'kb article list' lists them.")
    }
    let select = try store.connection.prepare(
      "SELECT key, title, integrity, has_text FROM articles WHERE id = ?1")
    try select.bind(id, at: 1)
    guard try select.step() else { throw ReviewRefusal(.missing, "there is no article \(id).") }
    let title = Self.cut(select.text(at: 1))
    var found = Found(key: select.text(at: 0), articleID: id)
    switch select.text(at: 2) {
    case "retracted": found.warnings.append("article \(id), “\(title)”, was retracted.")
    case "concern":
      found.warnings.append("article \(id), “\(title)”, is under an expression of concern.")
    default: break
    }
    guard let quote else { return found }
    guard select.int(at: 3) == 1 else {
      found.warnings.append("the quote was not checked: article \(id) has no text here.")
      return found
    }
    let place = try KnowledgeSearch.place(
      ofQuote: quote, inArticle: id, leastSimilarity: Self.leastSimilarity, in: store)
    if let place {
      if !place.isExact {
        found.warnings.append("the quote stands in article \(id) as “\(Self.cut(place.text))”.")
      }
    } else if trustsQuotes {
      found.warnings.append("the quote does not stand in the text of article \(id).")
    } else {
      throw ReviewRefusal(
        .badData, "“\(Self.cut(quote))” does not stand in article \(id), “\(title)”.",
        hint: "Copy it from there ('kb find-quote' helps), or use --trust-quote.")
    }
    return found
  }

  private static func cut(_ text: String) -> String {
    text.count > shownLength ? text.prefix(shownLength - 1) + "…" : text
  }
}
