import Foundation
import TestSupport

/// A general way to edit a sentence, and what must become of the decision on it.
enum EditedSentence: String, CaseIterable {
  case number, negation, condition, comparator, unit, hedge, order, part, deletion
  case typo
  case space, marks, citation, twice, sibling

  /// Whether the decision must carry (true) or must not (false); nil: it may.
  var mustCarry: Bool? {
    switch self {
    case .number, .negation, .condition, .comparator, .unit, .hedge, .order, .part, .deletion: false
    case .typo: nil
    case .space, .marks, .citation, .twice, .sibling: true
    }
  }

  /// The sentence after the edit; nil where it cannot be done to it.
  func words(of sentence: String, _ random: inout SeededGenerator) -> String? {
    switch self {
    case .number: return number(sentence, &random)
    case .negation: return exchange(Self.negations, in: sentence, &random)
    case .condition: return exchange(Self.conditions, in: sentence, &random)
    case .comparator: return exchange(Self.comparators, in: sentence, &random)
    case .unit: return exchange(Self.units, in: sentence, &random)
    case .hedge: return exchange(Self.hedges, in: sentence, &random)
    case .order: return order(sentence, &random)
    case .part: return sentence.replacingFirst(" and ", by: ". They ")
    case .deletion: return ""
    case .typo: return typo(sentence, &random)
    case .space: return sentence.replacing(" ", with: Bool.random(using: &random) ? "  " : "\u{A0}")
    case .marks: return marks(sentence, &random)
    case .citation: return ending(sentence, " [17]") ?? ending(sentence, " (Roe et al., 2014)")
    case .twice: return sentence + " " + sentence
    case .sibling: return number(sentence, &random).map { sentence + " " + $0 }
    }
  }

  private static let negations = [
    ("is", "is not"), ("are", "are not"), ("can", "cannot"), ("was", "was not"),
    ("were", "were not"), ("may", "may not"), ("does not", "does"), ("no", "some"),
  ]
  private static let conditions = [
    ("PTSD", "OCD"), ("OCD", "PTSD"), ("depression", "chronic pain"), ("chronic pain", "migraine"),
  ]
  private static let comparators = [
    ("nearly", "over"), ("about", "under"), ("around", "below"), ("fewer than", "more than"),
    ("up to", "at least"), ("less", "more"), ("more", "less"),
  ]
  private static let units = [
    ("weeks", "months"), ("hours", "days"), ("day", "week"), ("years", "months"), ("%", "‰"),
    ("patients", "studies"), ("adults", "children"),
  ]
  private static let hedges = [
    ("is", "may be"), ("are", "may be"), ("can", "might perhaps"), ("was", "was possibly"),
    ("has", "possibly has"), ("eases", "may ease"),
  ]

  private func exchange(
    _ pairs: [(String, String)], in sentence: String, _ random: inout SeededGenerator
  ) -> String? {
    let words = " " + sentence.dropLast() + " "
    let found = pairs.filter { words.contains(" \($0.0) ") }
    guard let (old, new) = found.randomElement(using: &random) else { return nil }
    return words.replacingFirst(" \(old) ", by: " \(new) ")
      .map { String($0.dropFirst().dropLast()) + String(sentence.suffix(1)) }
  }

  private func number(_ sentence: String, _ random: inout SeededGenerator) -> String? {
    let places = sentence.indices.filter { ("0"..."9").contains(sentence[$0]) }
    guard let place = places.randomElement(using: &random) else { return nil }
    let digits = "123456789".filter { $0 != sentence[place] }
    var edited = sentence
    edited.replaceSubrange(place...place, with: String(digits.randomElement(using: &random) ?? "0"))
    return edited
  }

  private func order(_ sentence: String, _ random: inout SeededGenerator) -> String? {
    var words = sentence.split(separator: " ")
    guard words.count > 4 else { return nil }
    let first = Int.random(in: 1..<words.count - 2, using: &random)
    guard words[first].lowercased() != words[first + 1].lowercased() else { return nil }
    words.swapAt(first, first + 1)
    return words.joined(separator: " ")
  }

  private func typo(_ sentence: String, _ random: inout SeededGenerator) -> String? {
    let words = sentence.split { !$0.isLetter }.filter { $0.count > 5 }
    guard let word = words.randomElement(using: &random) else { return nil }
    let place = word.index(word.startIndex, offsetBy: Int.random(in: 2..<5, using: &random))
    return sentence.replacingFirst(
      String(word), by: word[..<place] + String(word[word.index(after: place)...]))
  }

  private func marks(_ sentence: String, _ random: inout SeededGenerator) -> String? {
    let changes = [
      ("'", "’"), (" and ", ", and "), (", ", " – "), (" %", "%"), ("-", "\u{2011}"), (";", ","),
      (" (", " – ("),
    ].filter { sentence.contains($0.0) }
    guard let (old, new) = changes.randomElement(using: &random) else {
      return "“" + sentence.dropLast() + "”" + sentence.suffix(1)
    }
    return sentence.replacingFirst(old, by: new)
  }

  private func ending(_ sentence: String, _ source: String) -> String? {
    sentence.hasSuffix(".") ? sentence.dropLast() + source + "." : nil
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, by new: String) -> String? {
    guard let range = firstRange(of: old) else { return nil }
    return replacingCharacters(in: range, with: new)
  }
}
