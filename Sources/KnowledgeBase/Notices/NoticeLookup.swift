public import KnowledgeStore
internal import Readers

/// Finds papers by what people call them, and what notices say of them.
public enum NoticeLookup {
  /// What is known of the paper that `text` names by its DOI or PubMed id; nil where it is neither.
  public static func integrity(
    of text: String, in store: borrowing Store
  ) throws(StoreError) -> PaperIntegrity? {
    switch PaperIdentifier(text) {
    case .doi(let doi): try store.integrity(ofDOI: doi, orPMID: nil)
    case .pmid(let pmid): try store.integrity(ofDOI: nil, orPMID: pmid)
    case nil: nil
    }
  }

  /// The article that `text` points at, by its number, key, DOI or PubMed id; nil where there is none.
  public static func articleID(
    of text: String, in store: borrowing Store
  ) throws(StoreError) -> Int64? {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return switch PaperIdentifier(text) {
    case .doi(let doi): try store.articleID(of: text, doi: doi, pmid: nil)
    case .pmid(let pmid): try store.articleID(of: text, doi: nil, pmid: pmid)
    case nil: try store.articleID(of: text, doi: nil, pmid: nil)
    }
  }
}
