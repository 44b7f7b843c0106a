import Foundation
import Knowledge
import Testing

/// The sample that `Scripts/evaluate-identifiers` measures; its form is told in its first line.
@Suite struct HostileSampleTests {
  @Test func precisionAndRecallAreHigh() throws {
    let (expected, found, right) = try Self.samples().reduce(into: (0, 0, 0)) { sums, sample in
      let given = Self.found(in: sample.text)
      sums.0 += sample.expected.count
      sums.1 += given.count
      sums.2 += given.intersection(sample.expected).count
    }
    #expect(expected > 500)
    #expect(Double(right) >= 0.99 * Double(found))
    #expect(Double(right) >= 0.99 * Double(expected))
  }

  /// The beginning, the end and the middle of every sample cut off, and bytes put where others were.
  @Test func cutAndSpoiledSamplesNeverTrap() throws {
    var count = 0
    for sample in try Self.samples() {
      let bytes = Array(sample.text.utf8)
      for index in bytes.indices {
        var spoiled = bytes
        spoiled[index] = UInt8(truncatingIfNeeded: index &* 37 &+ bytes.count)
        for text in [Array(bytes[index...]), Array(bytes[..<index]), spoiled] {
          let mentions = identifiers(in: text, range: ByteRange(0..<text.count))
          count += mentions.count
          #expect(mentions.allSatisfy { $0.range.byteEnd <= text.count })
        }
      }
    }
    #expect(count > 1000)
  }

  /// What is asked of a field of a record reads the same bytes by the same code.
  @Test func fieldsStateWhatTheTextHolds() throws {
    for sample in try Self.samples() where sample.expected.count == 1 {
      guard let only = sample.expected.first, only.hasPrefix("isbn:"), !sample.text.contains("/")
      else { continue }
      #expect(ISBN(field: sample.text).map { "isbn:" + $0.value } == only, "\(sample.text)")
    }
  }

  private static func found(in text: String) -> Set<String> {
    let bytes = Array(text.utf8)
    return Set(
      identifiers(in: bytes, range: ByteRange(0..<bytes.count))
        .filter { $0.kind != .url || $0.isSource }.map { "\($0.kind.rawValue):\($0.value)" })
  }

  private static func samples() throws -> [(text: String, expected: Set<String>)] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Samples/hostile-identifiers.tsv")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    return lines.filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      return (plain(parts[0]), Set(parts[1].split(separator: " ").map(String.init)))
    }
  }

  private static func plain(_ text: Substring) -> String {
    var result = text.replacing("\\n", with: "\n").replacing("\\t", with: "\t")
      .replacing("\\\\", with: "\\")
    for code in ["A0", "200B", "AD", "2010", "2011"] {
      let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init) ?? " "
      result.replace("\\u{\(code)}", with: String(Character(scalar)))
    }
    return String(result)
  }
}
