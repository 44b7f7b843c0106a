import ArgumentParser
import Foundation
import SQLite
import Search

/// Measures searches of articles in process, for Scripts/benchmark and Scripts/evaluate-search.
@main
struct MeasureSearch: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure-search",
    abstract: "Measure searches of articles, each query after the other, in one process.",
    discussion: """
      Prints a table: how long the best ten hits take for each of the terms, beside
      FTS5's ORDER BY rank on the same connection, and the median and the 95th
      percentile of a log's queries. The first query, which reads what later ones
      remember, is told apart. With --run the log's answers are written instead, as
      a TREC run that names articles by their numbers.
      """)

  @Argument(help: "A knowledge base.")
  var file: String

  @Option(help: "A query a line, after its name and a tab where it has one.")
  var queries: String?

  @Option(help: "Words to measure one by one, between commas.")
  var terms = ""

  @Option(name: .customLong("run"), help: "Write answers here and measure nothing.")
  var answers: String?

  @Option(help: "How many hits a query has at most.")
  var limit = 10

  @Flag(inversion: .prefixedNo, help: "Whether other words are looked for, too.")
  var expand = true

  func run() throws {
    let connection = try Connection(path: file, mode: .readOnly)
    let engine = try SearchEngine(on: connection)
    let log = try queries.map(Self.log) ?? []
    if let answers { return try write(answers, log, engine, on: connection) }
    print("| what | kb | peer | peer's time | ratio |\n|---|---|---|---|---|")
    if let first = log.first?.query ?? terms.split(separator: ",").first.map(String.init) {
      let time = try seconds { try search(first, engine, on: connection) }
      print("| first query of a process | \(Self.shown(time)) | – | – | – |")
    }
    for term in terms.split(separator: ",").map(String.init) {
      let first = try seconds { try search(term, engine, on: connection) }
      let again = try best(of: 5) { try search(term, engine, on: connection) }
      let peer = try best(of: 3) { try searchWithFTS5(term, on: connection) }
      for (time, when) in [(first, "asked first"), (again, "asked again")] {
        print(
          "| top \(limit) of “\(term)”, \(when) | \(Self.shown(time)) | FTS5 ORDER BY rank, again | "
            + "\(Self.shown(peer)) | " + String(format: "%.1f |", peer / time))
      }
    }
    guard !log.isEmpty else { return }
    let times = try log.map { line in
      try seconds { try search(line.query, engine, on: connection) }
    }.sorted()
    for (name, share) in [("median", 0.5), ("95th percentile", 0.95), ("worst", 1)] {
      let time = times[min(times.count - 1, Int(Double(times.count) * share))]
      print("| log of \(times.count) queries, \(name) | \(Self.shown(time)) | – | – | – |")
    }
  }

  private func request(_ query: String) -> SearchRequest {
    var request = SearchRequest(query: SearchQuery(parsing: query), scope: .articles, limit: limit)
    request.expands = expand
    return request
  }

  private func search(
    _ query: String, _ engine: SearchEngine, on connection: borrowing Connection
  ) throws {
    _ = try engine.rows(of: request(query), on: connection)
  }

  private func searchWithFTS5(_ term: String, on connection: borrowing Connection) throws {
    let select = try connection.prepare(
      "SELECT rowid FROM article_fts WHERE article_fts MATCH ?1 ORDER BY rank LIMIT ?2")
    try select.bindAll([.text("\"\(term)\""), .integer(Int64(limit))])
    while try select.step() {}
  }

  private func write(
    _ path: String, _ log: [(name: String, query: String)], _ engine: SearchEngine,
    on connection: borrowing Connection
  ) throws {
    var lines = ""
    for line in log {
      let rows = try engine.rows(of: request(line.query), on: connection)
      for (index, row) in rows.enumerated() {
        lines += "\(line.name) Q0 \(row.row) \(index + 1) \(Double(rows.count - index)) kb\n"
      }
    }
    try lines.write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func log(_ path: String) throws -> [(name: String, query: String)] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").enumerated()
      .map { index, line in
        let parts = line.split(separator: "\t", maxSplits: 1)
        return parts.count == 2
          ? (String(parts[0]), String(parts[1])) : (String(index + 1), String(line))
      }
  }

  private func seconds(_ body: () throws -> Void) throws -> Double {
    let clock = ContinuousClock()
    let time = try clock.measure(body)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private func best(of count: Int, _ body: () throws -> Void) throws -> Double {
    var least = Double.infinity
    for _ in 0..<count { least = min(least, try seconds(body)) }
    return least
  }

  private static func shown(_ seconds: Double) -> String {
    String(format: "%.2f ms", seconds * 1_000)
  }
}
