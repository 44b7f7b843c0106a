internal import Knowledge

/// Finds the article's own lists of references: entries of lists that are named so, or that stand
/// under a heading that says so.
struct ReferenceLists {
  let tree: HTMLTree
  let meanings: ElementMeanings
  let page: HTMLSegments

  /// The segments at `positions`, entries of references marked as such.
  func marked(_ positions: [Int]) -> [HTMLSegment] {
    var isUnderHeading = false
    return positions.map { position in
      var segment = page.segments[position]
      if segment.kind == .heading {
        isUnderHeading = isReferenceHeading(segment)
      } else if segment.kind == .listItem || isUnderHeading && segment.kind == .paragraph,
        isUnderHeading || isInNamedList(segment)
      {
        (segment.kind, segment.level) = (.reference, 0)
      }
      return segment
    }
  }

  private func isReferenceHeading(_ segment: HTMLSegment) -> Bool {
    guard segment.byteCount < 60 else { return false }
    let words = comparableTitle(String(decoding: page.bytes[segment.range], as: UTF8.self))
    return referenceHeadings.contains(words)
  }

  private func isInNamedList(_ segment: HTMLSegment) -> Bool {
    ([segment.node] + tree.ancestors(of: segment.node).prefix(4)).contains {
      meanings[$0].contains(.references)
    }
  }
}

/// Headings over lists of references, as they compare.
private let referenceHeadings: Set<String> = [
  "references", "reference", "bibliography", "literature", "literaturecited", "workscited",
  "footnotes", "endnotes", "notes", "citations", "sources", "furtherreading", "notesandreferences",
  "referencesandnotes", "literatur", "quellen", "literaturverzeichnis", "quellenverzeichnis",
  "références", "bibliographie", "referencias", "bibliografía", "referências", "bibliografia",
  "литература", "источники", "参考文献",
]
