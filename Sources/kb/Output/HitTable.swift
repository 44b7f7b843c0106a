import Knowledge
import Search

/// Hits as rows: their columns, and their cells.
struct HitTable {
  let request: SearchRequest
  /// Whether the query stands before each hit; its two cells are not made here.
  let isBatch: Bool

  /// Column names.
  var columns: [String] {
    let before = isBatch ? ["query_id", "query"] : []
    let grouped = request.grouping == nil ? [] : ["other_count"]
    return before + Self.hitColumns + grouped + (request.wantsExplanations ? ["explanation"] : [])
  }

  /// Columns shown to people.
  var shown: [String] {
    let before = isBatch ? ["query_id"] : []
    let grouped = request.grouping == nil ? [] : ["other_count"]
    return before
      + ["rank", "id", "citation_status", "conditions", "text", "section", "article_title"]
      + grouped + (request.wantsExplanations ? ["score", "explanation"] : [])
  }

  /// The cells of `hit`.
  func cells(of hit: SearchHit) -> [Cell] {
    let (marked, marks) = Self.marked(hit.snippet)
    var cells: [Cell] = [
      .integer(Int64(hit.rank)), .real(hit.score), .text(hit.kind), .integer(hit.id),
      .text(hit.uid), .integer(hit.articleID), .text(hit.articleTitle), Cell(hit.section),
      .text(marked), Cell(hit.text), .json(hit.conditionsJSON), Cell(hit.attribution),
      Cell(hit.citationStatus), Cell(hit.sourcePath), Cell(hit.url), .text(hit.articleKey),
      .json(marks), .text(hit.articleIntegrity), Cell(hit.sourceIntegrity),
    ]
    if request.grouping != nil {
      cells.append(hit.otherCount.map { .integer(Int64($0)) } ?? .null)
    }
    if request.wantsExplanations {
      cells.append(hit.explanation.map { .json(ExplanationPage(explanation: $0).json) } ?? .null)
    }
    return cells
  }

  private static let hitColumns = [
    "rank", "score", "kind", "id", "uid", "article_id", "article_title", "section", "snippet",
    "text", "conditions", "attribution", "citation_status", "source_path", "url", "article_key",
    "snippet_marks", "article_integrity", "source_integrity",
  ]

  /// The snippet with ** around its marked words, and, as JSON, at which bytes of that they begin
  /// and end.
  private static func marked(_ snippet: Snippet) -> (text: String, marks: String) {
    var ranges: [String] = []
    var end = snippet.isCutBefore ? "…".utf8.count : 0
    let text = snippet.marked { word, isMarked in
      let shown = isMarked ? "**\(word)**" : String(word)
      if isMarked { ranges.append("[\(end + 2),\(end + 2 + word.utf8.count)]") }
      end += shown.utf8.count
      return shown
    }
    return (text, "[" + ranges.joined(separator: ",") + "]")
  }
}

extension Cell {
  /// Text, or nothing.
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
}
