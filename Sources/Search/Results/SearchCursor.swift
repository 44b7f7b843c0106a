internal import SQLite

/// A place in the list of hits, from which the next page goes on.
///
/// It holds good for the query that it was made by. While the knowledge base stays as it is, pages
/// that follow one another make up the whole list; after a change the next page begins at the same
/// score, so a hit may come twice or not at all.
public struct SearchCursor: Hashable, Sendable {
  /// Why a text is no cursor for a request.
  public enum Fault: Error, Hashable, Sendable {
    /// It is not what a search gave out.
    case malformed
    /// It belongs to another query, or to the same with other filters.
    case ofAnotherQuery
  }

  /// Whether the hit there lacks some of the words; such hits come after those with all.
  let isOfSomeWords: Bool
  /// The hit there.
  let place: RankingRequest.Place
  /// Hits up to and including the one there.
  let rank: Int
  /// Tells the request from others.
  let fingerprint: UInt64

  init(isOfSomeWords: Bool, place: RankingRequest.Place, rank: Int, of request: SearchRequest) {
    self.isOfSomeWords = isOfSomeWords
    self.place = place
    self.rank = rank
    fingerprint = Self.fingerprint(of: request)
  }

  /// Reads what `text` spells.
  ///
  /// - Throws: `Fault` for anything but a cursor of this request.
  public init(parsing text: String, of request: SearchRequest) throws(Fault) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().compactMap { UInt64($0, radix: 36) }
    guard parts.count == 5, numbers.count == 4, parts[0] == "a" || parts[0] == "s",
      let row = Int64(exactly: numbers[1]), let rank = Int(exactly: numbers[2]), rank < Int.max,
      Double(bitPattern: numbers[0]).isFinite
    else { throw .malformed }
    guard numbers[3] == Self.fingerprint(of: request) else { throw .ofAnotherQuery }
    isOfSomeWords = parts[0] == "s"
    place = RankingRequest.Place(score: Double(bitPattern: numbers[0]), row: row)
    self.rank = rank
    fingerprint = numbers[3]
  }

  /// All that decides which hits there are, and their order.
  private static func fingerprint(of request: SearchRequest) -> UInt64 {
    var text = "\(request.query)\0\(request.scope)\0\(request.expands)\0\(request.raw ?? "")"
    text += "\0\(request.raw != nil)\0\(request.grouping?.rawValue ?? "")\0"
    text += request.query.repetitions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: " ")
    if let rows = request.within { text += "\0" + rows.map(String.init).joined(separator: " ") }
    // FNV-1a.
    return text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

extension SearchCursor: CustomStringConvertible {
  /// Letters, digits and hyphens.
  public var description: String {
    let numbers = [
      place.score.bitPattern, UInt64(clamping: place.row), UInt64(clamping: rank), fingerprint,
    ]
    return ([isOfSomeWords ? "s" : "a"] + numbers.map { String($0, radix: 36) })
      .joined(separator: "-")
  }
}
