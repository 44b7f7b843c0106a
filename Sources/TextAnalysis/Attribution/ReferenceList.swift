import Knowledge

/// The article's own list of references, read for what each entry gives away.
struct ReferenceList {
  /// One entry.
  struct Entry {
    let draft: Int
    let number: Int
    let author: WordKey?
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
    byAuthor[author]?.first { entries[$0].clue.year == year }.map { entries[$0].clue }
  }

  private static func entry(_ index: Int, _ draft: Draft, _ bytes: [UInt8], position: Int) -> Entry
  {
    var clue = Clue()
    clue.year =
      draft.words.compactMap { word in
        ReferenceForm.isYear(bytes[word.range]) ? Int(text(bytes, word.range)) : nil
      }.first
    var words = draft.words[...]
    var number = draft.enumerator.flatMap { $0.style == .bullet ? nil : $0.ordinal } ?? position
    if bytes[draft.range.lowerBound] == 0x5B, let first = words.first,
      let bracketed = Int(text(bytes, first.range))
    {
      number = bracketed
      words = words.dropFirst()
    }
    let author = words.first.flatMap { $0.form.contains(.capitalised) ? $0 : nil }
    clue.author = author.map { text(bytes, $0.range) }
    IdentifierClues.fill(&clue, from: bytes, range: draft.range)
    return Entry(draft: index, number: number, author: author?.key, clue: clue)
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
