public import Knowledge

/// What one input says of an article, as it is in the file.
public struct StoredRecord: Sendable {
  /// The bibliographic record: an item of CSL-JSON.
  public let csl: String
  /// Its abstract with blocks; nil where it has none or a full text.
  public let abstract: Document?
}
