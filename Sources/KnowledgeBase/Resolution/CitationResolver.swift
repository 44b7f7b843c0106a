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
  private let stated = StatedIdentifiers()

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
    var rejected: [Int64: String] = [:]
    if hasDecisions {
      let standing = try decisions.standing(of: citation)
      if let accepted = standing.accepted {
        let place = accepted.isElsewhere ? " for the same words in another article" : ""
        return ResolutionFinding(
          .resolved, reason: "\(accepted.reviewer) accepted this record\(place).",
          articleID: accepted.articleID)
      }
      rejected = standing.rejected
    }
    let excluded = Set(rejected.keys).union([citation.articleID])
    let identified = try identified(by: clue, on: connection)
    if let identified {
      let ids = identified.ids.filter { !excluded.contains($0) }
      if ids.count == 1 {
        return ResolutionFinding(
          .resolved, reason: "The record has its \(identified.name).", articleID: ids[0])
      }
      // Whichever of them it means was retracted.
      if let first = ids.first, try cards.areRetracted(ids) {
        return ResolutionFinding(
          .resolved,
          reason: "Several records have its \(identified.name), and all of them were retracted.",
          articleID: first)
      }
    }
    guard !clue.isSilent || identified != nil || clue.nct != nil else { return nil }
    if citation.hasIdentifiedSibling, !clue.hasIdentifier, clue.tellsOnlyOfTheStudy {
      return ResolutionFinding(
        .notFound, reason: "It says nothing by itself; its sentence identifies a source beside it.")
    }
    let wanted = try cardsToCompare(citation, excluding: excluded, on: connection)
    // A record with another identifier of the same kind is another paper.
    let possible = wanted.filter { card in
      !Self.differ(clue.doi, card.doi) && !Self.differ(clue.pmid, card.pmid)
        && !Self.differ(clue.pmcid, card.pmcid)
    }
    let found = ResolutionFinding(of: clue, among: ranked(possible, for: citation))
    guard found.resolution != .resolved else { return found }
    let reason = Self.reason(for: found, identified, clue: clue, in: citation.articleID)
    return ResolutionFinding(
      found.resolution, reason: reason + (try refusals(rejected)), candidates: found.candidates)
  }

  /// What records a citation may mean, the likeliest first.
  private func ranked(
    _ cards: [SourceCard], for citation: PendingCitation
  ) -> [RankedCandidate] {
    // For most citations there is nothing to compare.
    guard !cards.isEmpty else { return [] }
    let comparison = ClueComparison(
      clue: citation.clue, sentence: citation.isEntry ? "" : citation.sentence,
      conditions: citation.isEntry ? [] : citation.conditions, recordCount: recordCount)
    return RankedCandidate.ranked(cards, by: comparison, recordCount: recordCount)
  }

  /// Why no record is tied to a citation.
  private static func reason(
    for found: ResolutionFinding, _ identified: Identified?, clue: Clue, in article: Int64
  ) -> String {
    guard found.resolution == .notFound else { return found.reason }
    if let identified {
      switch identified.ids.count {
      case 0: return "No record here has its \(identified.name)."
      case 1 where identified.ids[0] == article:
        return "It is its own article that has its \(identified.name)."
      case 1: return "One record here has its \(identified.name)."
      default: return "Several records here have its \(identified.name); none was chosen."
      }
    }
    guard let number = clue.nct else { return found.reason }
    return "No record here states its trial number \(number), and kb looks up no registry."
  }

  /// What people said of records that it does not mean.
  private func refusals(_ rejected: [Int64: String]) throws(SQLiteError) -> String {
    var sentences = ""
    for (id, reviewer) in rejected.sorted(by: { $0.key < $1.key }).prefix(3) {
      guard let card = try known.card(ofArticle: id, in: cards) else { continue }
      sentences += " \(reviewer) said that it does not mean \(card.key)."
    }
    return sentences
  }

  /// The records with an identifier that a clue gives.
  private struct Identified {
    let field: FieldAgreement.Field
    let value: String
    let ids: [Int64]

    /// `DOI 10.1000/182`.
    var name: String {
      switch field {
      case .arxiv:
        "arXiv number " + (value.split(separator: "/arxiv.").last.map(String.init) ?? value)
      case .url: "address " + (value.hasPrefix("url:") ? String(value.dropFirst(4)) : value)
      default: "\(field.rawValue.uppercased()) \(value)"
      }
    }
  }

  /// The records with an identifier of the clue; nil where it has none, or none of its own: an erratum's
  /// entry may state the DOI of the paper that it corrects.
  private func identified(
    by clue: Clue, on connection: borrowing Connection
  ) throws(SQLiteError) -> Identified? {
    guard let found = try firstIdentified(by: clue, on: connection) else { return nil }
    guard let title = clue.title, found.ids.count == 1,
      let card = try known.card(ofArticle: found.ids[0], in: cards),
      TitleLikeness.isNotice(title, on: card.title)
    else { return found }
    return nil
  }

  private func firstIdentified(
    by clue: Clue, on connection: borrowing Connection
  ) throws(SQLiteError) -> Identified? {
    let found = try cards.articles(identifiedBy: clue)
      .map { Identified(field: $0.field, value: $0.value, ids: $0.ids) }
    if let found, !found.ids.isEmpty { return found }
    var last = found
    if let arxiv = clue.arxiv {
      let ids = try stated.articles(stating: arxiv, .arxiv, on: connection)
      if !ids.isEmpty { return Identified(field: .arxiv, value: arxiv, ids: ids) }
    }
    if let isbn = clue.isbn {
      let ids = try stated.articles(stating: isbn, .isbn, on: connection)
      let book = Identified(field: .isbn, value: isbn, ids: ids)
      if !ids.isEmpty { return book }
      last = last ?? book
    }
    return last
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
    var registered: Set<Int64> = []
    if let number = clue.nct {
      registered = Set(try stated.articles(stating: number, .nct, on: connection))
      ids += registered.sorted()
    }
    var seen = rejected
    var found: [SourceCard] = []
    for (index, id) in ids.enumerated() where seen.insert(id).inserted {
      guard var card = try known.card(ofArticle: id, in: cards) else { continue }
      if registered.contains(id) { card.statedTrialNumber = clue.nct }
      if index < named || card.isRecord || registered.contains(id) { found.append(card) }
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

  /// Whether what it says is at most what kind of study it was, how large, and what it found.
  var tellsOnlyOfTheStudy: Bool {
    author == nil && year == nil && journal == nil && title == nil && institution == nil
  }
}
