internal import Knowledge

/// Tells whether a review still stands on what was judged.
///
/// It does while its claim is there, the text around it making the same conditions clear. A claim's
/// uid is made of its words, so a claim with other words is another one. A review follows to it only
/// when it says the same in the same words (`ClaimWording`), is the only one that does, and is negated
/// and about conditions as it was; sources in brackets may have come. Every other change, of a letter
/// even, needs a person: one letter makes "present" of "prevent". For such a review, the words that
/// are most like the judged ones are looked for, to be compared, or those that stand in their place.
struct ReviewAnchoring: Equatable {
  enum State: String {
    /// It stands on the claim `nearestUID`, whose uid is not the judged one's.
    case anchored
    case needsRecheck = "needs-recheck"
    case orphan
  }

  var state: State
  /// Uid of the claim that it followed, or that is most like it.
  var nearestUID: String?
  var similarity: Double?
  var reason: String
  /// The words most like it.
  var presentText: String?

  /// What was judged.
  struct Subject {
    let claimUID: String
    let quote: String
    /// nil: nobody wrote down what was judged besides the words.
    let judged: Judged?
    /// What stood before the words, and behind them.
    var prefix = ""
    var suffix = ""
  }

  /// Words less alike than this are not shown as what became of the judged ones.
  private static let leastSimilarity = 0.5
  /// The same for words that stand where the judged ones stood.
  private static let leastSimilarityInPlace = 0.2

  /// Where `subject` stands in `article`; nil where it is on its own claim.
  static func anchoring(of subject: Subject, in article: PresentArticle) -> ReviewAnchoring? {
    if let claim = article.claim(subject.claimUID) { return fault(of: subject, on: claim) }
    if let followed = follow(subject, in: article) { return followed }
    var best = article.nearest(to: subject.quote, least: leastSimilarity)
    if best == nil,
      let statement = article.statement(between: subject.prefix, and: subject.suffix)
    {
      let similarity = WordBag(subject.quote).similarity(to: WordBag(statement.text))
      if similarity >= leastSimilarityInPlace { best = (statement, similarity) }
    }
    guard let best else {
      return ReviewAnchoring(
        state: .orphan,
        reason: article.statements.isEmpty
          ? "Its article is not in this file." : "Its article says nothing like it now.")
    }
    return ReviewAnchoring(
      state: .needsRecheck, nearestUID: best.statement.uid, similarity: best.similarity,
      reason: difference(subject, best.statement, in: article),
      presentText: best.statement.text)
  }

  /// Follows a claim that says the same; nil where that is not sure.
  private static func follow(_ subject: Subject, in article: PresentArticle) -> ReviewAnchoring? {
    let wording = ClaimWording(subject.quote)
    let claims = article.claims(wordedAs: wording)
    guard claims.count == 1, let claim = claims.first, let judged = subject.judged,
      let added = sources(of: claim, addedTo: wording), judged.isNegated == claim.isNegated,
      hasSameConditions(judged, claim)
    else { return nil }
    let reason =
      if isSame(subject.quote, claim.text) {
        "It followed its words to where they stand now."
      } else if added.isEmpty {
        "It followed its claim, of which only the punctuation changed."
      } else {
        "It followed its claim, which has a source more: \(added.joined(separator: " "))."
      }
    return ReviewAnchoring(
      state: .anchored, nearestUID: claim.uid, similarity: 1, reason: reason,
      presentText: claim.text)
  }

  /// The sources that a claim has besides those of `wording`; nil where one of those is gone.
  private static func sources(
    of claim: PresentStatement, addedTo wording: ClaimWording
  ) -> [String]? {
    var sources = ClaimWording(claim.text).sources
    for source in wording.sources {
      guard let place = sources.firstIndex(of: source) else { return nil }
      sources.remove(at: place)
    }
    return sources
  }

  /// Whether the text around a claim makes it about the conditions that were judged.
  ///
  /// What the words themselves name is left out: it is the same as long as they are.
  private static func hasSameConditions(_ judged: Judged, _ claim: PresentStatement) -> Bool {
    judged.context.allSatisfy(claim.conditions.contains)
      && claim.context.allSatisfy(judged.conditions.contains)
  }

  /// Why a review does not stand on the claim that has its uid; nil where it does.
  private static func fault(
    of subject: Subject, on claim: PresentStatement
  ) -> ReviewAnchoring? {
    var reason: String?
    if !isSame(subject.quote, claim.text) {
      reason = "Its words are not those of the claim whose uid it has."
    } else if let judged = subject.judged, !hasSameConditions(judged, claim) {
      reason =
        "The text around it makes it about other conditions: "
        + change(judged.conditions, claim.conditions.sorted()) + "."
    }
    return reason.map {
      ReviewAnchoring(
        state: .needsRecheck, nearestUID: claim.uid, similarity: 1, reason: $0,
        presentText: claim.text)
    }
  }

  /// How the words most like it differ, in a sentence.
  private static func difference(
    _ subject: Subject, _ present: PresentStatement, in article: PresentArticle
  ) -> String {
    let wording = ClaimWording(subject.quote)
    let presentWording = ClaimWording(present.text)
    var parts: [String] = []
    if wording.words == presentWording.words {
      guard present.uid != nil else {
        return "The words are still there, but are not taken as a claim now."
      }
      let count = article.claims(wordedAs: wording).count
      guard count > 0 else { return "The words are still there, but in two statements." }
      guard count == 1 else { return "The words are there \(count) times now." }
      if wording.sources != presentWording.sources {
        parts.append("sources " + change(wording.sources, presentWording.sources))
      }
    }
    let numbers = (Judged.numbers(in: subject.quote), Judged.numbers(in: present.text))
    if numbers.0 != numbers.1, wording.words != presentWording.words {
      parts.append("numbers " + change(numbers.0, numbers.1))
    }
    if let judged = subject.judged {
      if judged.isNegated != present.isNegated {
        parts.append(present.isNegated ? "negated now" : "no longer negated")
      }
      let conditions = present.conditions.sorted()
      if judged.conditions != conditions {
        parts.append("conditions " + change(judged.conditions, conditions))
      }
    }
    return parts.isEmpty
      ? "The words changed." : "The words changed: " + parts.joined(separator: "; ") + "."
  }

  private static func change(_ before: [String], _ after: [String]) -> String {
    func list(_ texts: [String]) -> String {
      texts.isEmpty ? "none" : texts.joined(separator: ", ")
    }
    return list(before) + " → " + list(after)
  }

  /// Whether two texts name a claim alike; NUL, which JSON files cannot bring back, is U+FFFD.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    func plain(_ text: String) -> String {
      let text = ClaimUID.normalized(text)
      guard text.utf8.contains(0) else { return text }
      return String(
        String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
    }
    return plain(first) == plain(second)
  }
}
