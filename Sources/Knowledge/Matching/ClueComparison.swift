/// Compares what a citation gives away with a record, field by field.
///
/// Each field adds the logarithm of a likelihood ratio, in bits: how much more often it agrees (or
/// differs) where the record is meant than where it is not (Fellegi & Sunter, "A Theory for Record
/// Linkage", JASA 64, 1969). A first author or journal that few records of the file share tells more
/// (Winkler's frequency-based weights, 1989). A field that either side leaves out tells nothing. What
/// the sentence and the text have in common hangs together, so that all of it counts seven bits at most.
public struct ClueComparison: Sendable {
  private let clue: Clue
  private let conditions: Set<String>
  private let interventions: Set<String>
  private let words: Set<String>
  private let recordCount: Double

  /// Takes what is compared from a citation.
  ///
  /// - Parameters:
  ///   - clue: What it gives away.
  ///   - sentence: The sentence it stands in.
  ///   - conditions: Slugs of the conditions that the sentence is about.
  ///   - recordCount: How many records there are to choose from.
  public init(clue: Clue, sentence: String, conditions: Set<String>, recordCount: Int) {
    self.clue = clue
    self.conditions = conditions
    self.recordCount = Double(max(recordCount, 2))
    let words = Reference.foldedWords(sentence)
    interventions = InterventionWords.within(words)
    // What is compared by itself, or is said of any study, tells nothing more here.
    let named = [clue.author, clue.journal, clue.title, clue.institution, clue.design]
      .compactMap { $0 }.flatMap(Reference.foldedWords)
    self.words = Set(words.filter { $0.utf8.count >= 5 }).subtracting(interventions)
      .subtracting(named).subtracting(Self.reportWords)
  }

  /// How the fields that both have compare.
  public func agreements(with card: SourceCard) -> [FieldAgreement] {
    [
      trialNumber(card), author(card), year(card), journal(card), title(card),
      same(.volume, clue.volume, card.volume, agreeing: 4, differing: -4),
      same(.page, clue.page, card.page, agreeing: 7, differing: -4),
      design(card), sampleSize(card), numbers(card), condition(card),
      intervention(card), sharedWords(card),
    ].compactMap { $0 }
  }

  private func rarity(_ count: Int) -> Double {
    max(1, Self.log2(0.95 * recordCount / Double(max(count, 1))))
  }

  /// Several papers come out of a trial, and others mention it: it tells much, and settles nothing.
  private func trialNumber(_ card: SourceCard) -> FieldAgreement? {
    guard let stated = clue.nct, card.statedTrialNumber == stated else { return nil }
    return .init(.nct, .agrees, stated: stated, found: stated, bits: 12)
  }

  private func author(_ card: SourceCard) -> FieldAgreement? {
    guard let stated = clue.author, let key = clue.authorKey, !card.authors.isEmpty else {
      return nil
    }
    let found = card.authors[0]
    if key == card.authorKey {
      return .init(
        .author, .agrees, stated: stated, found: found, bits: rarity(card.sharedAuthorCount))
    }
    // A later author is named for the paper now and then.
    if card.authors.dropFirst().contains(where: { Reference.foldedWords($0).contains(key) }) {
      return .init(
        .author, .partly, stated: stated, found: card.authors.joined(separator: "; "), bits: 2)
    }
    return .init(.author, .differs, stated: stated, found: found, bits: -8)
  }

  private func year(_ card: SourceCard) -> FieldAgreement? {
    guard let stated = clue.year, let found = card.year else { return nil }
    let (degree, bits): (FieldAgreement.Degree, Double) =
      switch abs(stated - found) {
      case 0: (.agrees, 4)
      // Online in one year, in print in the next.
      case 1: (.partly, -1)
      default: (.differs, -8)
      }
    return .init(.year, degree, stated: String(stated), found: String(found), bits: bits)
  }

  private func journal(_ card: SourceCard) -> FieldAgreement? {
    guard let stated = clue.journal, let found = card.journal, !found.isEmpty else { return nil }
    let agrees = JournalName(stated).agrees(with: JournalName(found))
    return .init(
      .journal, agrees ? .agrees : .differs, stated: stated, found: found,
      bits: agrees ? rarity(card.sharedJournalCount) : -5)
  }

  private func title(_ card: SourceCard) -> FieldAgreement? {
    guard let stated = clue.title, !card.title.isEmpty else { return nil }
    let likeness = TitleLikeness(stated, card.title)
    // A pair of words of a title is all that some say of it.
    let statedCount = Reference.foldedWords(stated).count
    let held = statedCount == 0 ? 0 : Double(likeness.commonCount) / Double(statedCount)
    let bits = min(24, 3.5 * Double(likeness.commonCount)) * (held - 0.4) / 0.6
    let degree: FieldAgreement.Degree =
      held >= 0.9 && (likeness.isSameMember || statedCount < 4)
      ? .agrees : held >= 0.6 ? .partly : .differs
    return .init(
      .title, degree, stated: stated, found: card.title,
      bits: degree == .differs ? min(bits, -4) : likeness.isSameMember ? bits : bits - 6)
  }

  private func same(
    _ field: FieldAgreement.Field, _ stated: String?, _ found: String?, agreeing: Double,
    differing: Double
  ) -> FieldAgreement? {
    guard let stated, let found, !stated.isEmpty, !found.isEmpty else { return nil }
    let agrees = stated.lowercased() == found.lowercased()
    return .init(
      field, agrees ? .agrees : .differs, stated: stated, found: found,
      bits: agrees ? agreeing : differing)
  }

  private func design(_ card: SourceCard) -> FieldAgreement? {
    guard let stated = clue.design else { return nil }
    let asked = Reference.foldedWords(stated).filter { !Self.plainDesigns.contains($0) }
    guard !asked.isEmpty else { return nil }
    let types = card.publicationTypes.joined(separator: " ")
    let known = card.words.union(Reference.foldedWords(types))
    let held = asked.filter(known.contains).count
    if held == asked.count {
      return .init(.design, .agrees, stated: stated, found: types, bits: 2.5)
    }
    return .init(
      .design, .differs, stated: stated, found: types, bits: card.text.isEmpty ? 0 : -1.5)
  }

  /// Words that sentences about studies have in common.
  private static let reportWords: Set<String> = [
    "about", "according", "after", "among", "article", "authors", "being", "between", "published",
    "could", "during", "found", "journal", "looked", "might", "paper", "people",
    "report", "reported", "research", "researchers", "review", "reviewed", "showed", "shown",
    "shows", "since", "studied", "studies", "study", "suggest", "suggested", "suggests", "their",
    "there", "these", "those", "through", "trial", "trials", "where", "which", "while", "within",
    "would",
  ]

  /// Words for studies of any kind.
  private static let plainDesigns: Set<String> = [
    "a", "analysis", "of", "paper", "report", "research", "study", "survey", "the", "trial",
  ]

  private func sampleSize(_ card: SourceCard) -> FieldAgreement? {
    guard let stated = clue.sampleSize, stated >= 10, !card.text.isEmpty else { return nil }
    let found = Self.numbers(in: card.text).contains(String(stated))
    return .init(
      .sampleSize, found ? .agrees : .differs, stated: String(stated),
      found: found ? String(stated) : "", bits: found ? 5 : -1)
  }

  private func numbers(_ card: SourceCard) -> FieldAgreement? {
    let stated = clue.numbers.filter { $0.utf8.last == UInt8(ascii: "%") }
    guard !stated.isEmpty, !card.text.isEmpty else { return nil }
    let known = Self.numbers(in: card.text)
    let shared = stated.filter { number in
      let digits = number.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
      return known.contains(digits + "%")
    }
    return .init(
      .number, shared.count == stated.count ? .agrees : shared.isEmpty ? .differs : .partly,
      stated: stated.joined(separator: " "), found: shared.joined(separator: " "),
      bits: shared.isEmpty ? -1 : min(8, 4 * Double(shared.count)))
  }

  private func condition(_ card: SourceCard) -> FieldAgreement? {
    guard !conditions.isEmpty, !card.conditions.isEmpty else { return nil }
    let shared = conditions.intersection(card.conditions).sorted()
    return .init(
      .condition, shared.isEmpty ? .differs : .agrees,
      stated: conditions.sorted().joined(separator: " "),
      found: shared.joined(separator: " "), bits: shared.isEmpty ? -3 : 2)
  }

  private func intervention(_ card: SourceCard) -> FieldAgreement? {
    guard !interventions.isEmpty, !card.words.isEmpty else { return nil }
    let shared = interventions.intersection(card.words).sorted()
    return .init(
      .intervention, shared.isEmpty ? .differs : .agrees,
      stated: interventions.sorted().joined(separator: " "), found: shared.joined(separator: " "),
      bits: shared.isEmpty ? -2 : 3)
  }

  /// Words of the sentence that the title has, or else the text.
  private func sharedWords(_ card: SourceCard) -> FieldAgreement? {
    guard !words.isEmpty, !card.words.isEmpty else { return nil }
    let titled = words.intersection(Reference.foldedWords(card.title))
    let shared = words.intersection(card.words)
    let share = Double(shared.count) / Double(words.count)
    let bits = min(8, 2 * Double(titled.count)) + (words.count < 3 ? 0 : 4 * share - 1.5)
    return .init(
      // Few words, but of the title: not all is different then.
      .words, share >= 0.6 ? .agrees : share >= 0.3 || bits > 0 ? .partly : .differs,
      stated: words.sorted().joined(separator: " "), found: shared.sorted().joined(separator: " "),
      bits: bits)
  }

  /// Numbers as written in `text`, each also with a percent sign that follows it.
  static func numbers(in text: String) -> Set<String> {
    var found: Set<String> = []
    var number: [UInt8] = []
    var isSpaced = false
    func close(percent: Bool) {
      while number.last == UInt8(ascii: ".") { number.removeLast() }
      guard !number.isEmpty else { return }
      let text = String(decoding: number, as: UTF8.self)
      found.insert(percent ? text + "%" : text)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isSpaced {
          close(percent: false)
          number = []
          isSpaced = false
        }
        number.append(byte)
      case UInt8(ascii: ".") where !number.isEmpty && !isSpaced: number.append(byte)
      case UInt8(ascii: ",") where !number.isEmpty && !isSpaced: continue
      case UInt8(ascii: " ") where !number.isEmpty: isSpaced = true
      case UInt8(ascii: "%"):
        close(percent: true)
        number = []
        isSpaced = false
      default:
        close(percent: false)
        number = []
        isSpaced = false
      }
    }
    close(percent: false)
    return found
  }

  /// Binary logarithm without a mathematics library, to a thousandth.
  static func log2(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    var (mantissa, result, place) = (value.significand, Double(value.exponent), 0.5)
    while place > 0.0005 {
      mantissa *= mantissa
      if mantissa >= 2 {
        mantissa /= 2
        result += place
      }
      place /= 2
    }
    return result
  }
}
