internal import Knowledge
public import KnowledgeStore
internal import SQLite
internal import TextAnalysis

/// How an article changed from one of its texts to another, and what that did to claims and reviews.
public struct ArticleDiff: Sendable {
  /// A claim of one of the texts.
  public struct Claim: Hashable, Sendable {
    /// Its number; nil for one of an earlier text.
    public let id: Int64?
    /// Its uid; nil for one of an earlier text.
    public let uid: String?
    /// Its words.
    public let text: String
  }

  /// Why there is nothing to compare.
  public enum Refusal: Error, Hashable, Sendable {
    /// There is no such article.
    case noArticle
    /// It has no text.
    case noText
    /// It has but this text.
    case onlyVersion(Int)
    /// It has no such text; these it has.
    case noVersion(Int, known: [Int])
  }

  /// Number of the article.
  public let articleID: Int64
  /// Its key.
  public let key: String
  /// The title that it has.
  public let title: String
  /// The text that is compared.
  public let from: ArticleVersion
  /// The text that it is compared with.
  public let to: ArticleVersion
  /// How the one became the other.
  public let text: TextDiff
  /// Claims of sentences that are gone or changed.
  ///
  /// An earlier text is analysed anew, without the layout that its file had.
  public let claimsThatWent: [Claim]
  /// Claims of sentences that are new or changed.
  public let claimsThatCame: [Claim]
  /// Reviews of what the first text says that do not stand on the present text.
  public let reviewsToRecheck: [ReportedReview]

  /// Compares two texts of an article; without numbers, the last two.
  ///
  /// - Throws: `Refusal` or `StoreError`.
  /// - Complexity: As `TextDiff`, and the analysis of all lines from the first to the last that differ.
  public static func between(
    _ from: Int?, and to: Int?, ofArticle id: Int64, in store: borrowing Store
  ) throws -> ArticleDiff {
    do {
      let snapshot = try ReadTransaction(on: store.connection)
      let diff = try ArticleDiff(from, to, article: id, on: store.connection)
      snapshot.end()
      return diff
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "comparing texts")
    }
  }

  private init(
    _ first: Int?, _ second: Int?, article id: Int64, on connection: borrowing Connection
  ) throws {
    guard let name = try ArticleVersions.name(ofArticle: id, on: connection) else {
      throw Refusal.noArticle
    }
    let known = try ArticleVersions.numbers(ofArticle: id, on: connection)
    guard let last = known.last else { throw Refusal.noText }
    let second = second ?? (first == last ? known.dropLast().last ?? last : last)
    guard let first = first ?? known.last(where: { $0 < second }) else {
      throw known.contains(second)
        ? Refusal.onlyVersion(second) : Refusal.noVersion(second, known: known)
    }
    func version(_ number: Int) throws -> ArticleVersion {
      guard
        let version = try ArticleVersions.version(number, ofArticle: id, on: connection)
      else { throw Refusal.noVersion(number, known: known) }
      return version
    }
    (articleID, key, title) = (id, name.key, name.title)
    (from, to) = (try version(first), try version(second))
    text = Self.diff(from.text, to.text, analyser: try FileVocabulary(on: connection).analyser)
    let isOfPresent = to.until == nil
    claimsThatWent = Self.claims(of: text.old, at: Self.gone(text.steps))
    claimsThatCame =
      isOfPresent
      ? Self.claims(
        try ArticleVersions.claims(ofArticle: id, on: connection), of: to.text,
        within: Self.new(text.steps).map { [new = text.new] in new[$0].range })
      : Self.claims(of: text.new, at: Self.new(text.steps))
    reviewsToRecheck =
      isOfPresent ? try Self.reviews(ofArticle: name.key, saying: from.text, on: connection) : []
  }

  private static func gone(_ steps: [TextDiff.Step]) -> [Int] {
    steps.compactMap {
      switch $0 {
      case .went(let place, false), .changed(let place, _, _): place
      default: nil
      }
    }
  }

  private static func new(_ steps: [TextDiff.Step]) -> [Int] {
    steps.compactMap {
      switch $0 {
      case .came(let place, false), .changed(_, let place, _): place
      default: nil
      }
    }
  }

  private static func claims(of sentences: [TextDiff.Sentence], at places: [Int]) -> [Claim] {
    places.filter { sentences[$0].isClaim }.map {
      Claim(id: nil, uid: nil, text: sentences[$0].text)
    }
  }

  /// Stored claims that share bytes with one of the ranges, which ascend.
  private static func claims(
    _ stored: [(id: Int64, uid: String, range: Range<Int>)], of text: String,
    within ranges: [Range<Int>]
  ) -> [Claim] {
    let bytes = Array(text.utf8)
    var claims: [Claim] = []
    var index = 0
    for claim in stored {
      while index < ranges.count, ranges[index].upperBound <= claim.range.lowerBound { index += 1 }
      guard index < ranges.count, ranges[index].overlaps(claim.range),
        claim.range.upperBound <= bytes.count
      else { continue }
      let words = String(decoding: bytes[claim.range], as: UTF8.self)
      claims.append(
        Claim(id: claim.id, uid: claim.uid, text: TextLines.words(words).joined(separator: " ")))
    }
    return claims
  }

  private static func reviews(
    ofArticle key: String, saying text: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [ReportedReview] {
    let reviews = try ReportReader.reviews(ofArticle: key, on: connection).filter {
      $0.state != "anchored"
    }
    guard !reviews.isEmpty else { return [] }
    let said = ClaimUID.normalized(text)
    return reviews.filter { said.contains(ClaimUID.normalized($0.quote)) }
  }

  /// Compares two texts; equal lines at both ends are passed over.
  static func diff(_ old: String, _ new: String, analyser: Analyser) -> TextDiff {
    let (first, second) = (TextLines(old), TextLines(new))
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    var end = 0
    while end < shorter - start, first[first.count - 1 - end] == second[second.count - 1 - end] {
      end += 1
    }
    // What stands around tells the analysis what sentences are.
    let margin = 12
    let (top, bottom) = (max(0, start - margin), max(0, end - margin))
    return TextDiff(
      old: first.sentences(top..<(first.count - bottom), by: analyser),
      new: second.sentences(top..<(second.count - bottom), by: analyser))
  }
}
