/// Finds where in a text the words of a quote stand, with the fewest words changed.
///
/// The edit distance of words, the quote against any part of the text: P. H. Sellers, "The theory and
/// computation of evolutionary distances" (1980). Only places are tried on whose diagonal many words
/// agree, and there only a band around it. Two words that make one when joined are the same as that
/// one, so that hyphens and words broken at the end of a line cost nothing.
struct QuoteAlignment {
  /// A part of a text.
  struct Place {
    /// Its words.
    let words: Range<Int>
    /// Words that were changed, left out or put in.
    let editCount: Int
  }

  private let quote: [String]
  private let places: [String: [Int]]
  /// Words to each side of the diagonal.
  private let band: Int

  /// The most places of one text.
  private static let placeCount = 4

  init(_ quote: [String]) {
    self.quote = quote
    places = Dictionary(grouping: quote.indices) { quote[$0] }
    band = max(6, quote.count / 4)
  }

  /// Places in `text` with at most `limit` words edited, apart, the best first.
  ///
  /// - Complexity: O(*n* + *m*²) for *n* words of the text and *m* of the quote.
  func places(in text: [String], limit: Int) -> [Place] {
    var found: [Place] = []
    for diagonal in diagonals(in: text) {
      guard let place = bestPlace(in: text, near: diagonal), place.editCount <= limit,
        !found.contains(where: { $0.words.overlaps(place.words) })
      else { continue }
      found.append(place)
    }
    found.sort { ($0.editCount, $0.words.lowerBound) < ($1.editCount, $1.words.lowerBound) }
    return Array(found.prefix(Self.placeCount))
  }

  /// Where the quote may begin: the bins of diagonals on which most of its words agree.
  private func diagonals(in text: [String]) -> [Int] {
    let width = band
    var votes: [Int: Double] = [:]
    for (index, word) in text.enumerated() {
      guard let places = places[word] else { continue }
      for place in places {
        // A word that the quote repeats votes for each of its places, together once.
        let bin = (index - place + quote.count) / width
        votes[bin, default: 0] += 1 / Double(places.count)
      }
    }
    let best = votes.map { bin, count in
      (bin: bin, count: count + max(votes[bin - 1] ?? 0, votes[bin + 1] ?? 0))
    }
    .sorted { ($1.count, $0.bin) < ($0.count, $1.bin) }
    return best.prefix(3 * Self.placeCount).map { $0.bin * width - quote.count + width / 2 }
  }

  /// A cell of the table: edits so far, and where in the text it began.
  private struct Cell {
    var edits: Int
    var start: Int

    static let none = Cell(edits: .max / 2, start: 0)

    func plus(_ edits: Int) -> Cell { Cell(edits: self.edits + edits, start: start) }

    /// Fewer edits, then fewer words.
    func isBetter(than other: Cell) -> Bool {
      edits != other.edits ? edits < other.edits : start > other.start
    }
  }

  private func bestPlace(in text: [String], near diagonal: Int) -> Place? {
    let reach = 2 * band
    let first = max(0, diagonal - reach)
    let end = min(text.count, diagonal + quote.count + reach)
    guard first < end else { return nil }
    let count = end - first
    var older = [Cell](repeating: .none, count: count + 1)
    var old = (0...count).map { Cell(edits: 0, start: $0) }
    for row in 1...quote.count {
      var new = [Cell](repeating: .none, count: count + 1)
      new[0] = Cell(edits: row, start: 0)
      let middle = diagonal - first + row
      // Near the end of a text no column may be left.
      let start = max(1, middle - reach)
      let columns = start..<max(start, min(count, middle + reach) + 1)
      for column in columns {
        let words = text[(first + max(0, column - 2))..<(first + column)]
        new[column] = cell(row, column, words, older: older, old: old, new: new)
      }
      (older, old) = (old, new)
    }
    guard let last = old.indices.min(by: { old[$0].isBetter(than: old[$1]) }) else { return nil }
    let start = old[last].start
    guard start < last else { return nil }
    return Place(words: first + start..<first + last, editCount: old[last].edits)
  }

  /// The best way to the cell, given the last two words of the text there.
  private func cell(
    _ row: Int, _ column: Int, _ words: ArraySlice<String>, older: [Cell], old: [Cell], new: [Cell]
  ) -> Cell {
    let asked = quote[row - 1]
    guard let word = words.last else { return .none }
    var best = old[column - 1].plus(word == asked ? 0 : 1)
    func take(_ cell: Cell) { if cell.isBetter(than: best) { best = cell } }
    take(old[column].plus(1))
    take(new[column - 1].plus(1))
    if row > 1, Self.isJoined(quote[row - 2], asked, word) { take(older[column - 1]) }
    if column > 1, words.count == 2, Self.isJoined(words[words.startIndex], word, asked) {
      take(old[column - 2])
    }
    return best
  }

  private static func isJoined(_ first: String, _ second: String, _ whole: String) -> Bool {
    first.utf8.count + second.utf8.count == whole.utf8.count && whole.hasPrefix(first)
      && whole.hasSuffix(second)
  }
}
