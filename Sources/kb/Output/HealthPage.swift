import KnowledgeStore

/// What an examination found, for people at a terminal.
enum HealthPage {
  private static let width = 76

  /// Prints findings, what was done about them by check (`fixed`), and the next steps.
  static func print(_ findings: [HealthFinding], fixed: [HealthCheck: String]) {
    let column = (findings.map(\.check.rawValue.count).max() ?? 0) + 2
    for finding in findings {
      let name = finding.check.rawValue
      let state =
        finding.state == .ok ? "ok     " : Terminal.bold(padded(finding.state.rawValue, 7))
      let indent = String(repeating: " ", count: column + 9)
      Output.write(padded(name, column) + state + "  ")
      Output.write(wrapped(finding.found, indent: indent, width: width - 8) + "\n")
      if let done = fixed[finding.check] { Output.write("\(indent)fixed: \(done)\n") }
      if let next = finding.next { Output.write("\(indent)next: \(Terminal.safe(next))\n") }
    }
  }

  /// Prints what checks mean.
  static func explain(_ checks: [HealthCheck]) {
    for check in checks {
      let text = wrapped(check.explanation, indent: "  ", width: width)
      Output.write(Terminal.bold(check.rawValue) + "\n  " + text + "\n")
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// `text` in lines of about `width` characters, all but the first after `indent`.
  private static func wrapped(_ text: String, indent: String, width: Int) -> String {
    var lines = [""]
    for word in Terminal.safe(text).split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + indent)
  }
}
