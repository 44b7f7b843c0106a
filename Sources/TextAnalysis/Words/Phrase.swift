/// A sequence of words to look for, with alternatives, optional parts and gaps.
///
/// Written as words between spaces: `a|an` either word, `recent?` may be missing, `@study` any word
/// of a class, `_` any one word, `..4` up to four words of any kind (punctuation included), `,` lets
/// clause punctuation stand before the next word; `=` at the end: nothing may follow.
struct Phrase: Sendable {
  enum Element: Sendable {
    case word(WordSet, isOptional: Bool, crossesBreak: Bool)
    case gap(Int)
    case end
  }

  let elements: [Element]
  /// The words that it can start with.
  let firstKeys: [WordKey]

  /// Compiles `pattern`; the first element must be a word or class that is not optional.
  init(_ pattern: some StringProtocol) {
    let pattern = String(pattern)
    var elements: [Element] = []
    var crossesBreak = false
    for part in pattern.split(separator: " ") {
      if part == "," {
        crossesBreak = true
      } else if part == "=" {
        elements.append(.end)
      } else if part.hasPrefix("..") {
        elements.append(.gap(Int(part.dropFirst(2)) ?? 1))
      } else {
        let isOptional = part.hasSuffix("?")
        let words = WordSet(alternatives: isOptional ? part.dropLast() : part[...])
        elements.append(.word(words, isOptional: isOptional, crossesBreak: crossesBreak))
        crossesBreak = false
      }
    }
    self.elements = elements
    if case .word(let words, _, _)? = elements.first {
      firstKeys = Array(words.keys)
    } else {
      firstKeys = []
    }
  }

  /// The index just past the match in `words` that starts at `start`; nil without one.
  func end(in words: [Token], from start: Int) -> Int? { end(in: words, at: start, element: 0) }

  private func end(in words: [Token], at position: Int, element: Int) -> Int? {
    guard element < elements.count else { return position }
    switch elements[element] {
    case .end: return position == words.count ? position : nil
    case .gap(let width):
      for skipped in 0...width where position + skipped <= words.count {
        if let end = end(in: words, at: position + skipped, element: element + 1) { return end }
      }
      return nil
    case .word(let set, let isOptional, let crossesBreak):
      let isAfterGap = element > 0 && isGap(element - 1)
      if position < words.count, set.contains(words[position].key),
        element == 0 || crossesBreak || isAfterGap || !words[position].form.contains(.afterBreak),
        let end = end(in: words, at: position + 1, element: element + 1)
      {
        return end
      }
      return isOptional ? end(in: words, at: position, element: element + 1) : nil
    }
  }

  private func isGap(_ element: Int) -> Bool {
    if case .gap = elements[element] { true } else { false }
  }
}
