import Knowledge

extension QuantityReader {
  /// `span` with its unit: percent, time, substance or factor.
  func measured(_ span: NumberSpan) -> Quantity? {
    var unit = lexer.token(from: span.end)
    let isHyphenated = unit.word == "-" && unit.start == span.end
    let hasPlus = unit.word == "+" && unit.start == span.end
    if isHyphenated || hasPlus { unit = lexer.token(from: unit.end) }
    if let end = percentEnd(unit) { return make(.percent, span.start, end, span.low, span.high) }
    if ["more", "full", "consecutive", "short", "additional"].contains(unit.word) {
      unit = lexer.token(from: unit.end)
    }
    if QuantityWords.times.contains(unit.word) {
      guard !isAge(after: unit) else { return nil }
      return make(.duration, span.start, unit.end, span.low, span.high, unit: unit.word.text)
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
    return next.word == "old" || next.word == "olds" || next.word == "older"
      || trail.contains("aged")
      || (previous.word == "than" && (trail.second == "older" || trail.second == "younger"))
  }

  private func dose(_ span: NumberSpan, _ substance: QuantityToken) -> Quantity {
    var end = substance.end
    var unit = substance.word.text
    for _ in 0..<2 {
      let sign = lexer.token(from: end)
      let below = lexer.token(from: sign.end)
      guard sign.word == "/" || sign.word == "per",
        QuantityWords.denominators.contains(below.word)
      else { break }
      unit += "/" + below.word.text
      end = below.end
    }
    return make(.dose, span.start, end, span.low, span.high, unit: unit)
  }

  private func factor(_ span: NumberSpan, _ unit: QuantityToken) -> Quantity? {
    switch unit.word {
    case "fold": break
    case "x", "×":
      guard unit.start == span.end, lexer.text[unit.start] != 0x58,
        lexer.token(from: unit.end).kind != .number
      else { return nil }
    case "times":
      let next = lexer.token(from: unit.end)
      let isFrequency: [QuantityWord] = [
        "a", "an", "per", "daily", "weekly", "each", "every", "monthly", "in",
      ]
      guard !isFrequency.contains(next.word), ![".", ",", ";"].contains(next.word),
        next.kind != .end
      else { return nil }
    default: return nil
    }
    return make(.ratio, span.start, unit.end, span.low, span.high)
  }

  /// "7 in 10 patients", "one out of five": a share, in percent.
  func share(_ first: NumberSpan) -> Quantity? {
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
  func proportion(_ first: NumberSpan) -> Quantity? {
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
