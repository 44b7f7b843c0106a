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
  /// The number that `token` begins, in digits or words: "1,200", "12 million", "twenty-five",
  /// "one hundred and six".
  func number(from token: QuantityToken) -> NumberSpan? {
    guard var (value, end) = token.kind == .number ? (token.value, token.end) : small(token) else {
      return nil
    }
    guard value < 1e15 else { return nil }
    var isPlain = token.isPlain
    for _ in 0..<2 {
      let next = lexer.token(from: end)
      guard let factor = QuantityWords.multipliers[next.word] else { break }
      (value, end) = (value * factor, next.end)
      isPlain = false
      guard token.kind == .word else { continue }
      var rest = lexer.token(from: end)
      if rest.word == "and" { rest = lexer.token(from: rest.end) }
      if let (units, unitsEnd) = small(rest) { (value, end) = (value + units, unitsEnd) }
    }
    return NumberSpan(start: token.start, end: end, low: value, high: value, isPlain: isPlain)
  }

  /// A number word below a hundred with its end: "six", "twenty-five".
  private func small(_ token: QuantityToken) -> (value: Double, end: Int)? {
    guard let value = QuantityWords.numbers[token.word] else { return nil }
    let hyphen = lexer.token(from: token.end)
    guard value >= 20, hyphen.word == "-", hyphen.start == token.end else {
      return (value, token.end)
    }
    let unit = lexer.token(from: hyphen.end)
    guard let ones = QuantityWords.numbers[unit.word], ones < 10 else { return (value, token.end) }
    return (value + ones, unit.end)
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
    if let interval = interval(fromLevel: first) { return interval }
    if isLevel(first) { return nil }
    if let span = span(from: first), let quantity = measured(span) ?? decades(span) {
      return quantity
    }
    if let measured = measured(first) { return extended(measured) }
    return share(first) ?? fraction(first) ?? proportion(first) ?? decades(first) ?? noun(
      after: first) ?? year(first)
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
      low: low, high: high, unit: quantity.unit, comparator: quantity.comparator)
  }
}
