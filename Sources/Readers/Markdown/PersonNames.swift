/// Cuts a byline into names where it is clearly a list of people.
///
/// Cuts `Ada Lovelace, Alan Turing and Grace Hopper` and `Lovelace, Ada; Turing, Alan`; leaves whole
/// `Lovelace, Ada`, `Ada Lovelace, PhD` and `Department of Health and Human Services`.
///
/// - Parameter byline: One line of words.
/// - Returns: Names as written, in order.
func personNames(in byline: String) -> [String] {
  var byline = byline[...]
  if byline.lowercased().hasPrefix("by ") { byline = byline.dropFirst(3) }
  let entries = byline.split(separator: ";")
  if entries.count > 1 { return entries.map { trimmed($0) }.filter { !$0.isEmpty } }
  let whole = [trimmed(byline)]
  let halves = byline.split(separator: " and ").flatMap { $0.split(separator: " & ") }
  let parts = halves.flatMap { $0.split(separator: ",") }.map { trimmed($0) }
    .filter { !$0.isEmpty }
  if parts.allSatisfy({ isPersonName($0) }) { return parts }
  let inverted = halves.map { trimmed($0) }
  return inverted.count > 1 && inverted.allSatisfy { isInvertedName($0) } ? inverted : whole
}

/// Whether `text` looks like a given and a family name: two to five words, all in capitals but for
/// particles.
private func isPersonName(_ text: String) -> Bool {
  let words = text.split(separator: " ")
  return 2...5 ~= words.count
    && words.allSatisfy { $0.first?.isUppercase == true || particles.contains($0.lowercased()) }
}

/// Whether `text` is like `Lovelace, Ada`.
private func isInvertedName(_ text: String) -> Bool {
  let parts = text.split(separator: ",").map { trimmed($0) }
  return parts.count == 2 && parts.allSatisfy { $0.first?.isUppercase == true }
}

private func trimmed(_ text: Substring) -> String {
  text.split(separator: " ").joined(separator: " ")
}

private let particles: Set = [
  "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "ten", "ter",
  "van", "von", "y", "zu",
]
