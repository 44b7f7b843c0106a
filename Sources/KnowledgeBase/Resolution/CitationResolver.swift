internal import Knowledge
internal import KnowledgeStore
internal import SQLite
internal import Search

/// Looks for the records that citations mean.
///
/// A citation is tied to a record without asking by an identifier, or as a full reference that agrees in
/// every field that counts (`ResolutionFinding`); by a person's decision before either. All else stays
/// `candidates`, or `not-found`.
struct CitationResolver: ~Copyable {
  private let cards: CardTable
  private let decisions: CitationDecisions
  private let hasDecisions: Bool
  private let recordCount: Int
  private let hasRecords: Bool
  private let search: SearchEngine
  private let known = KnownCards()

  /// Prepares to look in the file behind `connection`, whose lookup keys are up to date.
  init(on connection: borrowing Connection) throws(SQLiteError) {
    let cards = try CardTable(on: connection)
    let decisions = try CitationDecisions(on: connection)
    let hasDecisions = try !decisions.isEmpty()
    let recordCount = try LookupTable.count(on: connection)
    let hasRecords = try LookupTable.hasRecords(on: connection)
    let search = try SearchEngine(on: connection)
    self.cards = cards
    self.decisions = decisions
    self.hasDecisions = hasDecisions
    self.recordCount = recordCount
    self.hasRecords = hasRecords
    self.search = search
  }

  /// What `citation` is found to mean; nil where it says nothing to look for.
  func finding(
    for citation: PendingCitation, on connection: borrowing Connection
  ) throws(SQLiteError) -> ResolutionFinding? {
    let clue = citation.clue
    var rejected: Set<Int64> = [citation.articleID]
    if hasDecisions {
      let standing = try decisions.standing(of: citation)
      if let accepted = standing.accepted {
        let place = accepted.isElsewhere ? " for the same words in another article" : ""
        return ResolutionFinding(
          .resolved, reason: "\(accepted.reviewer) accepted this record\(place).",
          articleID: accepted.articleID)
      }
      rejected.formUnion(standing.rejected)
    }
    let identified = try identified(by: clue)
    if let identified {
      let ids = identified.ids.filter { !rejected.contains($0) }
      let name = "\(identified.field.rawValue.uppercased()) \(identified.value)"
      if ids.count == 1 {
        return ResolutionFinding(
          .resolved, reason: "The record has its \(name).", articleID: ids[0])
      }
    }
    guard !clue.isSilent || identified != nil else { return nil }
    let wanted = try cardsToCompare(citation, excluding: rejected, on: connection)
    // A record with another identifier of the same kind is another paper.
    let possible = wanted.filter { card in
      !Self.differ(clue.doi, card.doi) && !Self.differ(clue.pmid, card.pmid)
        && !Self.differ(clue.pmcid, card.pmcid)
    }
    let comparison = ClueComparison(
      clue: clue, sentence: citation.isEntry ? "" : citation.sentence,
      conditions: citation.isEntry ? [] : citation.conditions, recordCount: recordCount)
    let ranked = RankedCandidate.ranked(possible, by: comparison, recordCount: recordCount)
    let found = ResolutionFinding(of: clue, among: ranked)
    guard found.resolution == .notFound, let identified else { return found }
    return ResolutionFinding(
      .notFound,
      reason:
        "No record here has its \(identified.field.rawValue.uppercased()) \(identified.value).")
  }

  /// The records with an identifier of the clue; nil where it has none, or none of its own: an erratum's
  /// entry may state the DOI of the paper that it corrects.
  private func identified(
    by clue: Clue
  ) throws(SQLiteError) -> (field: FieldAgreement.Field, value: String, ids: [Int64])? {
    guard let found = try cards.articles(identifiedBy: clue) else { return nil }
    guard let title = clue.title, found.ids.count == 1,
      let card = try known.card(ofArticle: found.ids[0], in: cards),
      TitleLikeness.isNotice(title, on: card.title)
    else { return found }
    return nil
  }

  private static func differ(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return one != other
  }

  /// The cards of the records that the clue may mean, each once.
  private func cardsToCompare(
    _ citation: PendingCitation, excluding rejected: Set<Int64>, on connection: borrowing Connection
  ) throws(SQLiteError) -> [SourceCard] {
    let clue = citation.clue
    var ids = try cards.articles(sharing: clue, conditions: citation.conditions)
    // What names neither author nor title is found by what its sentence says, too.
    let named = ids.count
    if hasRecords, clue.authorKey == nil, clue.title == nil, !citation.isEntry, !clue.isSilent {
      ids += try likely(citation, on: connection)
    }
    var seen = rejected
    var found: [SourceCard] = []
    for (index, id) in ids.enumerated() where seen.insert(id).inserted {
      guard let card = try known.card(ofArticle: id, in: cards) else { continue }
      if index < named || card.isRecord { found.append(card) }
    }
    return found
  }

  private func likely(
    _ citation: PendingCitation, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let words = citation.sentence.lowercased().split { !$0.isLetter && !$0.isNumber }
    var typed = words.joined(separator: " ")
    if let year = citation.clue.year { typed += " year:\(year - 1)..\(year + 1)" }
    var request = SearchRequest(
      query: SearchQuery(parsing: typed), scope: .articles, limit: 30)
    request.expands = false
    return try search.rows(of: request, on: connection).map(\.row)
  }
}

/// Cards that were read, for the citations that follow; the same records are compared again and again.
private final class KnownCards {
  private static let mostCards = 1_000
  private var cards: [Int64: SourceCard] = [:]

  /// The card of an article; nil where there is none.
  func card(ofArticle id: Int64, in table: borrowing CardTable) throws(SQLiteError) -> SourceCard? {
    if let card = cards[id] { return card }
    guard let card = try table.card(ofArticle: id) else { return nil }
    if cards.count == Self.mostCards { cards.removeAll(keepingCapacity: true) }
    cards[id] = card
    return card
  }
}

extension Clue {
  /// Whether it says nothing by which a record could be told from others.
  var isSilent: Bool {
    author == nil && year == nil && journal == nil && title == nil && sampleSize == nil
      && !numbers.contains { $0.utf8.last == UInt8(ascii: "%") } && institution == nil
  }
}
