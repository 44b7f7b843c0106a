import Foundation
import Knowledge

/// Measures the identifiers found in samples of text: precision, recall, and every difference.
///
/// `evaluate-identifiers FILE…`; a file has a sample a line, as `IdentifierSample` reads it.
@main
enum EvaluateIdentifiers {
  static func main() {
    let paths = CommandLine.arguments.dropFirst()
    guard !paths.isEmpty else { fail("usage: evaluate-identifiers FILE…") }
    print(
      "| samples | strings | expected | found | right | precision | recall |\n|---|---|---|---|---|---|---|"
    )
    var differences: [String] = []
    for path in paths {
      guard let bytes = FileManager.default.contents(atPath: path) else {
        fail("no such file: \(path)")
      }
      let samples = IdentifierSample.samples(in: String(decoding: bytes, as: UTF8.self))
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      measure(samples, named: name, &differences)
    }
    print("\n" + differences.joined(separator: "\n"))
  }

  private static func measure(
    _ samples: [IdentifierSample], named name: String, _ differences: inout [String]
  ) {
    var (expected, found, right) = (0, 0, 0)
    // Truths made of fields say nothing about plain addresses.
    let hasAddresses = samples.contains { $0.expected.contains { $0.hasPrefix("url:") } }
    for sample in samples {
      let given = sample.found.filter { hasAddresses || !$0.hasPrefix("url:") }
      expected += sample.expected.count
      found += given.count
      right += given.intersection(sample.expected).count
      let missed = sample.expected.subtracting(given).sorted()
      let wrong = given.subtracting(sample.expected).sorted()
      if missed.isEmpty, wrong.isEmpty { continue }
      let text = sample.text.split(separator: "\n").joined(separator: "⏎").prefix(160)
      differences.append("\(name): missed \(missed), wrong \(wrong): \(text)")
    }
    let precision = rounded(Double(right) / Double(max(found, 1)))
    let recall = rounded(Double(right) / Double(max(expected, 1)))
    print(
      "| \(name) | \(samples.count) | \(expected) | \(found) | \(right) | \(precision) | \(recall) |"
    )
  }

  private static func rounded(_ share: Double) -> String { String(format: "%.4f", share) }

  private static func fail(_ reason: String) -> Never {
    FileHandle.standardError.write(Data("evaluate-identifiers: \(reason)\n".utf8))
    exit(2)
  }
}
