/// Finds sources in brackets: `[3, 7–9]`, `(Roe et al., 2014; Doe & Poe, 2019)`, `(doi:10.1000/x)`.
///
/// Deliberately narrow: what is not surely a source is part of what a text says. A name alone with a
/// year may be a place, and a number in round brackets a count.
enum BracketedSource {
  /// The longest that is looked at, in code points.
  private static let maximumLength = 300

  /// Where the source ends that begins with the bracket at `start`; nil where none does.
  static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let opening = scalars[start]
    guard opening == "[" || opening == "(" else { return nil }
    let closing: Unicode.Scalar = opening == "[" ? "]" : ")"
    let limit = min(scalars.count, start + maximumLength)
    guard let close = scalars[(start + 1)..<limit].firstIndex(of: closing) else { return nil }
    let inside = scalars[(start + 1)..<close]
    guard !inside.isEmpty, !inside.contains(opening) else { return nil }
    let isSource =
      opening == "[" && isNumbered(inside) || isAddress(inside) || isAuthorsAndYear(inside)
    return isSource ? close + 1 : nil
  }

  /// `3, 7–9`: numbers of at most three digits.
  private static func isNumbered(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    var digitCount = 0
    for scalar in inside {
      if WordPart.isDigit(scalar) {
        digitCount += 1
        guard digitCount <= 3 else { return false }
      } else if [",", ";", " ", "-", "–", "\u{A0}"].contains(scalar) {
        digitCount = 0
      } else {
        return false
      }
    }
    return inside.contains(where: WordPart.isDigit)
  }

  /// A DOI, a PubMed number or a web address, and nothing else.
  private static func isAddress(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    let text = String(String.UnicodeScalarView(inside)).lowercased()
    let beginnings = [
      "doi:", "doi ", "https://", "http://", "10.", "pmid:", "pmid ", "pmcid:", "pmc",
    ]
    guard let beginning = beginnings.first(where: text.hasPrefix) else { return false }
    let rest = text.dropFirst(beginning.count).drop { $0 == " " }
    return rest.count > 3 && !rest.contains(" ") && rest.contains { $0.isNumber || $0 == "/" }
      && (beginning != "10." || rest.contains("/"))
  }

  /// `Roe et al., 2014; Doe & Poe, 2019a`: each part has names, joined or with others, and a year.
  private static func isAuthorsAndYear(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    inside.split(separator: ";", omittingEmptySubsequences: false).allSatisfy(isEntry)
  }

  private static func isEntry(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = part.split { !WordPart.isLetter($0) && !WordPart.isDigit($0) && $0 != "&" }.map {
      String(String.UnicodeScalarView($0))
    }
    guard let last = words.last, isYear(last) else { return false }
    var isJoined = false
    for word in words.dropLast() {
      if ["et", "al", "and", "&"].contains(word) {
        isJoined = true
      } else if !isName(word), !["see", "von", "van", "de", "der", "la"].contains(word) {
        return false
      }
    }
    return isJoined && words.contains(where: isName)
  }

  private static func isYear(_ word: String) -> Bool {
    let digits = word.last?.isLetter == true ? word.dropLast() : word[...]
    return digits.count == 4 && (Int(digits).map { (1800...2099).contains($0) } ?? false)
  }

  private static func isName(_ word: String) -> Bool { word.first?.isUppercase == true }
}

/// What words and numbers are made of.
private enum WordPart {
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
}
