import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase

/// The command `kb sql`.
struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Run one SQL query; nothing can be changed.",
    discussion: """
      The views of 'kb schema --doc' are made for this. The file is opened for
      reading only, and statements that would write, attach or load are refused.

      EXAMPLES
        kb sql 'SELECT citation_status, count(*) FROM claims GROUP BY 1'
        kb sql -p id 1 'SELECT text FROM claims WHERE article_id = :id' --csv
        kb sql "SELECT rowid FROM claim_fts WHERE claim_fts MATCH 'sleep'"
        echo 'SELECT * FROM runs' | kb sql - --json
      """)

  @Argument(help: "The query; - reads it from standard input.")
  var query: String

  @Option(
    name: [.customShort("p"), .customLong("param")],
    help: ArgumentHelp(
      "Value of a named parameter, as two words: -p slug ptsd.", valueName: "name value"))
  var parameters: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Stop after this many seconds (0: never).", valueName: "seconds"))
  var timeout = 30.0

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  /// Rows given out unless --limit says otherwise.
  private static let defaultRowLimit = 10_000

  func validate() throws {
    guard (0...1_000_000).contains(timeout) else {
      throw ValidationError("--timeout takes 0 to 1000000 seconds.")
    }
  }

  func run() throws {
    let store = try database.reading()
    let limit = output.limit == 0 ? nil : output.limit ?? Self.defaultRowLimit
    let query = ReadOnlyQuery(
      sql: try sql(), parameters: try pairs(), rowLimit: limit, timeLimitSeconds: timeout,
      limitsMemory: true)
    var printer: (any RowPrinter)?
    let isTruncated = try query.run(
      on: store,
      begin: { printer = try output.makePrinter(columns: $0, shown: nil) },
      row: { printer?.row($0) })
    printer?.end(next: nil, isTruncated: isTruncated)
  }

  private func sql() throws -> String {
    guard query == "-" else { return query }
    return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
  }

  private func pairs() throws -> [String: String] {
    var pairs: [String: String] = [:]
    for parameter in parameters {
      guard let equals = parameter.firstIndex(of: "=") else {
        throw ValidationError("-p takes a name and a value.")
      }
      let name = String(parameter[..<equals].drop { ":@$".contains($0) })
      pairs[name] = String(parameter[parameter.index(after: equals)...])
    }
    return pairs
  }
}
