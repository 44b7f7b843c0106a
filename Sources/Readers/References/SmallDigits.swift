/// `text` in Unicode's raised or lowered characters; nil where one of its characters has none.
func smallDigits(_ text: String, isRaised: Bool) -> String? {
  let table = isRaised ? raised : lowered
  var out = ""
  for character in text {
    guard let small = table[character] else { return nil }
    out.append(small)
  }
  return out
}

private let raised: [Character: Character] = Dictionary(
  uniqueKeysWithValues: zip("0123456789+-−=()ni∘°", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ°°"))
private let lowered: [Character: Character] = Dictionary(
  uniqueKeysWithValues: zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"))
