/// The lasting name of an article: what tells it from all others, run after run.
public enum ArticleKey {
  /// The key of `document`: its DOI, PMID, PMCID or address, the first that it states, else its
  /// place in the folder that was ingested, else the digest of its bytes.
  ///
  /// - Parameters:
  ///   - document: The article as read.
  ///   - relativePath: Path from the ingested folder's parent, or a file's with the name of its folder
  ///     (`articles/a.txt`); nil for standard input.
  ///   - digest: Of the article's original bytes.
  /// - Returns: `doi:…`, `pmid:…`, `pmcid:…`, `url:…`, `file:…` or `sha256:…`.
  public static func key(
    of document: Document, relativePath: String?, digest: ContentDigest
  ) -> String {
    if let identifier = identifiers(of: document.reference).first { return identifier }
    if let url = document.reference.url { return "url:" + url }
    if let relativePath { return "file:" + relativePath }
    return "sha256:" + digest.hexadecimal
  }

  /// What a paper is known by wherever it stands: its DOI, PMID and PMCID, as keys.
  public static func identifiers(of reference: Reference) -> [String] {
    [
      reference.doi.map { "doi:" + $0 }, reference.pmid.map { "pmid:" + $0 },
      reference.pmcid.map { "pmcid:" + $0 },
    ].compactMap { $0 }
  }
}
