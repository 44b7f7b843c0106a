import ArgumentParser
import Knowledge
import KnowledgeBase
import KnowledgeStore

/// The command `kb doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Examine the file, and mend what can be mended without loss.",
    discussion: """
      CHECKS
        \(HealthCheck.allCases.map(\.rawValue).joined(separator: "\n  "))

      'kb doctor --explain' says what each means. Exit code 0 when nothing is wrong or
      there are only warnings, 65 while an error remains. --fix never deletes what was
      read or decided: it makes anew what is derived from that.

      EXAMPLES
        kb doctor
        kb doctor --check integrity --check full-text
        kb doctor --fix && kb backup --to /backups --keep 14
        kb doctor --json | jq '.rows[] | select(.state != "ok")'
      """)

  @Option(
    help: ArgumentHelp("Only this check; may be given again, or with commas.", valueName: "name"))
  var check: [String] = []

  @Flag(help: "Mend what can be mended without loss, and examine again.")
  var fix = false

  @Flag(help: "Say what each check means; nothing is examined.")
  var explain = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: WriterOptions

  private static let columns = ["check", "state", "found", "next", "fixed"]

  func validate() throws { _ = try checks() }

  private func checks() throws -> [HealthCheck] {
    guard !check.isEmpty else { return HealthCheck.allCases }
    let names = check.flatMap { $0.split(separator: ",").map(String.init) }
    let wanted = try names.map { name in
      guard let check = HealthCheck(rawValue: name) else {
        let known = HealthCheck.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no check '\(name)'. Checks: \(known).")
      }
      return check
    }
    return HealthCheck.allCases.filter { wanted.contains($0) }
  }

  func run() throws {
    let checks = try checks()
    if explain { return try printExplanations(checks) }
    let doctor = Doctor(
      path: database.resolvedPath, checks: checks, lockedBy: database.request(.run))
    var progress = OperationProgress(isShown: Output.isErrorTerminal)
    var findings = try doctor.findings { progress.show($0) }
    var done: [Doctor.Mending] = []
    let isToMend = findings.contains { $0.state == .error || $0.state == .warning }
    if fix, isToMend {
      done = try mend(findings)
      if !done.isEmpty { findings = try doctor.findings { progress.show($0) } }
    }
    progress.clear()
    try print(findings, done)
    if findings.contains(where: { $0.state == .error }) {
      throw ExitCode(Failure.Code.badData.rawValue)
    }
  }

  private func mend(_ findings: [HealthFinding]) throws -> [Doctor.Mending] {
    let store = try database.writing(.run)
    return try Doctor.mend(findings, in: store)
  }

  private func print(_ findings: [HealthFinding], _ done: [Doctor.Mending]) throws {
    if output.format == nil, output.fields == nil, Output.isTerminal {
      let fixed = Dictionary(done.map { ($0.check, $0.done) }, uniquingKeysWith: { $1 })
      return HealthPage.print(findings, fixed: fixed)
    }
    let shown = done.isEmpty ? Array(Self.columns.dropLast()) : Self.columns
    var printer = try output.makePrinter(columns: Self.columns, shown: shown)
    for finding in findings {
      let fixed = done.first { $0.check == finding.check }?.done
      printer.row([
        .text(finding.check.rawValue), .text(finding.state.rawValue), .text(finding.found),
        finding.next.map { .text($0) } ?? .null, fixed.map { .text($0) } ?? .null,
      ])
    }
    printer.end(next: nil, isTruncated: false)
  }

  private func printExplanations(_ checks: [HealthCheck]) throws {
    guard output.format != nil || output.fields != nil else { return HealthPage.explain(checks) }
    var printer = try output.makePrinter(columns: ["check", "explanation"], shown: nil)
    for check in checks {
      printer.row([.text(check.rawValue), .text(check.explanation)])
    }
    printer.end(next: nil, isTruncated: false)
  }
}
