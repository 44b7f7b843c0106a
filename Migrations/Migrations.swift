/// The SQL scripts in this folder, embedded at build time.
public enum Migrations {
  /// One script.
  public struct Script: Sendable {
    /// The file's name without `.sql`.
    public let name: String
    /// The file's content.
    public let sql: String
  }

  /// Scripts that run once each, oldest first; a script's version is its position plus one.
  public static var versioned: [Script] {
    [
      script("0001_initial", PackageResources._001_initial_sql),
      script("0002_saved_searches", PackageResources._002_saved_searches_sql),
      script("0003_citation_resolution", PackageResources._003_citation_resolution_sql),
      script("0004_notices", PackageResources._004_notices_sql),
      script("0005_reviews", PackageResources._005_reviews_sql),
      script("0006_claim_groups", PackageResources._006_claim_groups_sql),
      script("0007_record_matching", PackageResources._007_record_matching_sql),
      script("0008_evidence_level", PackageResources._008_evidence_level_sql),
      script("0009_sources", PackageResources._009_sources_sql),
      script("0010_article_names", PackageResources._010_article_names_sql),
      script("0011_archives", PackageResources._011_archives_sql),
    ]
  }

  /// Scripts that run again after any migration, and whenever one of them changed.
  public static var repeatable: [Script] {
    [
      script("views", PackageResources.views_sql),
      script("data_dictionary", PackageResources.data_dictionary_sql),
    ]
  }

  private static func script(_ name: String, _ bytes: [UInt8]) -> Script {
    Script(name: name, sql: String(decoding: bytes, as: UTF8.self))
  }
}
