internal import Knowledge

/// Tells blocks of an article from the furniture between them, by words, links and neighbours.
struct SegmentFilter {
  let tree: HTMLTree
  let page: HTMLSegments
  /// The article's title in all its forms, as they compare.
  let titles: Set<String>
  /// Where the page is; nil where it does not say.
  let address: String?

  /// The article's blocks of those at `positions`.
  func filtered(_ positions: [Int]) -> [Int] {
    var kept = withoutTeasers(positions.filter { !isFurniture(page.segments[$0]) })
    kept = withoutLeadingTitle(kept)
    return withoutEmptySections(kept)
  }

  // MARK: one block

  private func isFurniture(_ segment: HTMLSegment) -> Bool {
    if segment.kind == .table || segment.kind == .code { return false }
    if saysFurniture(segment) { return true }
    let own = segment.byteCount - segment.linkByteCount
    return segment.kind != .heading && own * 4 < segment.byteCount && leadsInside(segment)
  }

  /// Whether a short block says what only furniture says.
  private func saysFurniture(_ segment: HTMLSegment) -> Bool {
    guard segment.byteCount < 200, segment.kind != .caption else { return false }
    let text = words(of: segment)
    if text == address { return true }
    let line = text.lowercased().replacing("’", with: "'")
    if segment.byteCount < 40 {
      let bare = line.trimmingPrefix { !$0.isLetter }
      let end = bare.lastIndex(where: \.isLetter).map { bare.index(after: $0) } ?? bare.startIndex
      if furnitureLines.contains(String(bare[..<end])) { return true }
    }
    let openings = furnitureOpeningsByWord[line.prefix { $0.isLetter }] ?? []
    if openings.contains(where: { line.hasPrefix($0) }) {
      return segment.byteCount < 120 || segment.linkByteCount > 0
    }
    return segment.linkByteCount > 0 && line.contains("follow")
      && networkNames.contains { line.contains($0) }
  }

  private func words(of segment: HTMLSegment) -> String {
    String(decoding: page.bytes[segment.range], as: UTF8.self)
  }

  /// Whether a block's links lead to other pages of the site, as menus and related links do, and not
  /// to a source or a shop.
  private func leadsInside(_ segment: HTMLSegment) -> Bool {
    guard let home = address.flatMap({ hostName(of: $0) }) else { return true }
    return page.links[segment.links].contains { link in
      guard let host = tree.string(.href, of: link.node).flatMap({ hostName(of: $0) }) else {
        return true
      }
      return siteName(host) == siteName(home) || networkNames.contains { host.contains($0) }
    }
  }

  // MARK: neighbours

  /// Drops rows of three and more teasers: a heading that links to another page of the site, and a
  /// few words about it.
  private func withoutTeasers(_ positions: [Int]) -> [Int] {
    var kept: [Int] = []
    var index = 0
    while index < positions.count {
      let end = endOfTeasers(from: index, in: positions)
      guard end > index else {
        kept.append(positions[index])
        index += 1
        continue
      }
      index = end
    }
    return kept
  }

  /// Where the row of teasers that begins at `start` ends; `start` where none does.
  private func endOfTeasers(from start: Int, in positions: [Int]) -> Int {
    var (count, index) = (0, start)
    while index < positions.count, isTeaserHeading(page.segments[positions[index]]) {
      var (next, byteCount) = (index + 1, 0)
      while next < positions.count, page.segments[positions[next]].kind != .heading {
        byteCount += page.segments[positions[next]].byteCount
        next += 1
      }
      // The last one is not told from what follows it: it keeps all but its heading.
      guard byteCount <= 500 else { break }
      count += 1
      index = next
    }
    return count >= 3 ? index : start
  }

  private func isTeaserHeading(_ segment: HTMLSegment) -> Bool {
    segment.kind == .heading && segment.linkByteCount * 10 >= segment.byteCount * 9
      && leadsInside(segment)
  }

  /// Drops the title where the article begins with it.
  private func withoutLeadingTitle(_ positions: [Int]) -> [Int] {
    var earlyCount = 16
    return positions.filter { position in
      let segment = page.segments[position]
      earlyCount = segment.kind != .heading && segment.byteCount > 200 ? 0 : earlyCount - 1
      guard segment.byteCount < 500 else { return true }
      guard earlyCount > 0 || segment.kind == .heading && segment.level == 1 else { return true }
      return !titles.contains(comparableTitle(words(of: segment)))
    }
  }

  /// Drops headings that nothing of the article stands under: at the end, and such as are links.
  private func withoutEmptySections(_ positions: [Int]) -> [Int] {
    var kept: [Int] = []
    var hasWords = false
    // From the end, so that a heading knows what is left of its section.
    for position in positions.reversed() {
      let segment = page.segments[position]
      guard segment.kind == .heading else {
        hasWords = hasWords || segment.kind != .caption
        kept.append(position)
        continue
      }
      let isLink = segment.linkByteCount * 10 >= segment.byteCount * 9
      let isFollowed = kept.last.map { page.segments[$0].kind != .heading } ?? false
      if !hasWords || isLink && !isFollowed { continue }
      kept.append(position)
    }
    return kept.reversed()
  }
}

/// `title` as it compares: letters and digits in lower case.
func comparableTitle(_ title: String) -> String {
  let kept = title.lowercased().unicodeScalars.filter {
    $0.properties.isAlphabetic || $0.properties.numericType != nil
  }
  return String(String.UnicodeScalarView(kept))
}

/// The host of a web address in lower case; nil for one within a site.
func hostName(of address: String) -> String? {
  guard let start = address.firstRange(of: "//")?.upperBound else { return nil }
  let scheme = address[..<start]
  guard scheme == "//" || scheme == "http://" || scheme == "https://" else { return nil }
  let host = address[start...].prefix { !"/?#:".contains($0) }.lowercased()
  return host.isEmpty ? nil : host
}

/// The last two labels of a host, three where the last but one is short: `bbc.co.uk`.
private func siteName(_ host: String) -> ArraySlice<Substring> {
  let labels = host.split(separator: ".")
  let isShort = labels.count > 2 && labels[labels.count - 2].count <= 3
  return labels.suffix(isShort ? 3 : 2)
}
