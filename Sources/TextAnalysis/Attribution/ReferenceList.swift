import Knowledge

/// The article's own list of references, read for what each entry gives away.
struct ReferenceList {
  /// One entry.
  struct Entry {
    let draft: Int
    let number: Int
    let author: WordKey?
    /// Every year in it, the year of print among them.
    let years: [Int]
    let clue: Clue
  }

  private let entries: [Entry]
  private let byNumber: [Int: Int]
  private let byDraft: [Int: Int]
  /// First authors and years.
  private let byAuthor: [WordKey: [Int]]

  /// Reads the entries among `drafts`.
  init(drafts: [Draft], bytes: [UInt8]) {
    var entries: [Entry] = []
    var isInList = false
    for (index, draft) in drafts.enumerated() {
      let isHeading =
        draft.block == .heading
        || (draft.isWholeLine && draft.words.count <= 4 && draft.ending != .stop)
      if isHeading, draft.enumerator == nil {
        isInList = Section(heading: draft.words) == .references
      } else if draft.block == .reference
        || (isInList && draft.words.count >= 4 && (draft.isWholeLine || draft.enumerator != nil))
      {
        entries.append(ReferenceList.entry(index, draft, bytes, position: entries.count + 1))
      }
    }
    self.entries = entries
    byNumber = Dictionary(entries.indices.map { (entries[$0].number, $0) }) { first, _ in first }
    byDraft = Dictionary(entries.indices.map { (entries[$0].draft, $0) }) { first, _ in first }
    byAuthor = Dictionary(grouping: entries.indices.filter { entries[$0].author != nil }) {
      entries[$0].author ?? WordKey()
    }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// What entry `number` gives away; nil without one.
  func clue(number: Int) -> Clue? { byNumber[number].map { entries[$0].clue } }

  /// What the entry at statement `draft` gives away; nil for other statements.
  func clue(draft: Int) -> Clue? { byDraft[draft].map { entries[$0].clue } }

  /// What the entry of `author` in `year` gives away; nil without one.
  func clue(author: WordKey, year: Int) -> Clue? {
    guard let known = byAuthor[author] else { return nil }
    let entry =
      known.first { entries[$0].clue.year == year }
      ?? known.first { entries[$0].years.contains(year) }
    return entry.map { entries[$0].clue }
  }

  private static func entry(_ index: Int, _ draft: Draft, _ bytes: [UInt8], position: Int) -> Entry
  {
    var clue = Clue()
    let years = draft.words.prefix(200).compactMap { ReferenceForm.year(bytes[$0.range]) }
    clue.year = years.first
    var words = draft.words[...]
    var number = draft.enumerator.flatMap { $0.style == .bullet ? nil : $0.ordinal } ?? position
    if bytes[draft.range.lowerBound] == 0x5B, let first = words.first,
      let bracketed = Int(text(bytes, first.range))
    {
      number = bracketed
      words = words.dropFirst()
    }
    let author = words.prefix(6).first { word in
      !particles.contains(word.key) && !isInitial(word, bytes)
    }.flatMap { $0.form.contains(.capitalised) ? $0 : nil }
    clue.author = author.map { text(bytes, $0.range) }
    IdentifierClues.fill(&clue, from: bytes, range: draft.range)
    return Entry(draft: index, number: number, author: author?.key, years: years, clue: clue)
  }

  /// Whether `word` is a single capital with a point behind it.
  private static func isInitial(_ word: Token, _ bytes: [UInt8]) -> Bool {
    word.range.count == 1 && word.range.upperBound < bytes.count
      && bytes[word.range.upperBound] == 0x2E
  }

  /// Small words before surnames.
  static let particles = WordSet("van von der den de du la le di da dos ter ten al el bin the")

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
