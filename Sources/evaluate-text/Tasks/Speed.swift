import Foundation
import Knowledge
import TextAnalysis

/// Speed of the whole analysis on one core, beside a plain scan that validates the same UTF-8.
///
/// Processor time, so that other work on the machine does not count.
enum Speed {
  private struct Item: Decodable {
    let title: String?
    let abstract: [String]
  }

  static func outcome(of bytes: [UInt8]) -> Outcome {
    let lines = JSONLines<Item>(bytes)
    if lines.items.isEmpty { return outcome(ofTable: bytes) }
    let documents = lines.items.map {
      Subject.abstract($0.abstract.joined(separator: " "), title: $0.title)
    }
    var outcome = outcome(of: documents)
    outcome.note(malformed: lines.malformedCount)
    return outcome
  }

  private static func outcome(ofTable bytes: [UInt8]) -> Outcome {
    let records = CommaSeparated.records(in: bytes)
    let documents = records.compactMap { record in
      record["abstract"].flatMap { $0.isEmpty ? nil : Subject.abstract($0, title: record["title"]) }
    }
    return outcome(of: documents)
  }

  private static func outcome(of documents: [Document]) -> Outcome {
    let texts = documents.map { Array($0.text.utf8) }
    let byteCount = texts.reduce(0) { $0 + $1.count }
    guard byteCount > 0 else { return Outcome(notes: ["no abstracts in it"]) }
    var count = 0
    let analysis = seconds {
      for document in documents {
        count += Subject.analyser.analysis(of: document).statements.count
      }
    }
    let rounds = 20
    let scan =
      seconds {
        for _ in 0..<rounds { for text in texts where isUTF8(text) { count += 1 } }
      } / Double(rounds)
    let megabytes = Double(byteCount) / 1e6
    let statementCount = count - rounds * texts.count
    let rate = (megabytes / analysis).text(decimals: 2)
    return Outcome(rows: [
      Row(
        counts: """
          \(documents.count) abstracts, \(megabytes.text(decimals: 2)) MB, \
          \(statementCount) statements
          """,
        ours: """
          \(rate) MB/s; a UTF-8 scan is \((analysis / scan).text(decimals: 0)) times as fast \
          (\((megabytes / scan).text(decimals: 0)) MB/s)
          """,
        published: Published.none)
    ])
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return max(Double(clock() - start) / Double(CLOCKS_PER_SEC), 1e-6)
  }
}
