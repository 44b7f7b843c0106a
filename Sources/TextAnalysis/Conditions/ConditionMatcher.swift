public import Knowledge

/// Finds where a text names conditions, or symptoms typical of them.
///
/// One pass whatever the vocabulary's size; the longest name wins, and what lies inside it counts no
/// more: "treatment-resistant depression" is not also depression. Names are matched without regard
/// to case, hyphens, plural, possessive, accents of Latin-1 and British spelling; abbreviations as
/// they stand, with a plural `s` at most. Left alone are phrases that only look like names
/// ("respiratory depression"), and abbreviations that have other readings and no support.
public struct ConditionMatcher: Sendable {
  /// What one statement says, before the article has settled its abbreviations.
  struct Scan: Sendable {
    /// Names and symptoms in order; one place may name several conditions.
    var mentions: [ConditionMention] = []
    /// Whether it refers back: "the disorder", "these symptoms".
    var isAnaphoric = false
    /// Whether it speaks of symptoms or of what treatment does.
    var speaksOfCare = false
    /// Whether it speaks of people who are treated.
    var speaksOfPatients = false
    /// Whether it asks of a condition by a pronoun, as in "How is it treated?".
    var asksOfIt = false
    /// Whether it asks of a condition by name, as in "What is migraine?".
    var asksByName = false
  }

  /// A phrase found.
  struct Hit: Sendable {
    /// Index of its first word.
    let first: Int
    /// Index past its last word.
    let end: Int
    /// What it does beside naming.
    let roles: PhraseIndex.Roles
    /// Entries that hold, by index; empty for cues.
    let entries: [Int]
  }

  let conditions: [Condition]
  var index: PhraseIndex

  /// Makes a matcher that knows `conditions`.
  public init(conditions: [Condition]) {
    self.conditions = conditions
    index = PhraseIndex(termCount: conditions.reduce(0) { $0 + $1.terms.count })
    for (position, condition) in conditions.enumerated() {
      for term in condition.terms { index.insert(term, of: position) }
    }
    for (role, phrases) in conditionCues {
      for phrase in phrases { index.insert(phrase, role: role) }
    }
    for decoy in ShippedConditions.decoys { index.insert(decoy, role: .decoy) }
  }

  /// Makes a matcher that knows nothing but `abbreviations`, by index of the condition.
  init(conditions: [Condition], abbreviations: [(text: String, condition: Int)]) {
    self.conditions = conditions
    index = PhraseIndex()
    for (text, condition) in abbreviations {
      index.insert(
        Condition.Term(text: text, kind: .abbreviation, isGuarded: false), of: condition)
    }
  }

  /// Every mention in `range` of `text`, in order, which is read as one article.
  public func mentions(in text: [UInt8], range: ByteRange) -> [ConditionMention] {
    var scans = [scan(text, range)]
    AbbreviationReadings(scans: scans, text: text, matcher: self).settle(&scans, [range], text)
    return scans.flatMap(\.mentions)
  }

  /// What the statement at `range` says.
  func scan(_ text: [UInt8], _ range: ByteRange) -> Scan {
    let words = index.words(in: text, range: range)
    let hits = hits(in: words, text)
    var scan = Scan()
    var endOfLastName = 0
    for (position, hit) in hits.enumerated() {
      if hit.roles.contains(.anaphor) { scan.isAnaphoric = true }
      if hit.roles.contains(.care) { scan.speaksOfCare = true }
      if hit.roles.contains(.patient) { scan.speaksOfPatients = true }
      if hit.roles.contains(.question) { scan.asksOfIt = true }
      guard !hit.entries.isEmpty else { continue }
      let isAsked = position > 0 && hits[position - 1].end == hit.first
      if isAsked, hits[position - 1].roles.contains(.namingQuestion) { scan.asksByName = true }
      let place = ByteRange(byteStart: words[hit.first].start, byteEnd: words[hit.end - 1].end)
      let isNegated = isExcluded(hitAt: position, of: hits, words)
      for shared in namesSharing(endOf: hit, from: endOfLastName, words) {
        add(shared.entries, at: shared.range, isNegated, to: &scan.mentions)
      }
      endOfLastName = hit.end
      add(hit.entries, at: place, isNegated, to: &scan.mentions)
    }
    return scan
  }

  private func add(
    _ entries: [Int], at place: ByteRange, _ isNegated: Bool,
    to mentions: inout [ConditionMention]
  ) {
    for entry in entries.map({ index.entries[$0] }) {
      mentions.append(
        ConditionMention(
          slug: conditions[entry.condition].slug, range: place, termKind: entry.kind,
          isNegated: isNegated, condition: entry.condition, isGuarded: entry.isGuarded))
    }
  }

  private func hits(in words: [Word], _ text: [UInt8]) -> [Hit] {
    var hits: [Hit] = []
    var position = 0
    while position < words.count {
      guard words[position].firstNode != 0, let hit = longestHit(at: position, words, text) else {
        position += 1
        continue
      }
      hits.append(hit)
      position = hit.end
    }
    return hits
  }

  private func longestHit(at first: Int, _ words: [Word], _ text: [UInt8]) -> Hit? {
    var best: Hit?
    var node = PhraseTrie.root
    var next = first
    while next < words.count, next == first || (words[next].gap == .joint && !words[next].isNon),
      let child = index.child(of: node, word: words[next])
    {
      node = child
      next += 1
      let phrase = index.phrase(at: node)
      let entries = entries(phrase, text, words[first].start..<words[next - 1].end)
      if !phrase.roles.isEmpty || !entries.isEmpty {
        best = Hit(first: first, end: next, roles: phrase.roles, entries: entries)
      }
    }
    return best
  }

  /// The entries of `phrase` that hold for the bytes at `range`, a condition's name
  /// rather than its abbreviation of the same letters.
  private func entries(
    _ phrase: PhraseTrie.Node, _ text: [UInt8], _ range: Range<Int>
  ) -> [Int] {
    var next = Int(phrase.firstEntry)
    guard next >= 0 else { return [] }
    var found: [Int] = []
    while next >= 0 {
      let entry = index.entries[next]
      let twin = found.firstIndex { index.entries[$0].condition == entry.condition }
      if let twin {
        if index.entries[found[twin]].kind == .abbreviation { found[twin] = next }
      } else if entry.kind != .abbreviation || stands(entry.exact, text, range) {
        found.append(next)
      }
      next = Int(entry.next)
    }
    return found.reversed()
  }

  private func stands(_ exact: [UInt8], _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let extra = range.count - exact.count
    guard extra == 0 || (extra == 1 && text[range.upperBound - 1] == UInt8(ascii: "s")) else {
      return false
    }
    return text[range].starts(with: exact)
  }
}
