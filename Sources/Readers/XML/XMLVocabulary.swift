/// What a reader of records in XML looks for.
struct XMLVocabulary: Sendable {
  /// Name of the reader that asks, for errors.
  let format: DocumentFormat
  /// Outermost elements of files that it reads.
  let roots: Set<ElementName>
  /// Elements that are a record each, where they are not inside another one.
  let records: Set<ElementName>
  /// Records that lie inside others, but in files of their own.
  let innerRecords: Set<ElementName>
  /// Elements whose insides are not kept.
  let skipped: Set<ElementName>
  /// What a file of the format holds, as in "is no …".
  let noun: String

  /// Whether files of it may have outermost element `name`.
  func hasRoot(_ name: String) -> Bool { roots.contains { $0.rawValue == name } }

  /// Names that records may begin with in a file with outermost element `root`.
  func marks(inRoot root: String) -> [[UInt8]] {
    records.filter { !innerRecords.contains($0) || root.hasPrefix($0.rawValue) }
      .map { Array($0.rawValue.utf8) }
  }
}
