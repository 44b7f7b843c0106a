package import Foundation

/// A page of web prose, annotated by hand.
package struct GoldPage: Sendable {
  /// Its file's name without the extension.
  package let name: String
  package let text: String
  /// Its statements, in order.
  package let statements: [GoldStatement]

  /// The kinds of statements that have conditions.
  package static let taggedKinds: Set<String> = ["claim", "recommendation", "anecdote"]

  /// A page of `text` with `statements`.
  init(name: String, text: String, statements: [GoldStatement]) {
    self.name = name
    self.text = text
    self.statements = statements
  }

  /// Every page of `folder`, in order of name: NAME.txt beside NAME.jsonl, a statement a line.
  ///
  /// - Throws: what reading or decoding a file throws.
  package static func all(in folder: URL) throws -> [GoldPage] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      .filter { $0.hasSuffix(".jsonl") }
      .map { try GoldPage(name: String($0.dropLast(6)), in: folder) }
  }

  private init(name: String, in folder: URL) throws {
    self.name = name
    text = try String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
    let lines = try Data(contentsOf: folder.appending(path: name + ".jsonl"))
    let decoder = JSONDecoder()
    statements = try lines.split(separator: 0x0A).map {
      try decoder.decode(GoldStatement.self, from: Data($0))
    }
  }
}
