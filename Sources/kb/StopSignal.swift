import CProcess
import Glibc
import KnowledgeBase

/// Ctrl-C and its like, for commands that can end between two batches.
///
/// The first SIGINT or SIGTERM asks them to; the next one ends the program at once. Commands that never
/// ask to be told end at the first, as any program does.
enum StopSignal {
  /// From now on the first signal is told by the request that is returned.
  static func watched() -> StopRequest {
    kb_stop_watch()
    return StopRequest { kb_stop_signal() != 0 }
  }

  /// What to end with once the work has stopped: `outcome` says what became of what was done, `hint` the
  /// next step; the code is 128 and the signal's number, as shells show it.
  static func failure(_ outcome: String, hint: String) -> Failure {
    let isTermination = kb_stop_signal() == SIGTERM
    return Failure(
      message: "stopped by \(isTermination ? "SIGTERM" : "SIGINT"): \(outcome)", hint: hint,
      code: isTermination ? .terminated : .interrupted)
  }

  /// What to end with where batches are kept.
  static var afterBatch: Failure {
    failure(
      "the batch at hand was finished, and what is done is kept.",
      hint: "Run the same again to go on.")
  }
}
