/// A sequence of words to look for, with alternatives, optional parts and gaps.
///
/// Written as words between spaces: `a|an` either word, `recent?` may be missing, `@study` any word
/// of a class, `_` any one word, `..4` up to four words of any kind (punctuation included), `,` lets
/// clause punctuation stand before the next word; `=` at the end: nothing may follow.
///
/// This is what a pattern says; `PhraseProgram` finds it.
struct Phrase: Sendable {
  enum Element: Sendable {
    case word(WordSet, isOptional: Bool, crossesBreak: Bool)
    case gap(Int)
    case end
  }

  let elements: [Element]
  /// The words that it can start with.
  let firstKeys: [WordKey]
  /// Whether it can go on without the first of them.
  let isFirstOptional: Bool
  /// The words that must be second; empty where the second word may be missing or any.
  var secondKeys: [WordKey] {
    guard !isFirstOptional, elements.count > 1,
      case .word(let words, isOptional: false, _) = elements[1], !words.isAny
    else { return [] }
    return words.keys
  }

  /// Reads `pattern`; the first element must be a word or class that is not optional.
  init(_ pattern: String) { self.init(Array(pattern.utf8)[...]) }

  /// Reads the pattern of the bytes `pattern`.
  init(_ pattern: ArraySlice<UInt8>) {
    var elements: [Element] = []
    var crossesBreak = true  // The first word may stand anywhere.
    for part in pattern.split(separator: 0x20) {
      if part.elementsEqual(",".utf8) {
        crossesBreak = true
      } else if part.elementsEqual("=".utf8) {
        elements.append(.end)
      } else if part.starts(with: "..".utf8) {
        elements.append(.gap(Int(String(decoding: part.dropFirst(2), as: UTF8.self)) ?? 1))
        crossesBreak = true
      } else {
        let isOptional = part.last == UInt8(ascii: "?")
        let words = WordSet(alternatives: isOptional ? part.dropLast() : part)
        elements.append(.word(words, isOptional: isOptional, crossesBreak: crossesBreak))
        crossesBreak = false
      }
    }
    self.elements = elements
    if case .word(let words, let isOptional, _)? = elements.first {
      firstKeys = words.keys
      isFirstOptional = isOptional
    } else {
      firstKeys = []
      isFirstOptional = false
    }
  }
}
