import Knowledge

/// Numbered citations: `[3]`, `[3, 5–7]`, superscripts, and bare numbers behind a full stop.
///
/// Each entry that a mark means is a mention of its own, with the mark's range.
struct NumberedMentions {
  private let context: StatementContext
  private let links: EntryLinks
  private var bytes: [UInt8] { context.bytes }
  private var mentions: [CitationFinder.Mention] = []

  /// The mentions in the statement of `context`, whose links to entries are `links`.
  static func mentions(
    in context: StatementContext, links: EntryLinks
  ) -> [CitationFinder.Mention] {
    guard mayStand(in: context) else { return [] }
    var found = NumberedMentions(context, links)
    found.walk()
    return found.mentions
  }

  private init(_ context: StatementContext, _ links: EntryLinks) {
    self.context = context
    self.links = links
  }

  /// Whether a mention may stand in the statement of `context`; a look at its marks and its end.
  private static func mayStand(in context: StatementContext) -> Bool {
    let end = context.range.upperBound
    guard context.draft.marks.isDisjoint(with: [.squareBracket, .beyondASCII]),
      context.range.count > 2
    else { return true }
    let last = context.bytes[end - 1]
    return Scalar.isDigit(last) || (last == 0x2E && context.bytes[end - 2] == 0x29)
  }

  private mutating func walk() {
    let end = context.range.upperBound
    let words = context.words
    var word = 0
    var index = context.range.lowerBound
    while index < end, mentions.count < context.article.citationLimit {
      while word < words.count, words[word].range.upperBound <= index { word += 1 }
      if word < words.count, words[word].range.lowerBound <= index {
        index = words[word].range.upperBound  // No mark of a citation is part of a word.
        continue
      }
      let byte = bytes[index]
      guard byte >= 0x80 || byte == 0x28 || byte == 0x2E || byte == 0x5B else {
        index += 1
        continue
      }
      if let close = markEnd(at: index, before: end) {
        add(byte == 0x2E ? index + 1..<close : index..<close)
        index = close
      } else {
        index += 1
      }
    }
  }

  /// Just past the mark that stands, or may stand, at `index`; nil where none does.
  private func markEnd(at index: Int, before end: Int) -> Int? {
    switch bytes[index] {
    case 0x5B: return bracketsEnd(at: index, before: end)
    case 0x28: return closingNumbers(at: index, before: end)
    case 0x2E:
      let isBare =
        index + 1 < end && Scalar.isDigit(bytes[index + 1])
        && CitationMark.bareEnd(bytes, index + 1, end) == end && index > context.range.lowerBound
        && Scalar.isASCIILetter(bytes[index - 1])
      return isBare ? end : nil
    default: return raisedEnd(at: index, before: end)
    }
  }

  /// Just past `[3]`, and past `[4]–[7]`.
  private func bracketsEnd(at index: Int, before end: Int) -> Int? {
    guard let close = CitationMark.bracketEnd(bytes, index, end) else { return nil }
    var next = WhiteSpace.skipping(bytes, from: close, before: end)
    guard next < end else { return close }
    let dash = NumberedMark.dashWidth(bytes, next, end)
    guard dash > 0 else { return close }
    next = WhiteSpace.skipping(bytes, from: next + dash, before: end)
    guard next < end, bytes[next] == 0x5B else { return close }
    return CitationMark.bracketEnd(bytes, next, end) ?? close
  }

  /// Just past raised digits, with commas and dashes between them: `³`, `³,⁵`, `³⁻⁷`.
  private func raisedEnd(at index: Int, before end: Int) -> Int? {
    guard CitationMark.superscriptWidth(bytes, index, end) > 0 else { return nil }
    var close = index
    while close < end {
      let width = CitationMark.superscriptWidth(bytes, close, end)
      if width > 0 {
        close += width
        continue
      }
      let parting = bytes[close] == 0x2C ? 1 : NumberedMark.dashWidth(bytes, close, end)
      guard parting > 0, close + parting < end,
        CitationMark.superscriptWidth(bytes, close + parting, end) > 0
      else { break }
      close += parting
    }
    return close
  }

  /// Just past `(3)` or `(10, 11)` at `index` where nothing but a stop follows in the sentence.
  private func closingNumbers(at index: Int, before end: Int) -> Int? {
    var position = index + 1
    var run = 0
    while position < end, position - index < 40, bytes[position] != 0x29 {
      let dash = NumberedMark.dashWidth(bytes, position, end)
      if Scalar.isDigit(bytes[position]) {
        run += 1
        if run > 3 { return nil }
      } else if run > 0, bytes[position] == 0x2C || dash > 0 {
        run = 0
      } else if bytes[position] != 0x20 {
        return nil
      }
      position += max(1, dash)
    }
    guard position < end, bytes[position] == 0x29, run > 0, position + 2 == end,
      bytes[position + 1] == 0x2E, index >= 2, bytes[index - 1] == 0x20,
      Scalar.isASCIILetter(bytes[index - 2])
    else { return nil }
    return position + 1
  }

  /// Adds what the mark at `range` means: its links before its numbers.
  private mutating func add(_ range: Range<Int>) {
    let isBracketed = bytes[range.lowerBound] == 0x5B || bytes[range.lowerBound] == 0x28
    guard let mark = NumberedMark(bytes, range) else { return }
    let linked = links.entries(in: range)
    guard isBracketed || !linked.isEmpty || !isPower(at: range) else { return }
    var entries = Set(linked)
    for item in mark.items { entries.formUnion(self.entries(of: item)) }
    let references = context.article.references
    let sources = entries.filter { references.entries[$0].isSource }.sorted()
    let room = context.article.citationLimit - mentions.count
    for entry in sources.prefix(max(0, room)) {
      mentions.append(
        CitationFinder.Mention(
          range: ByteRange(range), entry: entry, rule: "numbered-listed", in: context))
    }
    if entries.isEmpty, isBracketed {
      mentions.append(
        CitationFinder.Mention(
          range: ByteRange(range), attribution: .named, rule: "numbered", clue: Clue()))
    }
  }

  /// The entries of a number or range: where links lead from its ends, all between them in the list;
  /// else those with its numbers.
  private func entries(of item: NumberedMark.Item) -> [Int] {
    let references = context.article.references
    let first = links.entry(at: item.firstRange) ?? references.entry(number: item.first)
    if item.first == item.last { return first.map { [$0] } ?? [] }
    guard let first,
      let last = links.entry(at: item.lastRange) ?? references.entry(number: item.last)
    else { return [] }  // A range that leaves the list is none of citations.
    if last - first == item.last - item.first { return Array(first...last) }
    return (item.first...item.last).compactMap { references.entry(number: $0) }
  }

  /// Whether a raised plus or minus ends at `index`.
  private func isRaisedSign(before index: Int) -> Bool {
    index - 3 >= context.range.lowerBound && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x81
      && (bytes[index - 1] == 0xBA || bytes[index - 1] == 0xBB)
  }

  /// Whether raised digits are a power or a unit's: `10⁶`, `kg/m²`, `R²`.
  private func isPower(at range: Range<Int>) -> Bool {
    guard CitationMark.superscriptWidth(bytes, range.lowerBound, range.upperBound) > 0,
      range.lowerBound > context.range.lowerBound
    else { return false }
    var start = range.lowerBound
    while start > context.range.lowerBound, range.lowerBound - start < 3,
      Scalar.isASCIILetter(bytes[start - 1])
    {
      start -= 1
    }
    let length = range.lowerBound - start
    if length == 0 { return Scalar.isDigit(bytes[start - 1]) || isRaisedSign(before: start) }
    let isWhole = start == context.range.lowerBound || !Scalar.isASCIILetter(bytes[start - 1])
    return isWhole && length <= 2
  }
}
