import ArgumentParser
import Foundation
import Knowledge
import KnowledgeBase
import Search

/// The command `kb find-quote`.
struct FindQuoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find-quote",
    abstract: "Find where a sentence stands, exactly or nearly.",
    discussion: """
      For text pasted from a page: line breaks, hyphenation, curly quotes, dashes,
      case and marks of references like [3] do not matter. Similarity is 1 less the
      share of the quote's words that were changed, left out or put in.

      EXAMPLES
        kb find-quote 'Ketamine can reduce PTSD symptoms within 24 hours'
        kb find-quote --file pasted.txt --min-similarity 0.5
        xclip -o | kb find-quote -
      """)

  @Argument(help: "The quote; - is standard input.")
  var quote: [String] = []

  @Option(help: ArgumentHelp("Read the quote from this file.", valueName: "path"))
  var file: String?

  @Option(
    name: .customLong("min-similarity"),
    help: ArgumentHelp("Only places at least so similar, above 0, at most 1.", valueName: "share"))
  var leastSimilarity = 0.7

  @OptionGroup var output: OutputOptions
  @OptionGroup var database: DatabaseOptions

  /// Places printed unless --limit says otherwise, the most that are looked for, and the most bytes
  /// of a file that are read.
  private static let limits = (usual: 10, most: 1_000, byteCount: 1 << 20)

  func validate() throws {
    guard quote.isEmpty != (file == nil) else {
      throw ValidationError("Give the quote, - for standard input, or --file.")
    }
    guard leastSimilarity > 0, leastSimilarity <= 1 else {
      throw ValidationError("--min-similarity takes a number above 0, at most 1.")
    }
  }

  func run() throws {
    let text = try text()
    guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
      throw Failure(
        message: "the quote has no words.", hint: "Give a sentence or a part of one.", code: .usage)
    }
    let store = try database.reading()
    let limit =
      output.limit.map { $0 == 0 ? Self.limits.most : min($0, Self.limits.most) }
      ?? Self.limits.usual
    let places = try KnowledgeSearch.places(
      ofQuote: text, leastSimilarity: leastSimilarity, limit: limit + 1, in: store)
    var printer = try output.makePrinter(
      columns: [
        "article_id", "match", "similarity", "byte_start", "byte_end", "text", "article_title",
        "source_path", "url",
      ],
      shown: [
        "article_id", "match", "similarity", "byte_start", "byte_end", "text", "article_title",
      ])
    for place in places.prefix(limit) { printer.row(place.cells) }
    printer.end(next: nil, isTruncated: places.count > limit)
    if places.isEmpty, output.resolvedFormat != .json, output.resolvedFormat != .ndjson {
      Output.error(
        "kb: this stands nowhere in the file at a similarity of \(leastSimilarity) or more.\n")
    }
  }

  private func text() throws -> String {
    if let file {
      guard let handle = FileHandle(forReadingAtPath: file),
        let bytes = try? handle.read(upToCount: Self.limits.byteCount)
      else {
        throw Failure(message: "\(file) cannot be read.", code: .noInput)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    guard quote == ["-"] else { return quote.joined(separator: " ") }
    let bytes = try FileHandle.standardInput.read(upToCount: Self.limits.byteCount) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension QuotePlace {
  /// The place as a row.
  fileprivate var cells: [Cell] {
    [
      .integer(articleID), .text(isExact ? "exact" : "near"),
      .real((similarity * 1_000).rounded() / 1_000), .integer(Int64(byteRange.lowerBound)),
      .integer(Int64(byteRange.upperBound)), .text(text), .text(articleTitle), Cell(sourcePath),
      Cell(url),
    ]
  }
}
