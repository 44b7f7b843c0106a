public import KnowledgeStore

/// Holds a copy of a knowledge base against what a restore needs of it.
public struct Verification: Hashable, Sendable {
  /// What was found, check by check.
  public let findings: [HealthFinding]
  /// What is in it, in words; nil where that cannot be counted.
  public let contents: String?

  /// Checks pages, references and full-text indexes of the file at `path`, and whether this kb knows its
  /// schema.
  ///
  /// - Parameters:
  ///   - path: The file; it is not changed.
  ///   - request: For the right to write the file, which nobody else should meanwhile; nil for one that
  ///     nobody else knows of.
  ///   - progress: Told what is looked at next.
  /// - Throws: `StoreError` where it is no knowledge base, one of a newer kb, or cannot even be opened.
  public init(
    ofFileAt path: String, lockedBy request: WriterLock.Request? = nil,
    progress: (HealthCheck) -> Void
  ) throws(StoreError) {
    findings = try Doctor(
      path: path, checks: [.integrity, .foreignKeys, .fullText], lockedBy: request
    ).findings(progress: progress)
    contents = try? HealthFile(path: path).contents()
  }

  /// What is wrong; empty for a sound file.
  public var faults: [HealthFinding] { findings.filter { $0.state == .error } }

  /// Whether it can be relied on.
  public var isSound: Bool { faults.isEmpty && contents != nil }
}
