/// Something that hits are counted by.
public enum SearchFacet: String, CaseIterable, Sendable {
  /// Slugs of conditions: of the claim, or of the article's claims. A hit may have several.
  case condition
  /// Citation status: of the claim, or those that there are among the article's claims.
  case status
  /// Year of publication.
  case year
  /// Name of the source, or the folder of a file that belongs to none.
  case source
  /// Title of the journal, site or book.
  case journal
  /// Attribution: of the claim, or those that there are among the article's claims.
  case attribution
  /// CSL 1.0.2 type of the article.
  case kind

  /// Values beyond so many are only counted together.
  public static let maximumValueCount = 10
}
