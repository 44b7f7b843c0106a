/// Counts the signs of Markdown in a file's first bytes.
///
/// - Parameter prefix: The first bytes.
/// - Returns: At most two each for headings (`## Dose`) and links (`](http`), one each for fences,
///   strong words and the rule under a table's head.
func markdownSigns(in prefix: [UInt8]) -> Int {
  var (headings, links, fences, strong, rules) = (0, 0, 0, 0, 0)
  for line in prefix.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    if 1...6 ~= hashes, line.dropFirst(hashes).first == 0x20 { headings += 1 }
    if line.starts(with: "```".utf8) { fences += 1 }
    if line.starts(with: "|".utf8), isTableRule(line) { rules += 1 }
    let (hasLink, strongMarkCount) = inlineSigns(in: line)
    if hasLink { links += 1 }
    if strongMarkCount > 1 { strong += 1 }
  }
  return min(headings, 2) + min(links, 2) + min(fences, 1) + min(strong, 1) + min(rules, 1)
}

/// Whether a line has `](http` or `](/`, and how often `**` without overlap.
private func inlineSigns(in line: ArraySlice<UInt8>) -> (hasLink: Bool, strongMarkCount: Int) {
  var hasLink = false
  var strongMarkCount = 0
  var index = line.startIndex
  while index + 1 < line.endIndex {
    switch (line[index], line[index + 1]) {
    case (UInt8(ascii: "]"), UInt8(ascii: "(")):
      let target = line[(index + 2)...]
      if target.first == UInt8(ascii: "/") || target.starts(with: "http".utf8) { hasLink = true }
    case (UInt8(ascii: "*"), UInt8(ascii: "*")):
      strongMarkCount += 1
      index += 1
    default: break
    }
    index += 1
  }
  return (hasLink, strongMarkCount)
}

private func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
  line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: ".utf8.contains($0) }
}
