import Search

/// Hits as a plain list for other programs.
struct HitList {
  private let kind: SearchResultOptions.List
  private let end: String

  init(_ kind: SearchResultOptions.List, endsWithNUL: Bool) {
    self.kind = kind
    end = endsWithNUL ? "\0" : "\n"
  }

  /// Prints what `hits` are, each once, best first.
  func print(_ hits: [SearchHit], queryID: String) {
    var seen: Set<String> = []
    for hit in hits {
      for line in lines(of: hit, queryID) where seen.insert(line).inserted {
        // A path is of use only as it is; NUL after it keeps it whole, whatever it holds.
        Output.write((end == "\0" ? line : Terminal.safe(line)) + end)
      }
    }
  }

  private func lines(of hit: SearchHit, _ queryID: String) -> [String] {
    switch kind {
    case .ids: [String(hit.id)]
    case .claims: hit.kind == "claim" ? [hit.uid] : []
    case .articles: [hit.articleKey]
    case .files: [hit.sourcePath].compactMap(\.self)
    case .trec: ["\(word(queryID)) Q0 \(word(hit.uid)) \(hit.rank) \(hit.score) kb"]
    }
  }

  /// `name` without blanks, which part the fields of a run.
  private func word(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: "%20")
  }
}
