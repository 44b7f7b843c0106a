public import Knowledge

/// Attaches conditions to an article's statements.
///
/// - `about`: the statement names it, in full or short (confidence 0.9–1), or a kind of it.
/// - `symptom`: the statement names a symptom typical of it, and none of the conditions that the
///   symptom is typical of (0.5–0.7). A guarded symptom ("tremor") counts only where heading, title or
///   the sentences before are about the condition.
/// - `context`: only what stands around makes it clear; see `ContextRule` (its probability).
///
/// One tag at most a slug and statement; a mention that excludes counts only where no other is.
public struct ConditionTagger: Sendable {
  private let matcher: ConditionMatcher
  let family: ConditionFamily

  /// Makes a tagger that knows `conditions`.
  public init(conditions: [Condition]) {
    matcher = ConditionMatcher(conditions: conditions)
    family = ConditionFamily(conditions)
  }

  /// The tags of each of `statements`, which are all statements of the article `text` in order, with
  /// their kinds and headings; in order of slug.
  public func conditionTags(for statements: [Statement], in text: [UInt8]) -> [[ConditionTag]] {
    let scans = scans(of: statements, in: text)
    let context = ContextRule(statements: statements, scans: scans, family: family, text: text)
    var trail = ContextTrail()
    return statements.indices.map { index in
      let own = ownTags(at: index, scans[index].mentions, context, text)
      var tags = own
      if ConditionTag.kinds.contains(statements[index].kind) {
        tags += context.tags(at: index, beside: own, after: trail)
        trail.note(context.step(at: index, tagged: tags))
      }
      tags = withoutCauses(tags, scans[index].mentions, text)
      return tags.sorted { $0.slug < $1.slug }
    }
  }

  /// The tags of the statement at `index` by what it names itself, in `mentions`.
  func ownTags(
    at index: Int, _ mentions: [ConditionMention], _ context: ContextRule, _ text: [UInt8]
  ) -> [ConditionTag] {
    guard !mentions.isEmpty else { return [] }
    var tags = namedTags(withoutClasses(mentions, text))
    tags += widerTags(of: tags)
    let symptoms = mentions.filter { $0.termKind == .symptom }
    if !symptoms.isEmpty {
      tags += symptomTags(
        symptoms, around: context.topics(around: index),
        within: symptoms.contains(where: \.isGuarded) ? context.surroundings(of: index) : [], tags)
    }
    return tags
  }

  /// For each of `tags` whose condition is a kind of a leading one that is not among them, that one.
  private func widerTags(of tags: [ConditionTag]) -> [ConditionTag] {
    var added: [String: ConditionTag] = [:]
    for tag in tags {
      guard let place = family.place(of: tag.slug) else { continue }
      let slug = family.slug(family.counted(place))
      if slug == tag.slug || added[slug] != nil || tags.contains(where: { $0.slug == slug }) {
        continue
      }
      added[slug] = ConditionTag(
        slug: slug, relation: .about, isNegated: tag.isNegated, range: tag.range,
        rule: "condition-kind", confidence: tag.confidence)
    }
    return added.values.sorted { $0.slug < $1.slug }
  }

  /// What each of `statements` of `text` says, abbreviations settled.
  func scans(of statements: [Statement], in text: [UInt8]) -> [ConditionMatcher.Scan] {
    var scans = statements.map { matcher.scan(text, $0.range) }
    AbbreviationReadings(scans: scans, text: text, matcher: matcher)
      .settle(&scans, statements.map { $0.range }, text)
    for index in scans.indices where !scans[index].mentions.isEmpty {
      scans[index].mentions.removeAll { HouseNames.contains($0.range, in: text) }
    }
    return scans
  }

  /// `mentions` without the class that a definition files a condition under.
  ///
  /// "Migraine is a neurological disease" is about migraine alone. Conditions kept by hand stay.
  private func withoutClasses(
    _ mentions: [ConditionMention], _ text: [UInt8]
  ) -> [ConditionMention] {
    guard mentions.count > 1 else { return mentions }
    return mentions.indices.filter { place in
      guard place > 0, !ShippedConditions.slugsByHand.contains(mentions[place].slug) else {
        return true
      }
      let start = mentions[place - 1].range.byteEnd
      let gap = text[min(start, mentions[place].range.byteStart)..<mentions[place].range.byteStart]
      return !Self.copulas.contains { gap.starts(with: $0) && gap.count < $0.count + 16 }
    }.map { mentions[$0] }
  }

  /// What ties a condition to its class, with a word or two after it: "is a chronic …".
  private static let copulas = [" is a ", " is an "]
    .map { Array($0.utf8) }

  private func namedTags(_ mentions: [ConditionMention]) -> [ConditionTag] {
    guard !mentions.isEmpty else { return [] }
    var tags: [String: ConditionTag] = [:]
    for mention in mentions where mention.termKind != .symptom {
      if let known = tags[mention.slug], !known.isNegated || mention.isNegated { continue }
      let isShort = mention.termKind == .abbreviation
      tags[mention.slug] = ConditionTag(
        slug: mention.slug, relation: .about, isNegated: mention.isNegated, range: mention.range,
        rule: isShort ? "condition-abbreviation" : "condition-name",
        confidence: mention.isGuarded ? 0.9 : 1)
    }
    return Array(tags.values)
  }

  /// `tags` without the event that led to a condition among them: "PTSD after a traumatic event" is about
  /// PTSD alone, "PTSD and acute trauma" about both.
  private func withoutCauses(
    _ tags: [ConditionTag], _ mentions: [ConditionMention], _ text: [UInt8]
  ) -> [ConditionTag] {
    guard let event = mentions.first(where: { $0.slug == Self.event }),
      tags.contains(where: {
        !$0.isNegated && $0.relation != .context
          && family.isAncestor(event.condition, of: $0.slug)
      }),
      !mentions.contains(where: { $0.slug == Self.event && isListed($0, among: mentions, text) })
    else { return tags }
    return tags.filter { $0.slug != Self.event }
  }

  /// The condition that stands for what happened to people as well as for what they have.
  private static let event = "trauma"

  /// Whether the noun at `mention` stands beside another condition's name: "trauma and PTSD".
  private func isListed(
    _ mention: ConditionMention, among mentions: [ConditionMention], _ text: [UInt8]
  ) -> Bool {
    guard text[mention.range.range].suffix(6).map({ $0 | 0x20 }) == Array(Self.event.utf8) else {
      return false
    }
    return mentions.contains { other in
      let before = other.range.byteStart < mention.range.byteStart
      let first = before ? other.range.byteEnd : mention.range.byteEnd
      let last = before ? mention.range.byteStart : other.range.byteStart
      guard other.slug != Self.event, first < last, last - first < 12 else { return false }
      let between = text[first..<last].split { $0 == 0x20 || $0 == 0x2C || $0 == 0x2F }
      return between.allSatisfy { $0.elementsEqual("and".utf8) || $0.elementsEqual("or".utf8) }
        && !(between.isEmpty && last - first < 2)
    }
  }

  /// A symptom of several conditions speaks for the one that the surroundings are about.
  private func symptomTags(
    _ symptoms: [ConditionMention], around topics: Set<Int>, within surroundings: Set<Int>,
    _ named: [ConditionTag]
  ) -> [ConditionTag] {
    var tags: [String: ConditionTag] = [:]
    for (place, mention) in symptoms.enumerated() {
      if mention.isGuarded, !surroundings.contains(mention.condition) { continue }
      let rivals = twins(of: place, in: symptoms)
      let readings = rivals.map(\.slug) + [mention.slug]
      if named.contains(where: { readings.contains($0.slug) }) { continue }
      let isAtHome = topics.contains(mention.condition)
      if !isAtHome, rivals.contains(where: { topics.contains($0.condition) }) { continue }
      if let known = tags[mention.slug], !known.isNegated || mention.isNegated { continue }
      tags[mention.slug] = ConditionTag(
        slug: mention.slug, relation: .symptom, isNegated: mention.isNegated, range: mention.range,
        rule: "condition-symptom", confidence: isAtHome ? 0.7 : !rivals.isEmpty ? 0.5 : 0.6)
    }
    return Array(tags.values)
  }
}

/// The mentions of other conditions in the very words of the one at index `place` of `mentions`.
func twins(of place: Int, in mentions: [ConditionMention]) -> [ConditionMention] {
  let range = mentions[place].range
  var first = place
  while first > 0, mentions[first - 1].range == range { first -= 1 }
  let last = mentions[place...].prefix { $0.range == range }.endIndex
  return Array(mentions[first..<place] + mentions[(place + 1)..<last])
}
