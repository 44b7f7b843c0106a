package import Foundation

extension GoldPage {
  /// The pages of `folder` that are annotated with kinds alone: NAME.tsv, in order of name.
  ///
  /// A line is a statement's kind, a tab and its words. A plus sign before the kind puts it on the same
  /// line of the page as the one before; a blank line is one of the page.
  ///
  /// - Throws: what reading a file throws.
  package static func passages(in folder: URL) throws -> [GoldPage] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
      .filter { $0.hasSuffix(".tsv") }
      .map { name in
        let table = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return GoldPage(name: String(name.dropLast(4)), passages: table)
      }
  }

  private init(name: String, passages table: String) {
    var text = ""
    var statements: [GoldStatement] = []
    for line in table.split(separator: "\n", omittingEmptySubsequences: false) {
      let goesOn = line.hasPrefix("+")
      if !text.isEmpty { text += goesOn ? " " : "\n" }
      let parts = line.drop { $0 == "+" }.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let start = text.utf8.count
      text += parts[1]
      statements.append(
        GoldStatement(
          start: start, end: text.utf8.count, text: String(parts[1]), kind: String(parts[0])))
    }
    self.init(name: name, text: text, statements: statements)
  }
}
