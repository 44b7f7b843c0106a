public import KnowledgeStore

/// The text that decisions on claims, citations and notices are kept in outside of a file.
///
/// It is a `Dump` of these parts, under a first line of its own: `#kb-review 1`.
public enum ReviewDump {
  /// What the first line begins with.
  static let mark = "#kb-review"
  /// Version of the format.
  public static let version = 1

  /// Writes every decision of the file, as it stands at one moment.
  ///
  /// - Parameters:
  ///   - store: The file.
  ///   - write: Takes line after line, each with its end.
  /// - Returns: The number of decisions.
  /// - Throws: `StoreError`, or what `write` throws.
  public static func write(
    from store: borrowing Store, to write: (String) throws -> Void
  ) throws -> Int {
    try Dump.write(
      DumpPart.ofReviews, under: "\(mark) \(version)", from: store, to: write
    ).values.reduce(0, +)
  }
}
