/// What looking for a citation's record came to.
public struct ResolutionFinding: Hashable, Sendable {
  /// How far it came.
  public let resolution: Resolution
  /// A sentence that says why.
  public let reason: String
  /// The record, when resolved.
  public let articleID: Int64?
  /// Records that may be meant, best first; the record itself when resolved by its fields.
  public let candidates: [RankedCandidate]

  /// Makes a finding.
  public init(
    _ resolution: Resolution, reason: String, articleID: Int64? = nil,
    candidates: [RankedCandidate] = []
  ) {
    self.resolution = resolution
    self.reason = reason
    self.articleID = articleID
    self.candidates = candidates
  }

  /// Candidates that are kept for a person to choose from.
  public static let keptCount = 20
  /// The least score of a candidate that is much less likely than the best.
  static let leastScore = 0.02
  /// The least likelihood of a candidate against that of a record that is not here.
  ///
  /// What is less likely than one in a hundred is not offered to anybody; in 5,648 records that are
  /// 5.8 bits.
  static let leastOdds = 0.01
  /// Bits below the best within which candidates are kept whatever their scores: of sixty papers of a
  /// journal's year none is likely, but one is meant.
  static let keptBits = 3.0
  /// The least score of a record that a full reference is tied to without asking.
  static let sureScore = 0.999

  /// What the candidates of a citation without identifier come to.
  ///
  /// Only a full reference is tied to a record without asking: title, first author and either year,
  /// or volume and page, must agree, nothing may differ, and no other record may have that title.
  public init(of clue: Clue, among ranked: [RankedCandidate]) {
    let noneScore = 1 - ranked.reduce(0) { $0 + $1.score }
    let kept = Array(
      ranked.filter { candidate in
        candidate.bits > 3 && candidate.score >= Self.leastOdds * noneScore
          && (candidate.score >= Self.leastScore
            || candidate.bits >= ranked[0].bits - Self.keptBits)
      }.prefix(Self.keptCount))
    guard let best = kept.first else {
      self.init(.notFound, reason: "No record here agrees with \(Self.said(by: clue)).")
      return
    }
    if Self.isSure(best, besides: ranked.dropFirst()) {
      self.init(
        .resolved, reason: "Its \(Self.agreeing(best)) agree with this record.",
        articleID: best.card.articleID, candidates: kept)
      return
    }
    let agreeing = Self.agreeing(best)
    let best1 = agreeing.isEmpty ? "" : " The best agrees in \(agreeing)."
    let count = kept.count == 1 ? "One record may be meant." : "\(kept.count) records may be meant."
    self.init(.candidates, reason: count + best1, candidates: kept)
  }

  private static func isSure(
    _ best: RankedCandidate, besides others: ArraySlice<RankedCandidate>
  ) -> Bool {
    guard best.score >= sureScore else { return false }
    func degree(_ field: FieldAgreement.Field) -> FieldAgreement.Degree? {
      best.agreements.first { $0.field == field }?.degree
    }
    let isPlaced =
      degree(.year) == .agrees || (degree(.volume) == .agrees && degree(.page) == .agrees)
    let title = best.agreements.first { $0.field == .title }
    guard let title, title.degree == .agrees, degree(.author) == .agrees, isPlaced,
      TitleLikeness(title.stated, title.found).share >= 0.9,
      Reference.foldedWords(title.stated).count >= 4
    else { return false }
    let decisive: Set<FieldAgreement.Field> = [.author, .year, .journal, .title, .volume, .page]
    guard !best.agreements.contains(where: { decisive.contains($0.field) && $0.degree == .differs })
    else { return false }
    return !others.contains { other in
      other.agreements.contains { $0.field == .title && $0.degree == .agrees }
    }
  }

  private static func agreeing(_ candidate: RankedCandidate) -> String {
    let names = candidate.agreements.filter { $0.degree == .agrees }
      .map { $0.field == .nct ? "trial number" : $0.field.rawValue }
    guard let last = names.last else { return "" }
    return names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func said(by clue: Clue) -> String {
    let parts = [
      clue.author.map { "author \($0)" }, clue.year.map { "year \($0)" },
      clue.journal.map { "journal \($0)" }, clue.title.map { "title “\($0)”" },
      clue.design, clue.institution,
    ].compactMap { $0 }
    return parts.isEmpty ? "what it says" : parts.joined(separator: ", ")
  }
}
