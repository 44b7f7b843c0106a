public import Knowledge

/// Every number with a meaning in `range` of `text`, in order, none inside another.
///
/// Percentages ("7-8%", "seven in ten patients"), spans of time ("six weeks", "within hours or
/// days"), counts of people and things ("67 adults", "n = 120"), years ("in 2019", "the 1960s"), doses
/// ("0.5 mg/kg"), ratios ("OR 1.5", "a 2-fold increase", "three times as many"), effect sizes
/// ("Cohen's d = 0.8"), p values ("p < .05") and confidence intervals ("95% CI 1.2–3.4"). Fractions in
/// words are percentages ("two-thirds of them"). Ranges have both ends, spans in words neither.
/// Comparators ("up to", "nearly", "or more") are read, but outside the range. Left alone are numbers without a unit or noun, ages, times of day,
/// frequencies ("twice daily"), and numbers inside names ("GAD-7", "5-HT").
///
/// - Complexity: O(*n*) in the byte count of `range`.
public func quantities(in text: [UInt8], range: ByteRange) -> [Quantity] {
  var reader = QuantityReader(lexer: QuantityLexer(text: text, range: range))
  return reader.all()
}

/// Reads the tokens of a range one by one, with one to look back on.
struct QuantityReader {
  /// The three words and signs before a token; empty where there are none.
  struct Trail {
    private(set) var first = QuantityWord()
    private(set) var second = QuantityWord()
    private(set) var last = QuantityWord()

    mutating func append(_ word: QuantityWord) { (first, second, last) = (second, last, word) }

    func contains(_ word: QuantityWord) -> Bool { first == word || second == word || last == word }
  }

  /// Where the three tokens before the one being read start; -1 for none since the last quantity.
  private struct Past {
    private(set) var first = -1
    private(set) var second = -1
    private(set) var last = -1
    /// Where the last quantity ended.
    let origin: Int

    init(after origin: Int) { self.origin = origin }

    mutating func append(_ start: Int) { (first, second, last) = (second, last, start) }
  }

  let lexer: QuantityLexer
  private var past: Past
  /// The token before the one being read; an empty one after a quantity.
  private(set) var previous: QuantityToken
  /// The words and signs before the one being read, three at most, nearest last.
  private(set) var trail = Trail()

  init(lexer: QuantityLexer) {
    self.lexer = lexer
    past = Past(after: lexer.start)
    previous = QuantityToken(kind: .end, start: lexer.start, end: lexer.start)
  }

  mutating func all() -> [Quantity] {
    var found: [Quantity] = []
    var offset = lexer.start
    while true {
      let token = lexer.glimpse(from: offset)
      guard token.kind != .end else { return found }
      if token.mayBegin, let quantity = quantity(from: token.start) {
        found.append(compared(quantity))
        offset = max(quantity.range.byteEnd, token.end)
        past = Past(after: offset)
      } else {
        offset = token.end
        past.append(token.start)
      }
    }
  }

  /// The quantity that the token at `start` begins; nil without one.
  private mutating func quantity(from start: Int) -> Quantity? {
    let token = lexer.token(from: start)
    if token.kind == .word {
      guard QuantityWords.starts.contains(token.word) || token.word.hasSuffix("fold") else {
        return nil
      }
      if QuantityWords.ratioLabels.contains(token.word), lexer.text[token.end - 1] >= 0x61 {
        return nil
      }
      if token.word == QuantityWords.a || token.word == QuantityWords.an,
        !QuantityWords.afterArticle.contains(lexer.token(from: token.end).word)
      {
        return nil
      }
    }
    recallWords()
    return quantity(at: token)
  }

  /// Reads the words before the token being read again.
  private mutating func recallWords() {
    trail = Trail()
    for start in [past.first, past.second] where start >= 0 {
      trail.append(lexer.token(from: start).word)
    }
    previous =
      past.last < 0
      ? QuantityToken(kind: .end, start: past.origin, end: past.origin)
      : lexer.token(from: past.last)
    trail.append(previous.word)
  }

  /// `quantity` with the comparator that stands around it, unless it has its own.
  private func compared(_ quantity: Quantity) -> Quantity {
    guard quantity.comparator == nil, quantity.low == quantity.high, quantity.low != nil else {
      return quantity
    }
    let end = quantity.range.byteEnd
    guard
      let comparator = comparatorBefore(quantity.kind) ?? comparatorAfter(end) ?? plus(in: quantity)
    else { return quantity }
    return Quantity(
      kind: quantity.kind, range: quantity.range, low: quantity.low, high: quantity.high,
      unit: quantity.unit, comparator: comparator)
  }

  /// "40+ years".
  private func plus(in quantity: Quantity) -> Quantity.Comparator? {
    let text = lexer.text[quantity.range.range]
    return text.contains(0x2B) && quantity.kind != .effectSize ? .atLeast : nil
  }

  private func quantity(at token: QuantityToken) -> Quantity? {
    switch token.kind {
    case .number: isInName(token) ? nil : counted(from: token)
    case .word: token.word.isEmpty ? nil : worded(from: token)
    case .sign, .end: nil
    }
  }

  private func worded(from token: QuantityToken) -> Quantity? {
    guard QuantityWords.starts.contains(token.word) else {
      return token.word.hasSuffix("fold") ? folded(token) : nil
    }
    if let fraction = fraction(from: token) { return fraction }
    if QuantityWords.numbers[token.word] != nil {
      return isInName(token) ? nil : counted(from: token)
    }
    if QuantityWords.spelledTimes.contains(token.word)
      || QuantityWords.vagueAmounts.contains(token.word)
      || token.word == "a" || token.word == "an"
    {
      return wordedSpan(from: token)
    }
    return labelled(from: token) ?? folded(token)
  }

  /// Whether a number hangs on a name by a hyphen or point, or has a currency before it.
  private func isInName(_ token: QuantityToken) -> Bool {
    guard previous.end == token.start, token.start > lexer.start else { return false }
    switch previous.word {
    case "-", ".", ":", "$", "£", "#", "/", "_": return true
    default: return previous.kind == .word || previous.kind == .number
    }
  }

  /// A quantity of `kind` that starts at `start`, or at a "within" right before.
  func make(
    _ kind: Quantity.Kind, _ start: Int, _ end: Int, _ low: Double?, _ high: Double?,
    unit: String? = nil
  ) -> Quantity {
    let leads = kind == .duration && previous.word == "within"
    return Quantity(
      kind: kind, range: ByteRange(byteStart: leads ? previous.start : start, byteEnd: end),
      low: low, high: high, unit: unit)
  }
}
