/// The pages of a PDF as `pdftotext` writes them: lines of text, a form feed behind each page.
struct PDFPages {
  /// Lines of each page, without white space at their ends.
  private var pages: [[String]]

  init(_ output: [UInt8]) {
    let text = String(decoding: output, as: UTF8.self)
    pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false).map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        var line = line[...]
        while let last = line.last, last.isWhitespace { line.removeLast() }
        return String(line.drop { $0 == " " })
      }
    }
    // A form feed stands behind the last page too.
    if pages.count > 1, pages.last?.allSatisfy(\.isEmpty) == true { pages.removeLast() }
  }

  /// Whether no page has a word on it.
  var isBlank: Bool { pages.allSatisfy { $0.allSatisfy(\.isEmpty) } }

  /// The text of all pages and the byte at which each of them begins.
  var text: (bytes: [UInt8], pageStarts: [Int]) {
    let bodies = withoutRunningHeads.map(Self.withoutTornParagraphs)
    let hyphens = Hyphens(lines: bodies.joined())
    var bytes: [UInt8] = []
    var starts: [Int] = []
    // The first half of a word that goes on.
    var half = ""
    for (number, page) in bodies.enumerated() {
      starts.append(bytes.count)
      for (index, line) in page.enumerated() {
        var line = half + line
        half = ""
        if hyphens.goesOn(line), let next = Self.following(index, page, bodies, number) {
          // The rest of the word comes to the line that it began on, so that no line has half a word.
          half = hyphens.isKept(between: line, and: next) ? line : String(line.dropLast())
          continue
        }
        if line.isEmpty, bytes.isEmpty { continue }
        line.append("\n")
        bytes += line.utf8
      }
    }
    bytes += half.utf8
    return (bytes, starts.map { min($0, bytes.count) })
  }

  /// The line behind line `index` of a page, on the next one where it is the last.
  private static func following(
    _ index: Int, _ page: [String], _ pages: [[String]], _ number: Int
  ) -> String? {
    if index + 1 < page.count { return page[index + 1].isEmpty ? nil : page[index + 1] }
    return number + 1 < pages.count ? pages[number + 1].first { !$0.isEmpty } : nil
  }

  /// The pages without the lines at top and bottom that come back, and without page numbers.
  private var withoutRunningHeads: [[String]] {
    var counts: [String: Int] = [:]
    for page in pages {
      for line in Set(Self.edges(of: page).map { Self.folded(page[$0]) }) {
        counts[line, default: 0] += 1
      }
    }
    let enough = max(2, pages.count / 3)
    return pages.enumerated().map { number, page in
      let heads = Set(
        Self.edges(of: page).filter { index in
          let line = Self.folded(page[index])
          // What runs over the later pages stands on the first one as the title.
          let isTitle = number == 0 && !line.contains("#")
          let isHead = pages.count > 1 && counts[line, default: 0] >= enough && !isTitle
          return isHead || Self.isPageNumber(line)
        })
      return Self.trimmed(page.indices.filter { !heads.contains($0) }.map { page[$0] })
    }
  }

  /// The lines without the empty ones in the middle of a sentence, which stand behind the first line
  /// of a list item.
  private static func withoutTornParagraphs(_ page: [String]) -> [String] {
    page.indices.filter { index in
      guard page[index].isEmpty, index > 0, index + 1 < page.count,
        let last = page[index - 1].last, let next = page[index + 1].first
      else { return true }
      return !next.isLowercase || ".!?:;".contains(last)
    }.map { page[$0] }
  }

  /// Indices of the first and last three lines that have words.
  private static func edges(of page: [String]) -> [Int] {
    let filled = page.indices.filter { !page[$0].isEmpty }
    return Array(Set(filled.prefix(3) + filled.suffix(3)))
  }

  /// The line with every number as `#`.
  private static func folded(_ line: String) -> String {
    var out = ""
    for character in line {
      let isDigit = character.isASCII && character.isNumber
      if isDigit, out.last == "#" { continue }
      out.append(isDigit ? "#" : character)
    }
    return out
  }

  private static func isPageNumber(_ folded: String) -> Bool {
    ["#", "- # -", "– # –", "Page #", "Page # of #", "# of #", "#/#"].contains(folded)
  }

  private static func trimmed(_ lines: [String]) -> [String] {
    let start = lines.firstIndex { !$0.isEmpty } ?? lines.count
    let end = lines.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? start
    // An empty line stands between pages unless a sentence goes on over the turn.
    let body = Array(lines[start..<end])
    guard let last = body.last?.last else { return body }
    return ".!?:”\"".contains(last) ? body + [""] : body
  }
}
