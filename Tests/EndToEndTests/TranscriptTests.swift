import Foundation
import Testing

/// Runs the transcripts; `UPDATE_GOLDEN=1` rewrites what they expect, `TRANSCRIPTS=26` takes those alone
/// whose names begin so.
struct TranscriptTests {
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(
      atPath: Place.transcripts.path)) ?? []).filter {
      $0.hasSuffix(".txt")
        && $0.hasPrefix(ProcessInfo.processInfo.environment["TRANSCRIPTS"] ?? "")
    }.sorted()

  @Test func thereAreTranscripts() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names)
  func commandsDoWhatTheTranscriptSays(name: String) async throws {
    let file = Place.transcripts.appendingPathComponent(name)
    let expected = try Transcript(String(contentsOf: file, encoding: .utf8))
    let playground = try Playground()
    var actual = expected
    for index in actual.steps.indices {
      actual.steps[index].expected = try await playground.outcome(
        of: actual.steps[index].command)
    }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      guard actual.text != expected.text else { return }
      try actual.text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    for (expected, actual) in zip(expected.steps, actual.steps) {
      let difference = Self.difference(expected.expected, actual.expected)
      if !difference.isEmpty {
        Issue.record("\(name):\(expected.lineNumber)\n$ \(expected.command)\n\(difference)")
      }
    }
  }

  @Test func everyCommandIsInATranscript() async throws {
    let scripts = try Self.names.map {
      try String(contentsOf: Place.transcripts.appendingPathComponent($0), encoding: .utf8)
    }.joined()
    let playground = try Playground()
    var waiting = [[String]()]
    var count = 0
    while let command = waiting.popLast() {
      let words = (["kb"] + command).joined(separator: " ")
      let help = try await playground.outcome(of: words + " --help")
      #expect(help.status == 0)
      waiting += Self.subcommands(in: help.output).map { command + [$0] }
      guard !command.isEmpty else { continue }
      count += 1
      #expect(scripts.contains(words + " "), "no transcript shows \(words)")
    }
    #expect(count > 10)
  }

  /// The subcommands that a help text lists: indented by two, under their own heading.
  private static func subcommands(in help: [String]) -> [String] {
    guard let start = help.firstIndex(of: "SUBCOMMANDS:") else { return [] }
    return help[(start + 1)...].prefix { !$0.isEmpty }.compactMap { line in
      line.hasPrefix("  ") && !line.hasPrefix("   ")
        ? line.split(separator: " ").first.map(String.init) : nil
    }
  }

  /// Lines that only one side has, `-` expected and `+` actual, in order; empty when none.
  private static func difference(
    _ expected: Transcript.Outcome, _ actual: Transcript.Outcome
  ) -> String {
    guard expected != actual else { return "" }
    var lines: [String] = []
    if expected.status != actual.status {
      lines += ["- exit status \(expected.status)", "+ exit status \(actual.status)"]
    }
    for change in actual.lines.difference(from: expected.lines) {
      switch change {
      case .remove(_, let line, _): lines.append("- " + line)
      case .insert(_, let line, _): lines.append("+ " + line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
