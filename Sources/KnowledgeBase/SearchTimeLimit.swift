/// How long a search may take, with all that it reads first.
public struct SearchTimeLimit: Hashable, Sendable {
  /// Seconds; 0: without end.
  public let seconds: Double
  /// When the time is up; nil: never.
  let deadline: ContinuousClock.Instant?

  /// A limit that counts from now on.
  ///
  /// - Parameter seconds: 0 or less: without end.
  public init(seconds: Double) {
    self.seconds = max(0, seconds)
    deadline = seconds > 0 ? .now + .seconds(seconds) : nil
  }

  /// Milliseconds until the time is up, 0 when it is; nil: without end.
  public var millisecondsLeft: Int64? {
    guard let deadline else { return nil }
    let left = (deadline - .now).components
    return max(0, left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000)
  }

  /// Goes on while there is time.
  ///
  /// - Throws: `KnowledgeSearch.Failure.timedOut` when the time is up.
  public func check() throws(KnowledgeSearch.Failure) {
    if let deadline, ContinuousClock.now > deadline { throw .timedOut(seconds: seconds) }
  }
}
