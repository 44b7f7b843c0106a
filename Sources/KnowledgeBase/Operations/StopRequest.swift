/// Asks whether somebody wants the work at hand to end early.
///
/// Work asks between its batches, so that what it has done so far stands in the file as a whole.
public struct StopRequest: Sendable {
  private let answer: @Sendable () -> Bool

  /// Makes a request that `answer` tells of, from any thread.
  public init(_ answer: @escaping @Sendable () -> Bool) { self.answer = answer }

  /// Nobody ever wants that.
  public static let never = StopRequest { false }

  /// Whether to end.
  public var isMade: Bool { answer() }
}
