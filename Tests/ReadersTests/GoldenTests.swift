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
  let bytes = try Array(Data(contentsOf: source))
  let format = try format(ofPrefix: Array(bytes.prefix(16_384)), path: path)
  let found: String
  if format.isLibrary {
    let (entries, error) = entries(in: bytes, format)
    #expect(error == nil)
    for document in articles(entries) { #expect(blockFaults(of: document).isEmpty) }
    found = described(entries)
  } else {
    let document = try document(from: bytes, path: path, format: nil, encoding: nil)
    #expect(blockFaults(of: document).isEmpty)
    found = described(document)
  }
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try found.write(to: golden, atomically: true, encoding: .utf8)
  }
  #expect(try found == String(contentsOf: golden, encoding: .utf8))
}

private func fixturePaths() throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: fixtures.path)
    .filter { $0.contains(".") && !$0.hasSuffix(".expected.txt") }.sorted()
}
