public import Knowledge
public import KnowledgeStore
internal import Readers
internal import TextAnalysis

/// Shows what the readers and the analysis make of inputs; nothing is written.
public struct Inspection {
  /// What each row holds, in order.
  public static let columns = [
    "path", "reader", "title", "authors", "date", "container", "doi", "pmid", "pmcid", "url",
    "language", "encoding", "text", "blocks", "links", "pages", "statements", "reference",
  ]

  /// What was met.
  public struct Summary: Hashable, Sendable {
    /// Articles.
    public internal(set) var articleCount = 0
    /// What could not be read.
    public internal(set) var failures: [RunSummary.Failure] = []

    /// Makes a summary of nothing.
    public init() {}

    /// Adds what was met elsewhere.
    public mutating func add(_ other: Summary) {
      articleCount += other.articleCount
      failures += other.failures
    }
  }

  private let request: IngestRequest
  private let choices: ReadingChoices
  private let withStatements: Bool

  /// Prepares an inspection.
  ///
  /// - Parameters:
  ///   - request: What to look at, as for an ingest.
  ///   - withStatements: Whether to analyse the texts; reading alone is many times as fast.
  /// - Throws: `IngestError` when a format or encoding is unknown.
  public init(_ request: IngestRequest, withStatements: Bool) throws(IngestError) {
    self.request = request
    self.withStatements = withStatements
    choices = try ReadingChoices(request)
  }

  /// Looks at everything.
  ///
  /// - Parameter row: Takes one row an article; nil: articles are only counted.
  /// - Returns: What was met.
  /// - Throws: Whatever `row` throws.
  public func run(row: (([Cell]) throws -> Void)?) throws -> Summary {
    var summary = Summary()
    var inputs: [PendingInput] = []
    if request.paths.contains("-") {
      inputs.append(PendingInput(name: "standard input", content: .standardInput))
    }
    for input in inputs { try look(at: input, &summary, row) }
    var finder = FileFinder(paths: request.paths.filter { $0 != "-" })
    while let step = finder.next() {
      switch step {
      case .leftOut: continue
      case .unreadable(let path): summary.failures.append(path.failure)
      case .file(let file):
        try look(at: PendingInput(name: file.path, content: .file(file)), &summary, row)
      }
    }
    return summary
  }

  private func look(
    at input: PendingInput, _ summary: inout Summary, _ row: (([Cell]) throws -> Void)?
  ) throws {
    let walk: InputWalk
    do {
      walk = try InputWalk(input, choices: choices, isDigesting: false)
    } catch {
      summary.failures.append(error.failure)
      return
    }
    var library: InputWalk.LibraryInput?
    while let step = walk.next() {
      switch step {
      case .whole(let file):
        do {
          try show(try document(of: file), at: file.name, &summary, row)
        } catch let error as UnreadablePath {
          summary.failures.append(error.failure)
        }
      case .libraryBegins(let begun): library = begun
      case .article(let document):
        try show(document, at: library?.name ?? input.name, &summary, row)
      case .fault(let fault):
        summary.failures.append(
          UnreadablePath(
            path: library?.name ?? input.name, cause: .badData,
            reason: "has a fault: \(fault.sentence)"
          ).failure)
      case .libraryEnds: library = nil
      case .failed(let failure): summary.failures.append(failure)
      }
    }
  }

  private func document(of file: PendingInput) throws -> Document {
    let bytes: [UInt8]
    switch file.content {
    case .bytes(let content), .member(_, _, let content): bytes = content
    case .file, .standardInput: preconditionFailure("a file that was not read")
    }
    do {
      return try Readers.document(
        from: bytes, path: file.path, format: choices.givenFormat(of: file),
        encoding: choices.encoding(of: file))
    } catch {
      throw UnreadablePath(path: file.name, error: error)
    }
  }

  private func show(
    _ document: Document, at path: String, _ summary: inout Summary,
    _ row: (([Cell]) throws -> Void)?
  ) throws {
    summary.articleCount += 1
    guard let row else { return }
    try row(InspectedArticle(document, path: path, withStatements: withStatements).cells)
  }
}

/// One article as a row of `Inspection.columns`.
private struct InspectedArticle {
  private let document: Document
  private let path: String
  private let analysis: Analysis?
  private let bytes: [UInt8]

  init(_ document: Document, path: String, withStatements: Bool) {
    self.document = document
    self.path = path
    analysis = withStatements ? Analyser.shipped.analysis(of: document) : nil
    bytes = Array(document.text.utf8)
  }

  var cells: [Cell] {
    let reference = document.reference
    let title =
      analysis.map { ArticleTitle.title(of: document, analysis: $0) } ?? reference.title
    return [
      .text(path), .text(document.reader), Self.cell(title),
      .json(JSONText.array(reference.authors.map(\.displayed))), Self.cell(reference.published),
      Self.cell(reference.containerTitle), Self.cell(reference.doi), Self.cell(reference.pmid),
      Self.cell(reference.pmcid), Self.cell(reference.url), Self.cell(reference.language),
      .text(document.encoding), .text(document.text), .json(blocks), .json(links),
      .json("[\(document.pageStarts.map(String.init).joined(separator: ","))]"),
      analysis.map { .json(statements(in: $0)) } ?? .null, .json(reference.cslJSON),
    ]
  }

  private static func cell(_ text: String?) -> Cell { text.map { .text($0) } ?? .null }

  private var blocks: String {
    array(
      document.blocks.map { block in
        [("kind", JSONText.quoted(block.kind.rawValue)), ("level", String(block.level))]
          + words(block.range)
      })
  }

  private var links: String {
    array(
      document.links.map { link in
        var members = [("target", JSONText.quoted(link.target))] + words(link.range)
        if let destination = link.destination {
          members.append(("destination_start", String(destination.byteStart)))
          members.append(("destination_end", String(destination.byteEnd)))
        }
        return members
      })
  }

  private func statements(in analysis: Analysis) -> String {
    array(
      analysis.statements.map { statement in
        let conditions = statement.conditions.filter { !$0.isNegated }.map { tag in
          JSONText.object([
            ("slug", JSONText.quoted(tag.slug)),
            ("relation", JSONText.quoted(tag.relation.rawValue)),
          ])
        }
        return [("kind", JSONText.quoted(statement.kind.rawValue))] + words(statement.range) + [
          ("score", "\((statement.score * 1000).rounded() / 1000)"),
          ("conditions", "[" + conditions.joined(separator: ",") + "]"),
          ("attribution", JSONText.quoted(statement.attribution.rawValue)),
          ("attribution_text", statement.attributionRange.map { quoted($0) } ?? "null"),
          ("missing", JSONText.array(statement.missing.map(\.rawValue))),
          ("hedged", String(statement.isHedged)), ("negated", String(statement.isNegated)),
          ("own_finding", String(statement.isOwnFinding)),
        ]
      })
  }

  /// The text of a range, and where it stands.
  private func words(_ range: ByteRange) -> [(String, String)] {
    [
      ("text", quoted(range)), ("byte_start", String(range.byteStart)),
      ("byte_end", String(range.byteEnd)),
    ]
  }

  private func quoted(_ range: ByteRange) -> String {
    JSONText.quoted(String(decoding: bytes[range.range], as: UTF8.self))
  }

  private func array(_ objects: [[(name: String, json: String)]]) -> String {
    "[" + objects.map(JSONText.object).joined(separator: ",") + "]"
  }
}
