import Knowledge

/// What the abbreviations of one article stand for.
///
/// A definition in brackets, "obsessive-compulsive disorder (OCD)", decides for the whole article,
/// also for abbreviations that the vocabulary does not know; "oral contraceptive dose (OCD)" rules a
/// reading out. An abbreviation with other readings counts where the article names its long form.
/// One of three letters or more also counts where its statement names anything else of the
/// vocabulary, or the article names its parent or child. Where two readings are left, none counts.
struct AbbreviationReadings {
  private let conditions: [Condition]
  /// Conditions that the article names in full.
  private var named: Set<Int> = []
  /// Abbreviations with what the article says they stand for; -1: something else.
  private var defined: [ArraySlice<UInt8>: Int] = [:]

  /// Reads what `scans`, of one article, name in full and define.
  init(scans: [ConditionMatcher.Scan], text: [UInt8], matcher: ConditionMatcher) {
    conditions = matcher.conditions
    for mention in scans.lazy.flatMap(\.mentions) {
      switch mention.termKind {
      case .name, .synonym:
        named.insert(mention.condition)
        if let short = bracketed(after: mention.range.byteEnd, text),
          isShort(short, of: text[mention.range.range])
        {
          defined[short] = mention.condition
        }
      case .abbreviation:
        let short = abbreviation(at: mention.range, text)
        if defined[short] == nil, isInitials(short, before: mention.range.byteStart, text) {
          defined[short] = -1
        }
      case .symptom: break
      }
    }
  }

  /// Drops the abbreviations of `scans` that mean something else, and adds those that the article
  /// defines itself; `ranges` are the statements of `scans`.
  func settle(_ scans: inout [ConditionMatcher.Scan], _ ranges: [ByteRange], _ text: [UInt8]) {
    let own = ownAbbreviations
    let extra = own.isEmpty ? nil : ConditionMatcher(conditions: conditions, abbreviations: own)
    for index in scans.indices {
      let all = scans[index].mentions
      if extra == nil, !all.contains(where: { $0.termKind == .abbreviation }) { continue }
      let hasOthers = all.contains { !$0.isGuarded }
      scans[index].mentions = all.indices.filter { place in
        all[place].termKind != .abbreviation || stands(place, of: all, hasOthers, text)
      }.map { all[$0] }
      if let extra { add(extra.scan(text, ranges[index]).mentions, to: &scans[index].mentions) }
    }
  }

  /// The abbreviations that the article defines and the vocabulary lacks.
  private var ownAbbreviations: [(text: String, condition: Int)] {
    defined.compactMap { short, condition in
      let text = String(decoding: short, as: UTF8.self)
      guard condition >= 0, !conditions[condition].terms.contains(where: { $0.text == text }) else {
        return nil
      }
      return (text, condition)
    }.sorted { $0.text < $1.text }
  }

  /// Merges `found`, in order, into `mentions`, but for what overlaps these.
  private func add(_ found: [ConditionMention], to mentions: inout [ConditionMention]) {
    guard !found.isEmpty else { return }
    var merged: [ConditionMention] = []
    var next = 0
    for new in found {
      while next < mentions.count, mentions[next].range.byteStart < new.range.byteEnd {
        merged.append(mentions[next])
        next += 1
      }
      if merged.last.map({ $0.range.overlaps(new.range) }) != true { merged.append(new) }
    }
    mentions = merged + mentions[next...]
  }

  /// Whether the abbreviation at index `place` means the condition that it is listed under.
  private func stands(
    _ place: Int, of all: [ConditionMention], _ hasOthers: Bool, _ text: [UInt8]
  ) -> Bool {
    let mention = all[place]
    let short = abbreviation(at: mention.range, text)
    if let meaning = defined[short] { return meaning == mention.condition }
    guard mention.isGuarded else { return true }
    let rivals = twins(of: place, in: all)
    if named.contains(mention.condition) {
      return !rivals.contains { named.contains($0.condition) }
    }
    guard short.count > 2, rivals.isEmpty else { return false }
    return hasOthers || hasNamedRelative(mention.condition)
  }

  private func hasNamedRelative(_ condition: Int) -> Bool {
    let own = conditions[condition]
    return named.contains {
      conditions[$0].slug == own.parent || conditions[$0].parent == own.slug
    }
  }

  /// The abbreviation at `range` without a plural `s`.
  private func abbreviation(at range: ByteRange, _ text: [UInt8]) -> ArraySlice<UInt8> {
    let words = text[range.range]
    return words.count > 2 && words.last == UInt8(ascii: "s") ? words.dropLast() : words
  }

  /// What stands in brackets right after `offset`, up to a comma or semicolon.
  private func bracketed(after offset: Int, _ text: [UInt8]) -> ArraySlice<UInt8>? {
    var start = offset
    while start < text.count, text[start] == UInt8(ascii: " ") { start += 1 }
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    start += 1
    let window = text[start..<min(start + 12, text.count)]
    guard let end = window.firstIndex(where: { $0 == 0x29 || $0 == 0x3B || $0 == 0x2C }) else {
      return nil
    }
    let short = text[start..<end]
    return short.last == UInt8(ascii: "s") ? short.dropLast() : short
  }

  /// Whether `short` looks like an abbreviation whose letters follow each other in `long`.
  private func isShort(_ short: ArraySlice<UInt8>, of long: ArraySlice<UInt8>) -> Bool {
    let capitals = short.count { $0 &- 0x41 < 26 }
    guard short.count >= 2, capitals >= 2, short.allSatisfy({ isWordByte($0) || $0 == 0x2D }),
      let first = short.first, let initial = long.first, first | 0x20 == initial | 0x20
    else { return false }
    var rest = long
    for letter in short where letter != 0x2D {
      guard let found = rest.firstIndex(where: { $0 | 0x20 == letter | 0x20 }) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  /// Whether `short` stands in brackets after words that it is the initials of.
  private func isInitials(
    _ short: ArraySlice<UInt8>, before start: Int, _ text: [UInt8]
  ) -> Bool {
    guard start > 1, text[start - 1] == UInt8(ascii: "(") else { return false }
    var letters = short.filter(isWordByte)
    var offset = start - 2
    var wordEnd = offset
    for _ in 0..<120 {
      guard let letter = letters.last else { return true }
      let isAtStart = offset < 0 || !isWordByte(text[offset])
      if isAtStart {
        let word = text[(offset + 1)..<(wordEnd + 1)]
        if let initial = word.first {
          if initial | 0x20 == letter | 0x20 {
            letters.removeLast()
          } else if word.count > 3 {
            return false
          }
        }
        guard offset >= 0 else { break }
        wordEnd = offset - 1
      }
      offset -= 1
    }
    return letters.isEmpty
  }
}

/// Whether `byte` is an ASCII letter or digit.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
}
