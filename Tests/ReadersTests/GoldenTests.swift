import Foundation
import Readers
import Testing

private let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("Fixtures")

/// Reading a fixture gives what lies beside it; `UPDATE_GOLDEN=1` rewrites that.
@Test(arguments: try fixturePaths())
func fixtureReadsAsExpected(path: String) throws {
  let source = fixtures.appendingPathComponent(path)
  let golden = source.deletingPathExtension().appendingPathExtension("expected.txt")
  let document = try document(
    from: Array(Data(contentsOf: source)), path: path, format: nil, encoding: nil)
  #expect(blockFaults(of: document).isEmpty)
  let found = described(document)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try found.write(to: golden, atomically: true, encoding: .utf8)
  }
  #expect(try found == String(contentsOf: golden, encoding: .utf8))
}

private func fixturePaths() throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: fixtures.path)
    .filter { $0.contains(".") && !$0.hasSuffix(".expected.txt") }.sorted()
}
