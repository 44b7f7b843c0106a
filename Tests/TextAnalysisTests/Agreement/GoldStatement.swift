import Foundation
import Knowledge

/// One annotated statement.
struct GoldStatement: Decodable {
  let start: Int
  let end: Int
  let text: String
  let kind: String
  let conditions: [[String]]
  let attribution: String
  let hedged: Bool
  let negated: Bool
  let own: Bool
}

/// An annotated article.
struct GoldArticle {
  let text: String
  let statements: [GoldStatement]

  /// Every annotated article beside these tests.
  static func all() throws -> [GoldArticle] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Gold")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { name in
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        let lines = try String(
          contentsOf: folder.appending(path: name.replacing(".txt", with: ".jsonl")),
          encoding: .utf8)
        return GoldArticle(
          text: text,
          statements: try lines.split(separator: "\n").map {
            try JSONDecoder().decode(GoldStatement.self, from: Data($0.utf8))
          })
      }
  }
}
