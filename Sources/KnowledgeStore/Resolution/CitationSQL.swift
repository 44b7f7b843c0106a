/// The statements of `CitationWriter` and of what reads citations back.
enum CitationSQL {
  static let insert = """
    INSERT INTO citation (
      statement_id, ordinal, byte_start, byte_end, attribution, rule, missing, doi, pmid, pmcid,
      nct, arxiv, url, author, year, journal, institution, design, sample_size, numbers, title,
      volume, issue, page, isbn, entry_ordinal, uid, author_key, journal_key, resolution, reason,
      article_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
      ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32)
    """

  /// The clue's columns, in the order in which `Clue.init(in:from:)` reads them.
  static let clue = """
    c.doi, c.pmid, c.pmcid, c.nct, c.arxiv, c.url, c.author, c.year, c.journal, c.institution,
    c.design, c.sample_size, c.numbers, c.title, c.volume, c.issue, c.page, c.isbn
    """

  /// What is known of the citations of an article, beyond their words.
  static let resolutionsOfArticle = """
    SELECT c.uid, c.resolution, c.reason, c.article_id,
      EXISTS (SELECT 1 FROM article AS e WHERE e.id = c.article_id AND e.integrity = 'retracted'),
      (SELECT json_group_array(json_array(k.article_id, k.score, k.agreement))
       FROM candidate AS k WHERE k.citation_id = c.id),
      \(clue)
    FROM statement AS s JOIN citation AS c ON c.statement_id = s.id
    WHERE s.article_id = ?1 AND c.resolution <> 'unchecked' AND c.uid IS NOT NULL
    """

  static let anyResolution = "SELECT 1 FROM citation WHERE resolution <> 'unchecked' LIMIT 1"

  /// Another process may have taken either away since it was looked for.
  static let insertCandidate = """
    INSERT INTO candidate (citation_id, article_id, score, agreement)
    SELECT ?1, ?2, ?3, ?4
    WHERE EXISTS (SELECT 1 FROM citation WHERE id = ?1)
      AND EXISTS (SELECT 1 FROM article WHERE id = ?2)
    """

  /// Puts back the candidates of a citation that was written anew: `?2` as `resolutionsOfArticle`.
  static let restoreCandidates = """
    INSERT INTO candidate (citation_id, article_id, score, agreement)
    SELECT ?1, a.id, k.value ->> 1, k.value ->> 2
    FROM json_each(?2) AS k JOIN article AS a ON a.id = k.value ->> 0
    """
}
