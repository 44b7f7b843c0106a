import Knowledge

/// The article's own lists of references, read for what each entry gives away.
struct ReferenceList {
  /// One entry.
  struct Entry {
    /// Index of its statement.
    let draft: Int
    /// Its bytes.
    let range: Range<Int>
    /// Which of the article's lists it is in.
    let list: Int
    /// Whether it tells of a source, as what stands under "References" does; a footnote may be a mere
    /// remark.
    let isSource: Bool
    let reference: ListedReference
  }

  /// What was found for an author and a year.
  enum Match {
    case none
    case one(Int)
    /// More than one entry fits, so that none is meant for sure.
    case several
  }

  private(set) var entries: [Entry] = []
  /// Entries by number; no number that two of them have.
  private var byNumber: [Int: Int] = [:]
  private var byDraft: [Int: Int] = [:]
  private var byAuthor: [WordKey: [Int]] = [:]

  /// Reads the entries among `drafts`; `links` are the article's.
  init(drafts: [Draft], bytes: [UInt8], links: [Link]) {
    var isInList = false
    var list = 0
    for (index, draft) in drafts.enumerated() {
      let isHeading =
        draft.block == .heading
        || (draft.isWholeLine && draft.words.count <= 4 && draft.ending != .stop)
      if isHeading, draft.enumerator == nil {
        // The first heading is the article's title.
        isInList = index > 0 && Section(heading: draft.words) == .references
        if isInList { list += 1 }
      } else if draft.block == .reference
        || (isInList && draft.words.count >= 4 && (draft.isWholeLine || draft.enumerator != nil))
        || ReferenceList.isLabelled(draft, bytes)
      {
        add(draft, at: index, list: list, isListed: isInList, bytes, links)
      }
    }
    index()
  }

  private mutating func add(
    _ draft: Draft, at index: Int, list: Int, isListed: Bool, _ bytes: [UInt8], _ links: [Link]
  ) {
    let held = links.held(in: draft.range)
    let reference = ListedReference(
      in: bytes, range: draft.range, addresses: held.map { Array($0.target.utf8) })
    let clue = reference.clue
    let isSource =
      isListed || clue.hasIdentifier || clue.year != nil || clue.page != nil || clue.author != nil
    byDraft[index] = entries.count
    entries.append(
      Entry(
        draft: index, range: draft.range, list: list, isSource: isSource, reference: reference))
  }

  /// Makes the tables by number and author.
  private mutating func index() {
    var lists: [Int: (count: Int, hasNumbers: Bool)] = [:]
    for entry in entries where entry.reference.number != nil {
      lists[entry.list, default: (0, false)].hasNumbers = true
    }
    var shared: Set<Int> = []
    for (index, entry) in entries.enumerated() {
      if entry.isSource, let author = entry.reference.authors.first {
        byAuthor[author, default: []].append(index)
      }
      lists[entry.list, default: (0, false)].count += 1
      let position = lists[entry.list].flatMap { $0.hasNumbers ? nil : $0.count }
      guard let number = entry.reference.number ?? position else { continue }
      if byNumber.updateValue(index, forKey: number) != nil { shared.insert(number) }
    }
    for number in shared { byNumber[number] = nil }
  }

  /// Whether a line that stands in no list has a number and is written like an entry.
  private static func isLabelled(_ draft: Draft, _ bytes: [UInt8]) -> Bool {
    guard draft.isWholeLine,
      draft.enumerator.map({ $0.style != .bullet && !$0.isLetter })
        ?? (bytes[draft.range.lowerBound] == 0x5B)
    else { return false }
    return ReferenceForm.isEntry(draft, bytes) && ReferenceForm.hasVolume(bytes, draft.range)
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The entry with this number; nil without one, or with two.
  func entry(number: Int) -> Int? { byNumber[number] }

  /// The entry at statement `draft`; nil for other statements.
  func entry(draft: Int) -> Entry? { byDraft[draft].map { entries[$0] } }

  /// The entry that a link to `destination` leads to.
  func entry(at destination: ByteRange) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.upperBound <= destination.byteStart {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < entries.count, entries[low].range.lowerBound < destination.byteEnd else {
      return nil
    }
    return low
  }

  /// The entry of `names`, first author first, in `year`; `letter` is the `a` of `2014a`.
  ///
  /// Where several fit, the second author and the number of authors decide; where they do not, none
  /// is meant for sure.
  func entry(
    names: [WordKey], hasOthers: Bool, year: Int, letter: UInt8?
  ) -> Match {
    guard let first = names.first, let known = byAuthor[first] else { return .none }
    let agreeing = known.filter { agrees($0, names: names, hasOthers: hasOthers) }
    var fitting = agreeing.filter { entries[$0].reference.clue.year == year }
    if let letter, fitting.contains(where: { entries[$0].reference.yearLetter != nil }) {
      fitting = fitting.filter { entries[$0].reference.yearLetter == letter }
    }
    if fitting.count > 1 { fitting = narrowed(fitting, names: names, hasOthers: hasOthers) }
    if fitting.count > 1, let doi = entries[fitting[0]].reference.clue.doi,
      fitting.allSatisfy({ entries[$0].reference.clue.doi == doi })
    {
      return .one(fitting[0])  // One paper, listed twice.
    }
    return fitting.isEmpty ? .none : fitting.count == 1 ? .one(fitting[0]) : .several
  }

  /// Whether the authors of an entry may be cited by `names`: no second author is another one, and
  /// nobody who wrote alone has others with them.
  private func agrees(_ entry: Int, names: [WordKey], hasOthers: Bool) -> Bool {
    let reference = entries[entry].reference
    guard !reference.hasOthers else { return true }
    if hasOthers { return reference.authors.count > 1 || reference.isByOrganisation }
    if names.count > 1, reference.authors.count == 2 { return names.contains(reference.authors[1]) }
    return true
  }

  private func narrowed(_ fitting: [Int], names: [WordKey], hasOthers: Bool) -> [Int] {
    let narrower = fitting.filter { index in
      let reference = entries[index].reference
      let authors = reference.authors
      if hasOthers { return authors.count > 2 || reference.hasOthers }
      return authors.count == names.count && authors.elementsEqual(names)
    }
    return narrower.isEmpty ? fitting : narrower
  }

  /// Small words before surnames.
  static let particles = WordSet(
    """
    van von vom der den de du da la le les di do dos das del dela della dello ter te ten al el bin ibn
    abu zu zum zur af av the
    """)
}
