import Knowledge

/// Cuts a cell with people into names.
///
/// Semicolons, bars or ` and ` stand between people where there are any. Else commas do: in pairs
/// where every second part is initials (`Ford, J. D., Grasso, D. J.`), one by one where every part
/// has a given and a family name (`Ada Lovelace, Alan Turing`).
///
/// - Parameter text: The cell on one line.
/// - Returns: Names in order; the family name apart wherever the cell shows which one it is.
func authorList(_ text: String) -> [PersonName] {
  for mark in [";", "|"] where text.contains(mark) {
    return text.split(separator: Character(mark)).compactMap { person(String($0)) }
  }
  let halves = text.split(separator: " and ").flatMap { $0.split(separator: " & ") }
  if halves.count > 1 {
    // "Ada Lovelace, Alan Turing and Grace Hopper": the commas of what comes before are between people.
    let first = halves.dropLast().flatMap { authorList(String($0)) }
    return first + (halves.last.flatMap { person(String($0)) }.map { [$0] } ?? [])
  }
  let parts = text.split(separator: ",").compactMap { plainWords($0) }
  if parts.count > 1, parts.count.isMultiple(of: 2) {
    let pairs = stride(from: 0, to: parts.count, by: 2).map { (parts[$0], parts[$0 + 1]) }
    if pairs.allSatisfy({ isInitials($0.1) }) || parts.count == 2 && !parts[0].contains(" ") {
      return pairs.map { PersonName(family: $0.0, given: $0.1) }
    }
  }
  if parts.count > 1, parts.allSatisfy({ $0.contains(" ") }) {
    return parts.compactMap { person($0) }
  }
  return plainWords(text).map { [PersonName(literal: $0)] } ?? []
}

/// `Lovelace, Ada`, `Lovelace AK` or, as written, `Ada Lovelace`.
private func person(_ text: String) -> PersonName? {
  let parts = text.split(separator: ",", maxSplits: 1).compactMap { plainWords($0) }
  guard let first = parts.first else { return nil }
  if parts.count == 2 { return PersonName(family: first, given: parts[1]) }
  let words = first.split(separator: " ").map(String.init)
  // PubMed's way: the family name, then initials without full stops.
  if words.count > 1, let last = words.last, last.count <= 3,
    last.unicodeScalars.allSatisfy({ $0.properties.isUppercase })
  {
    return PersonName(family: words.dropLast().joined(separator: " "), given: last)
  }
  return PersonName(literal: first)
}

/// Whether a part is `J. D.`, `JD`, `J.-P.` or `A`.
private func isInitials(_ text: String) -> Bool {
  let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
  return !letters.isEmpty && letters.count <= 4
    && letters.allSatisfy { $0.properties.isUppercase }
    && text.allSatisfy { $0.isLetter || ". -‐".contains($0) }
}
