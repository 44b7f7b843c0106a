import Knowledge

/// Finds the places in a statement that point at sources.
struct CitationFinder {
  let context: StatementContext
  /// What the last study that was pointed at gave away, while it may still be meant.
  let lastSource: Clue?
  /// The same while a speaker may still be meant, who is quoted over some sentences.
  let lastSpeaker: Clue?

  /// One mention before overlapping ones are joined.
  struct Mention {
    var range: ByteRange
    let attribution: Attribution
    let rule: String
    var clue: Clue
    /// The entry of the article's list that is meant.
    var entry: Int?
  }

  /// The citations, in order; those that overlap are of one mark that means several entries.
  func citations() -> [Citation] {
    let found =
      phraseMentions() + listedMentions() + identifierMentions() + linkMentions()
      + bracketedReference()
    if found.isEmpty { return [] }
    let references = context.article.references
    return JoinedMentions(found).mentions.prefix(context.article.citationLimit).map { mention in
      Citation(
        range: mention.range, attribution: mention.attribution, clue: mention.clue,
        missing: MissingFacets.missing(mention.attribution, mention.clue), rule: mention.rule,
        entryIndex: mention.entry.map { references.entries[$0].draft })
    }
  }

  /// Numbers, author–year citations and links that may lead to entries of the article's lists.
  private func listedMentions() -> [Mention] {
    let links = EntryLinks(in: context)
    let found =
      AuthorYearMentions.mentions(in: context, links: links)
      + NumberedMentions.mentions(in: context, links: links)
    return links.isEmpty ? found : found + links.mentions(besides: found, in: context)
  }

  private func phraseMentions() -> [Mention] {
    var mentions: [Mention] = []
    for match in context.matches
    where match.rule >= RuleBook.attributionStart && match.rule < RuleBook.hedgeStart {
      let rule = AttributionRule.all[match.rule - RuleBook.attributionStart]
      guard let words = rule.words(match.words, context), !words.isEmpty else { continue }
      mentions.append(contentsOf: mention(rule, words))
    }
    return mentions
  }

  /// The mention by `rule` in `words`; none where a paper speaks of itself.
  private func mention(_ rule: AttributionRule, _ words: Range<Int>) -> [Mention] {
    let range = context.byteRange(words)
    if rule.name == "speaker-again" {
      guard let lastSpeaker, !context.article.isPaper else { return [] }
      return [Mention(range: range, attribution: .named, rule: "same-study", clue: lastSpeaker)]
    }
    let pointsBack = Anaphora.pointsBack(context.words[words])
    if pointsBack || rule.name == "same-study" {
      if context.article.isPaper { return [] }
      if let lastSource {
        return [Mention(range: range, attribution: .named, rule: "same-study", clue: lastSource)]
      }
    }
    var clue = Clue()
    if rule.attribution == .named { clue = ClueReader(context: context, mention: words).clue() }
    return [Mention(range: range, attribution: rule.attribution, rule: rule.name, clue: clue)]
  }

  private func identifierMentions() -> [Mention] {
    // Every identifier has a digit in it, every address a slash.
    guard
      context.draft.forms.contains(.digits)
        || context.bytes[context.range].contains(UInt8(ascii: "/"))
    else { return [] }
    return identifiers(in: context.bytes, range: ByteRange(context.range)).filter(\.isSource).map {
      found in
      Mention(
        range: found.range, attribution: .identified, rule: "identifier",
        clue: Knowledge.clue(for: [found]))
    }
  }

  /// A journal with year, volume and page in brackets: "(BMJ 2019; 365: l2147)".
  private func bracketedReference() -> [Mention] {
    guard context.draft.forms.contains(.number), context.bytes[context.range].contains(0x3B),
      let range = ReferenceForm.bracketedVolume(context.bytes, context.range)
    else { return [] }
    let words = context.words.indices.filter { range.contains(context.words[$0].range.lowerBound) }
    guard let first = words.first, let last = words.last else { return [] }
    var clue = ClueReader(context: context, mention: first..<last + 1).clue()
    if clue.journal == nil,
      let name = SourceWords.name(
        from: first, in: context.words, mayStartAfterBreak: true)
    {
      clue.journal = String(
        decoding: context.bytes[context.byteRange(name).range], as: UTF8.self)
    }
    return [
      Mention(
        range: ByteRange(range), attribution: .identified, rule: "bracketed-reference", clue: clue)
    ]
  }

  private func linkMentions() -> [Mention] {
    if context.article.document.links.isEmpty { return [] }
    return context.article.links(in: context.range).compactMap { link in
      let target = Array(link.target.utf8)
      let found = identifiers(in: target, range: ByteRange(0..<target.count)).filter(\.isSource)
      guard link.range.byteCount > 0 else { return nil }
      if found.isEmpty { return namedLink(link) }
      return Mention(
        range: link.range, attribution: .identified, rule: "source-link",
        clue: Knowledge.clue(for: found))
    }
  }

  /// A link whose own words say that a study, trial or report stands behind it; not one to a home page.
  private func namedLink(_ link: Link) -> Mention? {
    let inside = context.words.filter {
      $0.range.lowerBound >= link.range.byteStart && $0.range.upperBound <= link.range.byteEnd
    }
    guard inside.contains(where: { CitationFinder.linkedSources.contains($0.key) }),
      inside.count <= 12, WebAddressPath.isDeep(link.target)
    else { return nil }
    var clue = Clue()
    clue.url = link.target
    return Mention(
      range: link.range, attribution: .identified, rule: "source-link", clue: clue)
  }

  private static let linkedSources = WordSet(
    """
    study trial review survey meta-analysis analysis paper experiment rct report cohort article
    guideline guidelines guidance preprint abstract registry protocol dataset studies findings
    """)
}

extension CitationFinder.Mention {
  /// The mention of the `entry`th entry of the article's lists in the words at `range`.
  init(range: ByteRange, entry: Int, rule: String, in context: StatementContext) {
    self.init(
      range: range, attribution: .identified, rule: rule,
      clue: context.article.references.entries[entry].reference.clue, entry: entry)
  }
}
