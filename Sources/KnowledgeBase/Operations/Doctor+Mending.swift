public import KnowledgeStore
internal import SQLite

extension Doctor {
  /// Mends what was found, as far as that can be done without losing anything.
  ///
  /// - Parameters:
  ///   - findings: What an examination found.
  ///   - store: The file, opened for writing; that alone brings its schema and views up to date.
  /// - Returns: What was done.
  /// - Throws: `StoreError`; what was mended before stays.
  public static func mend(
    _ findings: [HealthFinding], in store: borrowing Store
  ) throws(StoreError) -> [Mending] {
    var done: [Mending] = []
    for finding in findings where finding.state == .warning || finding.state == .error {
      do throws(SQLiteError) {
        if let words = try mend(finding, on: store.connection) {
          done.append(Mending(check: finding.check, done: words))
        }
      } catch {
        throw StoreError(error, path: store.path, doing: "mending \(finding.check.rawValue)")
      }
    }
    return done
  }

  private static func mend(
    _ finding: HealthFinding, on connection: borrowing Connection
  ) throws(SQLiteError) -> String? {
    switch finding.check {
    case .integrity:
      return try IntegrityProbe.mend(on: connection) ? "All indexes were made anew." : nil
    case .fullText:
      let names = try FullTextProbe.mend(on: connection)
      return names.isEmpty ? nil : "Built anew from the texts: \(names.joined(separator: ", "))."
    case .schema:
      let names = try SchemaProbe.mend(on: connection)
      return names.isEmpty
        ? "The schema was brought up to that of this kb."
        : "Made anew: \(names.joined(separator: ", "))."
    case .lookup:
      try UpkeepProbe.mendLookup(on: connection)
      return "The lookup keys were made anew."
    case .statistics:
      try Upkeep.analyse(on: connection)
      return "The statistics were taken anew."
    case .space:
      return try Upkeep.emptyLog(on: connection) ? "The write-ahead log was emptied." : nil
    case .foreignKeys, .orphanAnchors, .missingFiles, .staleAnalysis, .runs: return nil
    }
  }
}
