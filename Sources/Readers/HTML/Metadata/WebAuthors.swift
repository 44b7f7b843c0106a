import Knowledge

/// The people that a page names as authors, in a form that reference managers can sort.
///
/// Reads `By Ada Lovelace, PhD, and Alan Turing` and `Lovelace, Ada; Turing, Alan`; leaves out
/// addresses and what is no name.
///
/// - Parameter byline: What a page states in one place.
/// - Returns: Names in order; empty for an address.
func webAuthors(in byline: String) -> [PersonName] {
  guard let line = singleSpaced(byline), line.utf8.count <= 400, !line.contains("://"),
    !line.hasPrefix("www."), !line.hasPrefix("@")
  else { return [] }
  let people = personNames(in: withoutDegrees(withoutLead(line))).compactMap {
    name -> PersonName? in
    guard let name = singleSpaced(name), name.contains(where: \.isLetter) else { return nil }
    return webAuthor(name)
  }
  // Behind a person stands the employer: “Ada Lovelace, Associated Press”.
  guard people.first?.family != nil else { return people }
  return people.filter { $0.family != nil }
}

/// A single author's name, taken apart where that is safe.
func webAuthor(_ name: String) -> PersonName {
  let name = withoutDegrees(name)
  let halves = name.split(separator: ",").compactMap { singleSpaced(String($0)) }
  if halves.count == 2, !halves[0].isEmpty, isCapitalised(halves[1]) {
    return PersonName(family: halves[0], given: halves[1])
  }
  let words = name.split(separator: " ").map(String.init)
  guard halves.count == 1, 2...4 ~= words.count, words.allSatisfy({ isNameWord($0) }),
    let family = words.last, isCapitalised(family), isCapitalised(words[0]),
    !words.contains(where: { organisationWords.contains($0.lowercased()) })
  else { return PersonName(literal: name) }
  let given = words.dropLast().prefix { isCapitalised($0) }
  let particles = words.dropLast().dropFirst(given.count)
  guard particles.allSatisfy({ !isCapitalised($0) }) else { return PersonName(literal: name) }
  var result = PersonName(family: family, given: given.joined(separator: " "))
  if !particles.isEmpty { result.nonDroppingParticle = particles.joined(separator: " ") }
  return result
}

private func isNameWord(_ word: String) -> Bool {
  word.allSatisfy { $0.isLetter || "-.'’".contains($0) }
}

private func isCapitalised(_ word: String) -> Bool { word.first?.isUppercase ?? false }

private func withoutLead(_ line: String) -> String {
  let lower = line.lowercased()
  for lead in ["written by ", "posted by ", "by: ", "author: ", "by "] where lower.hasPrefix(lead) {
    return String(line.dropFirst(lead.count))
  }
  return line
}

/// `name` without the degrees behind it: `Jane Roe, MD, PhD` is Jane Roe.
private func withoutDegrees(_ name: String) -> String {
  let parts = name.split(separator: ",").compactMap { singleSpaced(String($0)) }
  let kept = parts.compactMap { part -> String? in
    var words = part.split(separator: " ")
    let plain = { (word: Substring) in word.uppercased().filter { $0 != "." } }
    if words.allSatisfy({ degrees.contains(plain($0)) }) { return nil }
    while words.count > 2, let last = words.last, last.count > 1, degrees.contains(plain(last)) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
  return kept.isEmpty ? name : kept.joined(separator: ", ")
}

private let degrees: Set<String> = [
  "MD", "PHD", "RN", "MS", "MSC", "MA", "BA", "BS", "BSC", "PSYD", "LCSW", "MPH", "DO", "NP", "PA",
  "PA-C", "DNP", "APRN", "CRNA", "LMFT", "LPC", "LMHC", "MSW", "FNP", "FNP-C", "PMHNP", "PMHNP-BC",
  "PHARMD", "DDS", "JD", "MBA", "EDD", "DPT", "RD", "RDN", "CNS", "FACP", "FAPA", "MBBS", "FRCP",
  "DC", "ND", "LAC", "BSN", "MSN", "CRNP", "MED", "LMSW", "DR", "PROF",
]

private let organisationWords: Set<String> = [
  "staff", "team", "editors", "editorial", "press", "news", "clinic", "center", "centre", "group",
  "institute", "university", "hospital", "health", "association", "society", "magazine", "times",
  "agency", "department", "foundation", "company", "inc", "inc.", "ltd", "wellness", "medical",
  "reuters", "writer", "columnist", "media", "business", "cnn", "editor", "correspondent",
  "reporter", "admin", "contributors", "associates", "committee",
]
