internal import Knowledge
public import KnowledgeStore
internal import Readers

/// Writes the articles of a knowledge base as a library for reference managers.
public struct ReferenceExport {
  /// Names of the formats that it writes.
  public static let formatNames = ReferenceFormat.allCases.map(\.rawValue)
  private var writer: ReferenceWriter

  /// Prepares to write; nil for a format that is not in `formatNames`.
  public init?(format: String) {
    guard let format = ReferenceFormat(rawValue: format) else { return nil }
    writer = ReferenceWriter(format)
  }

  /// The record of one article, made of all that is stated about it.
  ///
  /// - Parameters:
  ///   - articleID: Number of the article.
  ///   - store: The knowledge base.
  /// - Returns: Text that follows what was returned before; empty for an article without record.
  /// - Throws: `StoreError` where the file cannot be read.
  public mutating func article(
    _ articleID: Int64, in store: borrowing Store
  ) throws(StoreError) -> String {
    let records = try store.records(ofArticle: articleID)
    var merged: Reference?
    for record in records {
      guard let item = try? JSONValue(parsing: record.csl.utf8),
        let reference = Reference(cslItem: item)
      else { continue }
      if merged == nil { merged = reference } else { merged?.fillIn(from: reference) }
    }
    guard let merged else { return "" }
    let abstract = records.lazy.compactMap(\.abstract).first.map { RecordAbstract(of: $0) }
    return writer.record(merged, abstract: abstract ?? RecordAbstract(parts: []))
  }

  /// What ends the file.
  public func end() -> String { writer.end() }
}
