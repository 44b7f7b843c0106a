public import Knowledge
internal import SQLite

extension Store {
  /// The uid of the claim that a person points at by number or uid, also where only reviews of it are
  /// left; nil when there is none.
  public borrowing func reviewedClaimUID(of reference: String) throws(StoreError) -> String? {
    if let uid = try claimUID(of: reference) { return uid }
    do {
      let select = try connection.prepare("SELECT claim_uid FROM review WHERE claim_uid = ?1")
      try select.bind(reference.lowercased(), at: 1)
      return try select.step() ? select.text(at: 0) : nil
    } catch {
      throw StoreError(error, path: path, doing: "looking for a claim")
    }
  }

  /// The number of the article that a person points at: by number, key, DOI, PMID or PMCID.
  ///
  /// What an article states comes before what another one was once called.
  public borrowing func articleID(of reference: String) throws(StoreError) -> Int64? {
    do {
      let select = try connection.prepare(
        """
        SELECT a.id FROM (
          SELECT ?1 AS id
          UNION ALL SELECT id FROM article WHERE doi = ?4
          UNION ALL SELECT id FROM article WHERE pmid = ?5
          UNION ALL SELECT id FROM article WHERE pmcid = ?6
          UNION ALL SELECT article_id FROM article_name WHERE name = ?2
          UNION ALL SELECT article_id FROM article_name WHERE name IN (?3, 'doi:' || ?4)
          UNION ALL SELECT article_id FROM article_name WHERE name = 'pmcid:' || ?6) AS named
        CROSS JOIN article AS a ON a.id = named.id
        WHERE a.removed_at IS NULL LIMIT 1
        """)
      let folded = reference.lowercased()
      func bare(_ prefix: String) -> String {
        String(folded.hasPrefix(prefix) ? folded.dropFirst(prefix.count) : folded[...])
      }
      let pmid: Value = folded.hasPrefix("pmid:") ? .text(bare("pmid:")) : .null
      try select.bindAll([
        Value(Int64(reference)), .text(reference), .text(folded), .text(bare("doi:")), pmid,
        .text(bare("pmcid:").uppercased()),
      ])
      return try select.step() ? select.int64(at: 0) : nil
    } catch {
      throw StoreError(error, path: path, doing: "looking for an article")
    }
  }

  /// How each two reviewers judged the claims that both judged.
  ///
  /// - Returns: Pairs of names in order, each with how often the one gave this verdict and the other
  ///   that one. What settles conflicts is left out: it is no independent judgement.
  /// - Throws: `StoreError`.
  public borrowing func verdictPairs() throws(StoreError) -> [ReviewerPair] {
    do {
      let select = try connection.prepare(
        """
        SELECT f.reviewer, s.reviewer, f.verdict, s.verdict, count(*)
        FROM latest_reviews AS f JOIN latest_reviews AS s ON s.claim_uid = f.claim_uid
        WHERE f.reviewer < s.reviewer AND f.adjudicated = 0 AND s.adjudicated = 0
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2
        """)
      var pairs: [ReviewerPair] = []
      while try select.step() {
        let names = (select.text(at: 0), select.text(at: 1))
        if pairs.last?.first != names.0 || pairs.last?.second != names.1 {
          pairs.append(ReviewerPair(first: names.0, second: names.1))
        }
        guard let first = Verdict(rawValue: select.text(at: 2)),
          let second = Verdict(rawValue: select.text(at: 3))
        else { continue }
        pairs[pairs.count - 1].add(select.int(at: 4), first, second)
      }
      return pairs
    } catch {
      throw StoreError(error, path: path, doing: "comparing reviewers")
    }
  }
}

/// Two reviewers and how they judged the claims that both judged.
public struct ReviewerPair: Hashable, Sendable {
  /// One of them.
  public let first: String
  /// The other.
  public let second: String
  /// Claims by verdict of the first, then of the second, in the order of `Verdict.allCases`.
  public private(set) var counts: [[Int]]

  init(first: String, second: String) {
    self.first = first
    self.second = second
    let row = [Int](repeating: 0, count: Verdict.allCases.count)
    counts = Verdict.allCases.map { _ in row }
  }

  mutating func add(_ count: Int, _ first: Verdict, _ second: Verdict) {
    guard let row = Verdict.allCases.firstIndex(of: first),
      let column = Verdict.allCases.firstIndex(of: second)
    else { return }
    counts[row][column] += count
  }

  /// How far they agree.
  public var agreement: CohenKappa { CohenKappa(counts: counts) }
}
