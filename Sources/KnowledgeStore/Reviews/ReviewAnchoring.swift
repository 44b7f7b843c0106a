internal import Knowledge

/// Tells whether a review still stands on what was judged.
///
/// It does while its claim is there: a claim's uid is made of its words, so that one with other words
/// is another claim, and no review ever moves to it. What the words themselves name is the same as
/// long as they are; but a condition that only the text around a claim makes clear can change while
/// the words stay, and then the review does not count either. For a review whose claim is gone, the
/// words that are most like it are looked for, for a person to compare.
struct ReviewAnchoring: Equatable {
  enum State: String {
    case needsRecheck = "needs-recheck"
    case orphan
  }

  var state: State
  /// Uid of the claim that is most like it.
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
  }

  /// Words less alike than this are not shown as what became of the judged ones.
  private static let leastSimilarity = 0.5

  /// Why `subject` does not stand on one of `statements`; nil where it does.
  static func fault(
    of subject: Subject, among statements: [PresentStatement]
  ) -> ReviewAnchoring? {
    if let claim = statements.first(where: { $0.uid == subject.claimUID }) {
      return fault(of: subject, on: claim)
    }
    var best: (statement: PresentStatement, similarity: Double)?
    let words = WordBag(subject.quote)
    for statement in statements {
      let similarity = words.similarity(to: WordBag(statement.text))
      guard similarity >= leastSimilarity, similarity > best?.similarity ?? 0 else { continue }
      best = (statement, similarity)
    }
    guard let best else {
      return ReviewAnchoring(
        state: .orphan,
        reason: statements.isEmpty
          ? "Its article is not in this file." : "Its article says nothing like it now.")
    }
    return ReviewAnchoring(
      state: .needsRecheck, nearestUID: best.statement.uid, similarity: best.similarity,
      reason: difference(subject, best.statement), presentText: best.statement.text)
  }

  /// Why a review does not stand on the claim that has its uid; nil where it does.
  private static func fault(
    of subject: Subject, on claim: PresentStatement
  ) -> ReviewAnchoring? {
    var reason: String?
    if !isSame(subject.quote, claim.text) {
      reason = "Its words are not those of the claim whose uid it has."
    } else if let judged = subject.judged {
      let isKept = judged.context.allSatisfy(claim.conditions.contains)
      let isNew = claim.context.contains { !judged.conditions.contains($0) }
      if !isKept || isNew {
        reason =
          "The text around it makes it about other conditions: "
          + change(judged.conditions, claim.conditions.sorted()) + "."
      }
    }
    return reason.map {
      ReviewAnchoring(
        state: .needsRecheck, nearestUID: claim.uid, similarity: 1, reason: $0,
        presentText: claim.text)
    }
  }

  /// How the words most like it differ, in a sentence.
  private static func difference(_ subject: Subject, _ present: PresentStatement) -> String {
    guard !isSame(subject.quote, present.text) else {
      return present.uid == nil
        ? "The words are still there, but are not taken as a claim now."
        : "The words are still there, but stand in another place."
    }
    var parts: [String] = []
    let numbers = (Judged.numbers(in: subject.quote), Judged.numbers(in: present.text))
    if numbers.0 != numbers.1 { parts.append("numbers " + change(numbers.0, numbers.1)) }
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

/// The words of a text without their order, each as often as it comes.
private struct WordBag {
  private var counts: [String: Int] = [:]
  private var count = 0

  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for word in words { counts[String(word), default: 0] += 1 }
    count = words.count
  }

  /// Twice the words in common over the words of both, 0…1.
  ///
  /// - Note: L. R. Dice, "Measures of the amount of ecologic association between species", Ecology 26
  ///   (1945), doi:10.2307/1932409.
  func similarity(to other: WordBag) -> Double {
    guard count + other.count > 0 else { return 0 }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(count + other.count)
  }
}
