import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport

/// A source with archives that are packed anew from night to night.
struct Archives {
  var world: SourceWorld

  init(in store: borrowing Store, floorPercent: Int = 0) throws {
    world = try SourceWorld()
    world.source.floorPercent = floorPercent
    try world.folder.write("", to: "in/.keep")
    try world.keep(in: store)
  }

  /// Packs pages, and the rows of a table, as a tar archive.
  func pack(_ pages: [(String, Int)], rows: [Int] = [], as archive: String) throws {
    try? FileManager.default.removeItem(atPath: world.folder.file("m"))
    for (name, number) in pages { try world.folder.write(text(number), to: "m/\(name)") }
    if !rows.isEmpty {
      let lines = rows.map { "Sleep in town \($0),Aspirin helped \($0) % of adults with pain.\n" }
      try world.folder.write("title,abstract\n" + lines.joined(), to: "m/rows.csv")
    }
    try world.folder.run("tar", "--sort=name", "-cf", archive, "-C", "m", ".")
  }

  func page(_ number: Int) throws {
    try world.folder.write(text(number), to: "in/\(number).md")
  }

  func text(_ number: Int) -> String {
    world.page(number) + String(repeating: " Rest helped most.", count: number)
  }

  func swap(_ one: String, _ other: String) throws {
    try world.move(one, to: "aside")
    try world.move(other, to: one)
    try world.move("aside", to: other)
  }
}

/// What is shown: the number and title of each article, and its file.
func shown(_ store: borrowing Store, _ archives: Archives) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT id, title, substr(source_path, \(archives.world.source.path.utf8.count + 2))
      FROM articles ORDER BY id
      """)
}

func claimsAndUIDs(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(of: "SELECT uid, article_id, text FROM claims ORDER BY uid")
}
