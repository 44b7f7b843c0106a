import Knowledge

extension QuantityReader {
  /// People or things that `first` counts, up to three words further on: "67 healthy adults".
  func noun(after first: NumberSpan) -> Quantity? {
    if isYear(first), ["in", "since", "by", "during", "("].contains(previous.word) { return nil }
    var offset = first.end
    for _ in 0..<4 {
      var next = lexer.token(from: offset)
      if next.word == "-" { next = lexer.token(from: next.end) }
      guard next.kind == .word, !QuantityWords.breaks.contains(next.word) else { return nil }
      if QuantityWords.counted.contains(next.word) {
        return make(.count, first.start, next.end, first.low, first.high)
      }
      offset = next.end
    }
    return nil
  }

  /// "in 2019", "(2019)", "a 2019 trial", "2019–2021".
  func year(_ first: NumberSpan) -> Quantity? {
    guard isYear(first), lexer.isWordEnd(first.end) else { return nil }
    if let span = span(from: first), isYear(span) {
      return make(.year, span.start, span.end, span.low, span.high)
    }
    let next = lexer.token(from: first.end)
    let isPlural = next.kind == .word && next.word.hasSuffix("s") && next.word.count > 3
    guard QuantityWords.yearLeads.contains(previous.word) || !isPlural, next.word != "-",
      previous.word != "=", next.word != "/"
    else { return nil }
    return make(.year, first.start, first.end, first.low, first.high)
  }

  /// "the 1960s".
  func decades(_ first: NumberSpan) -> Quantity? {
    let ending = lexer.token(from: first.end)
    guard isYear(first), first.high.truncatingRemainder(dividingBy: 10) == 0, ending.word == "s",
      ending.start == first.end
    else { return nil }
    return make(.year, first.start, ending.end, first.low, first.high + 9)
  }

  private func isYear(_ span: NumberSpan) -> Bool {
    span.isPlain && span.low >= 1_800 && span.high < 2_100
  }

  /// "n = 120", "OR 1.5", "a hazard ratio of 0.7", "p < .05", "d = 0.8", "CI 1.2–3.4".
  func labelled(from token: QuantityToken) -> Quantity? {
    var next = lexer.token(from: token.end)
    if token.word == "n", next.word == "=" {
      guard let count = number(from: lexer.token(from: next.end)) else { return nil }
      return make(.count, token.start, count.end, count.low, count.high)
    }
    if let statistic = statistic(from: token) { return statistic }
    let isShort = QuantityWords.ratioLabels.contains(token.word) && isCapital(token)
    let isLong =
      (["odds", "hazard", "risk", "rate"].contains(token.word) && next.word == "ratio")
      || (token.word == "relative" && next.word == "risk")
    guard isShort || isLong else { return nil }
    if isLong { next = lexer.token(from: next.end) }
    for _ in 0..<2 where ["=", ":", ",", "of", "was", "(", "is"].contains(next.word) {
      next = lexer.token(from: next.end)
    }
    guard next.kind == .number, let ratio = number(from: next), !hasUnit(ratio)
    else { return nil }
    let measure = isShort ? token.word.text : QuantityWords.ratioShortForms[token.word]
    return make(.ratio, token.start, ratio.end, ratio.low, ratio.high, unit: measure)
  }

  /// Whether a unit of something else follows `span`.
  func hasUnit(_ span: NumberSpan) -> Bool {
    let next = lexer.token(from: span.end)
    return next.word == "%" || next.word == "percent"
      || QuantityWords.times.contains(next.word) || QuantityWords.substances.contains(next.word)
  }

  private func isCapital(_ token: QuantityToken) -> Bool {
    lexer.text[token.end - 1] &- 0x41 < 26
  }

  /// "twice as likely", "threefold".
  func folded(_ token: QuantityToken) -> Quantity? {
    if token.word == "twice" {
      guard ["as", "the", "more"].contains(lexer.token(from: token.end).word) else { return nil }
      return make(.ratio, token.start, token.end, 2, 2)
    }
    guard token.word.hasSuffix("fold"), !["is", "are", "was", "were"].contains(previous.word),
      let factor = QuantityWords.numbers[token.word.dropLast(4)]
    else { return nil }
    return make(.ratio, token.start, token.end, factor, factor)
  }

  /// A span of time in words: "hours or days", "several weeks", "within minutes", "for a week".
  func wordedSpan(from token: QuantityToken) -> Quantity? {
    var unit = token
    if token.word == "a" || token.word == "an" {
      unit = lexer.token(from: token.end)
      guard unit.word == "few" || unit.word == "couple" else { return singleTime(after: token) }
    }
    let isVague = QuantityWords.vagueAmounts.contains(unit.word)
    if isVague {
      unit = lexer.token(from: unit.end)
      if unit.word == "of" { unit = lexer.token(from: unit.end) }
    }
    guard QuantityWords.spelledTimes.contains(unit.word) else { return nil }
    if let second = secondTime(after: unit) {
      return make(.duration, token.start, second.end, nil, nil, unit: second.word.text)
    }
    guard isVague || QuantityWords.spanLeads.contains(previous.word) else { return nil }
    return make(.duration, token.start, unit.end, nil, nil, unit: unit.word.text)
  }

  /// "a week" after a word that makes it a span; "a few weeks" is left to "few".
  private func singleTime(after token: QuantityToken) -> Quantity? {
    var unit = lexer.token(from: token.end)
    if unit.word == "single" || unit.word == "full" { unit = lexer.token(from: unit.end) }
    guard
      ["second", "minute", "hour", "day", "week", "month", "year", "decade"].contains(unit.word),
      QuantityWords.spanLeads.contains(previous.word), lexer.token(from: unit.end).word != "-"
    else { return nil }
    return make(.duration, token.start, unit.end, 1, 1, unit: unit.word.text)
  }

  /// The second time of "hours or days", "weeks, even months", "days to weeks".
  private func secondTime(after unit: QuantityToken) -> QuantityToken? {
    var next = lexer.token(from: unit.end)
    if next.word == "," { next = lexer.token(from: next.end) }
    if ["or", "to", "and"].contains(next.word) { next = lexer.token(from: next.end) }
    if next.word == "even" || next.word == "perhaps" { next = lexer.token(from: next.end) }
    guard QuantityWords.spelledTimes.contains(next.word), next.word != unit.word else { return nil }
    return next
  }
}
