import Foundation

extension FaultyDisk {
  /// What came of working on a faulty disk again and again.
  public struct Attempts: Sendable {
    /// Attempts in which something failed.
    public var faulty = 0
    /// Those of them in which the work said so.
    public var refused = 0
  }

  /// Does `work` with a fault at its first operation, its second, its third … until none fails any more.
  ///
  /// Each attempt has a folder of its own.
  ///
  /// - Parameters:
  ///   - fault: What goes wrong.
  ///   - stride: How far to go on after the operation at hand; 1 where it takes long to find out nothing.
  ///   - prepare: Makes the files, on a sound disk.
  ///   - work: What is tried; it has to let go of every connection.
  ///   - check: Looks at what is left, on a sound disk again; it is told what the work threw.
  /// - Returns: How much failed.
  /// - Throws: What `prepare` and `check` throw, and what `work` throws though nothing failed.
  public static func enumerating(
    _ fault: Fault, stride: (Int) -> Int = { _ in 1 },
    prepare: (TemporaryDirectory) async throws -> Void,
    work: (TemporaryDirectory) async throws -> Void,
    check: (TemporaryDirectory, (any Error)?) async throws -> Void
  ) async throws -> Attempts {
    var attempts = Attempts()
    var operation = 1
    while true {
      let folder = try TemporaryDirectory()
      try await prepare(folder)
      let disk = FaultyDisk(fault, at: operation, under: folder.path + "/")
      var thrown: (any Error)?
      do { try await work(folder) } catch { thrown = error }
      let hasFailed = disk.end()
      if !hasFailed, let thrown { throw thrown }
      try await check(folder, thrown)
      guard hasFailed else {
        print(
          "\(fault): \(attempts.faulty) of \(operation - 1) operations failed, \(attempts.refused) told"
        )
        return attempts
      }
      attempts.faulty += 1
      if thrown != nil { attempts.refused += 1 }
      operation += stride(operation)
    }
  }
}
