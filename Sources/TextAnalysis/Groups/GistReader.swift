public import Knowledge

extension ClaimGist {
  /// The gist of `claim`; nil for one that tells too little.
  ///
  /// - Parameters:
  ///   - claim: A claim, all but its rule hits filled in.
  ///   - text: Its article's text in UTF-8.
  /// - Complexity: O(*n*) in the claim's bytes.
  public init?(of claim: Statement, in text: [UInt8]) {
    var reader = GistReader(claim, text)
    reader.read()
    guard reader.tellsEnough else { return nil }
    self.init(facts: reader.facts, words: reader.words, mentions: reader.mentions)
  }
}

/// Reads the gist of one claim.
private struct GistReader {
  private let claim: Statement
  private let text: [UInt8]
  private(set) var facts: UInt64 = 0
  private(set) var words: [ClaimGist.Word] = []
  private(set) var mentions: [ClaimGist.Mention] = []

  private let spans: [GistSpan]
  private var tellingCount = 0
  private var figureCount = 0
  private var decisive: Set<UInt64> = []
  private var pointsOutside: Bool
  private var isNotice = false

  /// How many words belong to the beginning.
  private static let openingCount = 4
  /// The most figures that count as telling.
  private static let countedFigures = 3

  init(_ claim: Statement, _ text: [UInt8]) {
    self.claim = claim
    self.text = text
    spans = GistSpan.spans(of: claim, in: text)
    pointsOutside = claim.isOwnFinding
  }

  /// Whether another claim with the same gist says the same, wherever it stands.
  ///
  /// What leans on its context must tell so much that the context is likely to have been copied too.
  var tellsEnough: Bool {
    guard !isNotice, tellingCount >= 2 else { return false }
    let details = tellingCount + min(figureCount, Self.countedFigures)
    let weight = details + decisive.count
    return pointsOutside ? details >= 4 && weight >= 6 : weight >= 3
  }

  mutating func read() {
    readFacts()
    words.reserveCapacity(claim.range.byteCount / 8)
    var scanner = GistScanner(text, claim.range.range)
    var spanIndex = 0
    var place = 0
    while let word = scanner.next() {
      while spanIndex < spans.count, spans[spanIndex].range.upperBound <= word.range.lowerBound {
        spanIndex += 1
      }
      place += 1
      if spanIndex < spans.count, spans[spanIndex].range.lowerBound <= word.range.lowerBound {
        let span = spans[spanIndex]
        if case .condition(let tag) = span.meaning { takeCondition(claim.conditions[tag]) }
        scanner.skip(to: span.range.upperBound)
      } else if let end = GistSpan.endOfAbbreviation(at: word.range.lowerBound, in: text) {
        scanner.skip(to: end)
      } else {
        take(word, at: place)
      }
    }
    for hash in decisive { note(hash) }
    mentions.sort { $0.slug < $1.slug }
    tellingCount = Set(words.lazy.filter(\.isTelling).map(\.hash)).count
  }

  private mutating func readFacts() {
    note(claim.isNegated ? 1 : 2)
    note(claim.isHedged ? 3 : 4)
    for tag in claim.conditions {
      note(mixed(tag.isNegated ? 5 : 6, WordKey(tag.slug).hash))
    }
    for quantity in claim.quantities where quantity.low != nil {
      guard !spans.contains(where: { $0.isMark && $0.range.overlaps(quantity.range.range) }) else {
        continue
      }
      figureCount += 1
      note(quantity.gist)
    }
  }

  private mutating func take(_ word: GistScanner.Word, at place: Int) {
    if word.hasDigit {
      guard !isCounted(word) else { return }
      figureCount += 1
      return note(mixed(7, word.hash))
    }
    let entry = GistWord.entry(word.hash)
    switch entry.role {
    case .filler: return
    case .pointing: pointsOutside = true
    case .opening:
      if place <= Self.openingCount, !isAttributing(word) { pointsOutside = true }
    case .notice: isNotice = true
    case .denial: note(8)
    case .number:
      guard !isCounted(word) else { return }
      decisive.insert(entry.hash)
    case .decisive:
      decisive.insert(entry.hash)
      words.append(ClaimGist.Word(hash: entry.hash, role: .decisive))
    case .telling, .frequent, .common, .comparing:
      words.append(ClaimGist.Word(hash: entry.hash, role: entry.role))
    }
  }

  private mutating func takeCondition(_ tag: ConditionTag) {
    let slug = WordKey(tag.slug).hash
    words.append(ClaimGist.Word(hash: mixed(9, slug), role: .telling))
    mentions.append(
      ClaimGist.Mention(slug: slug, name: GistSpan.name(at: tag.range.range, in: text)))
  }

  /// Whether the word leans on nobody in particular: "it is known that".
  private func isAttributing(_ word: GistScanner.Word) -> Bool {
    claim.citations.contains {
      $0.attribution == .vague && $0.range.range.contains(word.range.lowerBound)
    }
  }

  /// Whether the word is the number of a count, which is among the quantities.
  private func isCounted(_ word: GistScanner.Word) -> Bool {
    claim.quantities.contains {
      $0.kind == .count && $0.low != nil && $0.range.range.contains(word.range.lowerBound)
    }
  }

  /// Adds to the facts; their order does not count.
  private mutating func note(_ fact: UInt64) { facts &+= mixed(0x6B62, fact) }
}

extension ClaimGist.Word {
  /// Whether it tells what the claim is about.
  var isTelling: Bool { role == .telling || role == .frequent }
}

extension Quantity {
  /// What counts of it when claims are compared; seven digits of its numbers.
  fileprivate var gist: UInt64 {
    let base = base
    var hash = WordKey(kind.rawValue).hash
    if let comparator { hash = mixed(hash, WordKey(comparator.rawValue).hash) }
    for number in [base?.low ?? low, base?.high ?? high] {
      hash = mixed(hash, UInt64(Float(number ?? 0).bitPattern))
    }
    if let unit = base == nil ? unit : base?.unit { hash = mixed(hash, WordKey(unit).hash) }
    return hash
  }
}
