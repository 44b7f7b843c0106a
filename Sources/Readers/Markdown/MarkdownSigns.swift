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
    let words = String(decoding: line, as: UTF8.self)
    if words.contains("](http") || words.contains("](/") { links += 1 }
    if words.split(separator: "**", omittingEmptySubsequences: false).count > 2 { strong += 1 }
  }
  return min(headings, 2) + min(links, 2) + min(fences, 1) + min(strong, 1) + min(rules, 1)
}

private func isTableRule(_ line: ArraySlice<UInt8>) -> Bool {
  line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: ".utf8.contains($0) }
}
