public import KnowledgeStore
internal import SQLite

/// Examines a knowledge base, and mends what can be mended without loss.
public struct Doctor {
  /// What mending one thing did.
  public struct Mending: Hashable, Sendable {
    /// What was wrong.
    public let check: HealthCheck
    /// What was done, in a sentence.
    public let done: String
  }

  private let path: String
  private let checks: [HealthCheck]
  private let request: WriterLock.Request?

  /// Prepares to examine the file at `path`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - checks: What for, in this order.
  ///   - request: For the right to write, which the check of the full-text indexes takes so that no run
  ///     gets stuck on it; nil for a file that nobody else knows of.
  public init(
    path: String, checks: [HealthCheck] = HealthCheck.allCases,
    lockedBy request: WriterLock.Request?
  ) {
    self.path = path
    self.checks = checks
    self.request = request
  }

  /// Examines it; nothing is changed.
  ///
  /// - Parameter progress: Told what is looked at next.
  /// - Returns: One finding a check. A check that cannot be carried out is an error of its own.
  /// - Throws: `StoreError` where the file cannot even be opened.
  public func findings(progress: (HealthCheck) -> Void) throws(StoreError) -> [HealthFinding] {
    let file = try HealthFile(path: path)
    return checks.map { check in
      progress(check)
      guard file.isCurrent || check.isOfAnySchema else {
        return HealthFinding(
          check, .skipped, "It can be checked once the file has the schema of this kb.",
          next: "kb upgrade")
      }
      do throws(SQLiteError) {
        return try finding(check, of: file)
      } catch {
        return failure(error, in: check)
      }
    }
  }

  private func finding(
    _ check: HealthCheck, of file: borrowing HealthFile
  ) throws(SQLiteError) -> HealthFinding {
    switch check {
    case .integrity: try IntegrityProbe.integrity(on: file.connection)
    case .foreignKeys: try IntegrityProbe.foreignKeys(on: file.connection)
    case .fullText: try fullText()
    case .schema: try SchemaProbe.finding(version: file.version, on: file.connection)
    case .lookup: try UpkeepProbe.lookup(on: file.connection)
    case .orphanAnchors: try AnchorProbe.finding(on: file.connection)
    case .missingFiles:
      try InputPaths.finding(
        isArchive: StoredFile.isArchive, on: file.connection)
    case .staleAnalysis: try staleAnalysis(on: file.connection)
    case .statistics: try UpkeepProbe.statistics(on: file.connection)
    case .space: try UpkeepProbe.space(ofFileAt: path, on: file.connection)
    case .runs: try UpkeepProbe.runs(ofFileAt: path, on: file.connection)
    }
  }

  private func fullText() throws(SQLiteError) -> HealthFinding {
    guard let request else { return try FullTextProbe.finding(ofFileAt: path) }
    let lock: WriterLock?
    do {
      lock = try WriterLock(ofDatabase: path, request)
    } catch StoreError.locked(_, let holder?) {
      return HealthFinding(
        .fullText, .skipped, "\(holder.command), process \(holder.process), writes the file now.",
        next: "kb doctor --check full-text --wait 60")
    } catch {
      // Where there can be no lock nobody can write.
      lock = nil
    }
    return try withExtendedLifetime(lock) { () throws(SQLiteError) in
      try FullTextProbe.finding(ofFileAt: path)
    }
  }

  private func failure(_ error: SQLiteError, in check: HealthCheck) -> HealthFinding {
    switch error.code {
    case .busy, .locked:
      HealthFinding(
        check, .skipped, "It could not be checked while somebody writes the file.",
        next: "kb doctor --check \(check.rawValue) --wait 60")
    case .corrupt, .notADatabase:
      HealthFinding(
        check, .error, "The file is damaged: \(error.message).", next: "kb restore BACKUP")
    default: HealthFinding(check, .error, "It could not be checked: \(error.message).")
    }
  }

  private func staleAnalysis(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let vocabulary = try FileVocabulary(on: connection).version
    let versions = ToolVersion.versions(vocabulary: vocabulary)
    let count = try StoredDocument.articleCount(notOf: versions, on: connection)
    guard count > 0 else {
      return HealthFinding(
        .staleAnalysis, .ok, "Every article has the current analysis and vocabulary.")
    }
    return HealthFinding(
      .staleAnalysis, .warning,
      "\(count) article\(count == 1 ? "" : "s") of an earlier analysis or vocabulary.",
      next: "kb reanalyse")
  }
}

extension HealthCheck {
  /// Whether it needs no tables of the current schema.
  var isOfAnySchema: Bool {
    switch self {
    case .integrity, .foreignKeys, .fullText, .schema, .space: true
    default: false
    }
  }
}
