import Knowledge

/// A number or range of numbers as written.
struct NumberSpan {
  let start: Int
  let end: Int
  let low: Double
  let high: Double
  /// Whether both ends are bare whole numbers.
  let isPlain: Bool
}

extension QuantityReader {
  /// The number that `token` begins, in digits or words: "1,200", "twenty-five", "12 million".
  func number(from token: QuantityToken) -> NumberSpan? {
    var value: Double
    var end = token.end
    if token.kind == .number {
      value = token.value
    } else if let spelled = QuantityWords.numbers[token.word] {
      value = spelled
      if spelled >= 20, let unit = hyphenated(after: end) {
        value += QuantityWords.numbers[unit.word] ?? 0
        end = unit.end
      }
    } else {
      return nil
    }
    var isPlain = token.isPlain
    for _ in 0..<2 {
      let next = lexer.token(from: end)
      guard let factor = QuantityWords.multipliers[next.word] else { break }
      value *= factor
      end = next.end
      isPlain = false
    }
    return NumberSpan(start: token.start, end: end, low: value, high: value, isPlain: isPlain)
  }

  private func hyphenated(after offset: Int) -> QuantityToken? {
    let hyphen = lexer.token(from: offset)
    guard hyphen.word == "-", hyphen.start == offset else { return nil }
    let unit = lexer.token(from: hyphen.end)
    guard let value = QuantityWords.numbers[unit.word], value < 10 else { return nil }
    return unit
  }

  /// The range that `first` begins, "7-8", "two to three", "between 5 and 10"; nil if it is alone.
  func span(from first: NumberSpan) -> NumberSpan? {
    let sign = lexer.token(from: first.end)
    let isBetween = previous.word == "between" && sign.word == "and"
    guard isBetween || sign.word == "-" || sign.word == "to" || sign.word == "or",
      let second = number(from: lexer.token(from: sign.end)), second.high >= first.low
    else { return nil }
    return NumberSpan(
      start: first.start, end: second.end, low: first.low, high: second.high,
      isPlain: first.isPlain && second.isPlain)
  }

  /// What the number at `token` measures or counts.
  func counted(from token: QuantityToken) -> Quantity? {
    guard let first = number(from: token) else { return nil }
    if let span = span(from: first), let quantity = measured(span) ?? decades(span) {
      return quantity
    }
    if let measured = measured(first) { return extended(measured) }
    return share(first) ?? proportion(first) ?? decades(first) ?? noun(after: first) ?? year(first)
  }

  /// `quantity` with its upper end, if it has one with the same unit: "5 mg to 10 mg".
  private func extended(_ quantity: Quantity) -> Quantity {
    let sign = lexer.token(from: quantity.range.byteEnd)
    let isBetween = previous.word == "between" && sign.word == "and"
    guard isBetween || sign.word == "-" || sign.word == "to", let low = quantity.low,
      let second = number(from: lexer.token(from: sign.end)).flatMap(measured),
      second.kind == quantity.kind, second.unit == quantity.unit, let high = second.high,
      high >= low
    else { return quantity }
    return Quantity(
      kind: quantity.kind,
      range: ByteRange(byteStart: quantity.range.byteStart, byteEnd: second.range.byteEnd),
      low: low, high: high, unit: quantity.unit)
  }

  /// `span` with its unit: percent, time, substance or factor.
  private func measured(_ span: NumberSpan) -> Quantity? {
    var unit = lexer.token(from: span.end)
    let isHyphenated = unit.word == "-" && unit.start == span.end
    if isHyphenated { unit = lexer.token(from: unit.end) }
    if let end = percentEnd(unit) { return make(.percent, span.start, end, span.low, span.high) }
    if ["more", "full", "consecutive", "short", "additional"].contains(unit.word) {
      unit = lexer.token(from: unit.end)
    }
    if QuantityWords.times.contains(unit.word) {
      guard !isAge(after: unit) else { return nil }
      return make(.duration, span.start, unit.end, span.low, span.high, unit: unit.word)
    }
    if QuantityWords.substances.contains(unit.word) { return dose(span, unit) }
    return factor(span, unit)
  }

  private func percentEnd(_ unit: QuantityToken) -> Int? {
    switch unit.word {
    case "%", "percent", "pct": return unit.end
    case "percentage":
      let next = lexer.token(from: unit.end)
      return next.word == "points" || next.word == "point" ? next.end : nil
    case "per":
      let next = lexer.token(from: unit.end)
      return next.word == "cent" ? next.end : nil
    default: return nil
    }
  }

  /// Whether a time is an age: "25 years old", "18 years of age", "67-year-old".
  private func isAge(after unit: QuantityToken) -> Bool {
    var next = lexer.token(from: unit.end)
    if next.word == "-" { next = lexer.token(from: next.end) }
    if next.word == "of" { return lexer.token(from: next.end).word == "age" }
    return next.word == "old" || next.word == "olds" || previous.word == "aged"
  }

  private func dose(_ span: NumberSpan, _ substance: QuantityToken) -> Quantity {
    var end = substance.end
    var unit = substance.word
    for _ in 0..<2 {
      let sign = lexer.token(from: end)
      let below = lexer.token(from: sign.end)
      guard sign.word == "/" || sign.word == "per",
        QuantityWords.denominators.contains(below.word)
      else { break }
      unit += "/" + below.word
      end = below.end
    }
    return make(.dose, span.start, end, span.low, span.high, unit: unit)
  }

  private func factor(_ span: NumberSpan, _ unit: QuantityToken) -> Quantity? {
    switch unit.word {
    case "fold": break
    case "x", "×":
      guard unit.start == span.end, lexer.token(from: unit.end).kind != .number else { return nil }
    case "times":
      let next = lexer.token(from: unit.end)
      let isFrequency = ["a", "an", "per", "daily", "weekly", "each", "every", "monthly", "in"]
      guard !isFrequency.contains(next.word), ![".", ",", ";"].contains(next.word),
        next.kind != .end
      else { return nil }
    default: return nil
    }
    return make(.ratio, span.start, unit.end, span.low, span.high)
  }

  /// "7 in 10 patients", "one out of five": a share, in percent.
  private func share(_ first: NumberSpan) -> Quantity? {
    var next = lexer.token(from: first.end)
    if next.word == "out" {
      next = lexer.token(from: next.end)
      guard next.word == "of" else { return nil }
    } else if next.word != "in" {
      return nil
    }
    guard let whole = number(from: lexer.token(from: next.end)),
      2...100 ~= whole.low || whole.low == 1_000, first.low <= whole.low,
      measured(whole) == nil, lexer.token(from: whole.end).word != "-"
    else { return nil }
    let percent = (first.low / whole.low * 1e6).rounded() / 1e4
    return make(.percent, first.start, whole.end, percent, percent)
  }

  /// "3:1", but not a time of day.
  private func proportion(_ first: NumberSpan) -> Quantity? {
    let colon = lexer.token(from: first.end)
    let second = lexer.token(from: colon.end)
    guard colon.word == ":", colon.start == first.end, colon.end == second.start,
      second.kind == .number, second.isPlain, second.value > 0, lexer.isWordEnd(second.end),
      second.end - second.start == 1 || first.low == 1,
      lexer.token(from: second.end).word != ":"
    else { return nil }
    let ratio = (first.low / second.value * 1e4).rounded() / 1e4
    return make(.ratio, first.start, second.end, ratio, ratio)
  }
}
