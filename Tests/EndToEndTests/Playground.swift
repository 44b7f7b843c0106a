import Foundation
import TestSupport

/// A folder of its own in which the commands of one transcript run.
struct Playground {
  /// Seconds after which a command is killed.
  private static let timeLimit = 240.0

  private let folder: TemporaryDirectory
  private let environment: [String: String]

  /// Makes the folder and copies samples and fixtures into it.
  init() throws {
    folder = try TemporaryDirectory()
    let manager = FileManager.default
    try manager.copyItem(atPath: Place.samples.path, toPath: folder.file("samples"))
    try manager.copyItem(atPath: Place.fixtures.path, toPath: folder.file("fixtures"))
    let inherited = ProcessInfo.processInfo.environment
    environment = [
      "PATH": Place.products.path + ":" + (inherited["PATH"] ?? "/usr/bin:/bin"),
      "NIGHTLY": Place.nightly.path,
      "HOME": folder.path, "KB_DB": folder.file("kb.sqlite"), "LC_ALL": "C", "NO_COLOR": "1",
      "COLUMNS": "100", "TZ": "UTC", "TMPDIR": folder.path,
    ].merging(inherited.filter { $0.key == "LLVM_PROFILE_FILE" }) { own, _ in own }
  }

  /// Runs `command` with bash and returns what it did, normalised.
  func outcome(of command: String) async throws -> Transcript.Outcome {
    let logs = try TemporaryDirectory()
    let output = try logs.write([], to: "output")
    let errors = try logs.write([], to: "errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    try process.run()
    let isInTime = try await wait(for: process)
    let normalisation = Normalisation(folder: folder.path)
    var outcome = Transcript.Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: normalisation.lines(ofFile: output), errors: normalisation.lines(ofFile: errors))
    if !isInTime { outcome.errors.append("(killed after \(Self.timeLimit) s)") }
    return outcome
  }

  /// Waits until `process` ends; kills it and what it started when it takes too long.
  private func wait(for process: Process) async throws -> Bool {
    let deadline = Date(timeIntervalSinceNow: Self.timeLimit)
    while process.isRunning {
      if Date() > deadline {
        kill(-process.processIdentifier, SIGKILL)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return false
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    return true
  }
}
