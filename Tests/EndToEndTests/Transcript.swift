import Foundation

/// Commands with what they are expected to print, in a text file.
///
///     # A comment.
///     $ kb claim list --limit 1
///     >expected line of standard output
///     2>expected line of standard error
///     66$ kb status --db missing.sqlite
///     2>kb: missing.sqlite does not exist.
///
/// The number before `$` is the expected exit status; none stands for 0.
struct Transcript {
  /// One command and what is expected of it.
  struct Step {
    /// Comments and blank lines before the command.
    var preamble: [String] = []
    let command: String
    var expected: Outcome
    /// Line of the command in the file, from 1.
    let lineNumber: Int
  }

  /// What a command did, in lines.
  struct Outcome: Equatable {
    var status: Int32
    var output: [String] = []
    var errors: [String] = []

    /// The outcome as a transcript shows it after its command.
    var lines: [String] { output.map { ">" + $0 } + errors.map { "2>" + $0 } }
  }

  /// A line that is none of a transcript's.
  struct Malformed: Error {
    let line: Int
  }

  var steps: [Step] = []
  /// Comments and blank lines after the last command.
  private(set) var ending: [String] = []

  /// Reads a transcript.
  init(_ text: String) throws {
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      if line.isEmpty || line.hasPrefix("#") {
        ending.append(line)
      } else if line.hasPrefix(">"), !steps.isEmpty {
        steps[steps.count - 1].expected.output.append(String(line.dropFirst()))
      } else if line.hasPrefix("2>"), !steps.isEmpty {
        steps[steps.count - 1].expected.errors.append(String(line.dropFirst(2)))
      } else if let (status, command) = Self.command(line) {
        steps.append(
          Step(
            preamble: ending, command: command, expected: Outcome(status: status),
            lineNumber: index + 1))
        ending = []
      } else {
        throw Malformed(line: index + 1)
      }
    }
  }

  /// The transcript as it stands in its file.
  var text: String {
    let lines = steps.flatMap { step in
      let status = step.expected.status == 0 ? "" : String(step.expected.status)
      return step.preamble + ["\(status)$ \(step.command)"] + step.expected.lines
    }
    return (lines + ending).map { $0 + "\n" }.joined()
  }

  private static func command(_ line: String) -> (status: Int32, command: String)? {
    let parts = line.split(separator: "$ ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let status = parts[0].isEmpty ? 0 : Int32(parts[0]) else { return nil }
    return (status, String(parts[1]))
  }
}
