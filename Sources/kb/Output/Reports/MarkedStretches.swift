import Knowledge

/// Cuts an article's text at the borders of its claims, piece by piece.
///
/// Claims may overlap, lie in one another and reach over several pieces; where several lie on the same
/// words, the gravest status is shown, and each still has its own label where it ends.
struct MarkedStretches {
  /// A claim on the text.
  struct Mark: Hashable {
    /// The claim's number in the report.
    let number: Int
    let status: CitationStatus
    let range: ByteRange
  }

  /// What is shown next.
  enum Part: Hashable {
    /// Words, the status on them, and the claims that begin with them.
    case words(Range<Int>, CitationStatus?, begins: [Int])
    /// The end of a claim.
    case label(Int, CitationStatus)
  }

  private struct Border {
    let place: Int
    let isStart: Bool
    let mark: Mark
  }

  private var borders: ArraySlice<Border>
  /// How many claims of each status lie on the present place.
  private var active: [CitationStatus: Int] = [:]
  private var begun: [Int] = []
  /// Numbers of the claims that have words in the pieces.
  let shown: Set<Int>

  /// Prepares to cut.
  ///
  /// - Parameters:
  ///   - text: The article's text in UTF-8.
  ///   - marks: Claims, in any order; ends that are cut through a character are moved to its borders.
  ///   - pieces: What is asked for later, in order and without overlap.
  /// - Complexity: O(*m* log *m* + *m* log *p*) for *m* marks and *p* pieces.
  init(of text: [UInt8], marks: [Mark], pieces: [Range<Int>]) {
    var borders: [Border] = []
    var shown: Set<Int> = []
    for mark in marks {
      guard let range = Self.visible(mark.range, of: text, in: pieces) else { continue }
      shown.insert(mark.number)
      borders.append(Border(place: range.lowerBound, isStart: true, mark: mark))
      borders.append(Border(place: range.upperBound, isStart: false, mark: mark))
    }
    // What ends at a place ends before what begins there.
    borders.sort {
      ($0.place, $0.isStart ? 1 : 0, $0.mark.number) < (
        $1.place, $1.isStart ? 1 : 0, $1.mark.number
      )
    }
    self.borders = borders[...]
    self.shown = shown
  }

  /// The part of a claim that stands in pieces, from its first to its last; nil where none does.
  private static func visible(
    _ range: ByteRange, of text: [UInt8], in pieces: [Range<Int>]
  ) -> Range<Int>? {
    var end = min(range.byteEnd, text.count)
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    let start = ReportLayout.boundary(range.byteStart, in: text)
    let first = partition(pieces) { $0.upperBound > start }
    let afterLast = partition(pieces) { $0.lowerBound >= end }
    guard first < afterLast else { return nil }
    let visibleStart = max(start, pieces[first].lowerBound)
    let visibleEnd = min(end, pieces[afterLast - 1].upperBound)
    return visibleStart < visibleEnd ? visibleStart..<visibleEnd : nil
  }

  /// The first index whose element passes, where all that come after one that passes do so too.
  private static func partition(
    _ pieces: [Range<Int>], where passes: (Range<Int>) -> Bool
  ) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if passes(pieces[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The parts of the next piece; pieces are asked for in order.
  mutating func parts(of piece: Range<Int>) -> [Part] {
    var parts: [Part] = []
    var place = piece.lowerBound
    while let border = borders.first,
      border.place < piece.upperBound || (border.place == piece.upperBound && !border.isStart)
    {
      borders.removeFirst()
      append(place..<border.place, to: &parts)
      place = border.place
      active[border.mark.status, default: 0] += border.isStart ? 1 : -1
      if border.isStart {
        begun.append(border.mark.number)
      } else {
        parts.append(.label(border.mark.number, border.mark.status))
      }
    }
    append(place..<piece.upperBound, to: &parts)
    return parts
  }

  private mutating func append(_ range: Range<Int>, to parts: inout [Part]) {
    guard !range.isEmpty else { return }
    let gravest = CitationStatus.allCases.first { active[$0, default: 0] > 0 }
    parts.append(.words(range, gravest, begins: begun))
    begun = []
  }
}
