import Knowledge

extension QuantityReader {
  /// A p value, effect size or confidence interval that starts with its name at `token`.
  func statistic(from token: QuantityToken) -> Quantity? {
    if token.word == "p" { return pValue(from: token) }
    if QuantityWords.intervalLabels.contains(token.word) {
      return interval(from: token, level: nil)
    }
    guard let needsSign = QuantityWords.effectLabels[token.word] else { return nil }
    return effect(from: token, needsSign: needsSign)
  }

  /// A p value: "p < .05", "P = 0.03", "p-value of 0.03", "p = 2 × 10-5"; no page number.
  private func pValue(from token: QuantityToken) -> Quantity? {
    guard !isPartOfName(token) else { return nil }
    var sign = lexer.token(from: token.end)
    if sign.word == "-" { sign = lexer.token(from: sign.end) }
    let isNamed = sign.word == "value" || sign.word == "values"
    if isNamed { sign = lexer.token(from: sign.end) }
    if isNamed, ["of", "was", "is", "were"].contains(sign.word) {
      sign = lexer.token(from: sign.end)
      if sign.kind == .number { return pValue(token, sign, nil) }
    }
    guard let (comparator, end) = comparison(at: sign) else { return nil }
    return pValue(token, lexer.token(from: end), comparator)
  }

  private func pValue(
    _ start: QuantityToken, _ number: QuantityToken, _ comparator: Quantity.Comparator?
  ) -> Quantity? {
    guard number.kind == .number else { return nil }
    let (value, end) = scaled(number)
    guard 0...1 ~= value else { return nil }
    return Quantity(
      kind: .pValue, range: ByteRange(byteStart: start.start, byteEnd: end), low: value,
      high: value, unit: nil, comparator: comparator)
  }

  /// `number` with its power of ten: "1.2 × 10-5", "3e-4", "10^-6".
  private func scaled(_ number: QuantityToken) -> (value: Double, end: Int) {
    var next = lexer.token(from: number.end)
    var mantissa = number.value
    var isPower = number.value == 10
    if ["×", "x", "*", "·"].contains(next.word) {
      let ten = lexer.token(from: next.end)
      guard ten.kind == .number, ten.value == 10 else { return (mantissa, number.end) }
      next = lexer.token(from: ten.end)
      isPower = true
    } else if isPower {
      mantissa = 1
    } else if next.word == "e", next.start == number.end {
      next = lexer.token(from: next.end)
      isPower = next.word == "-"
    }
    if next.word == "^" || next.word == "(" { next = lexer.token(from: next.end) }
    let exponent = lexer.token(from: next.end)
    guard isPower, next.word == "-", exponent.kind == .number, exponent.isPlain,
      exponent.value < 300
    else { return (number.value, number.end) }
    var power = 1.0
    for _ in 0..<Int(exponent.value) { power *= 10 }
    return (mantissa / power, exponent.end)
  }

  /// "SMD −0.5", "Cohen's d = 0.8", "an effect size of 0.4", "r = .45".
  private func effect(from token: QuantityToken, needsSign: Bool) -> Quantity? {
    guard !isPartOfName(token) else { return nil }
    var name = token.word.text
    var needsSign = needsSign
    var end = token.end
    switch token.word {
    case "cohen", "hedges":
      guard let letter = letter(after: token) else { return nil }
      (name, end) = (letter.word.text, letter.end)
    case "effect":
      let size = lexer.token(from: end)
      guard size.word == "size" || size.word == "sizes" else { return nil }
      (name, end) = ("effect size", size.end)
      let label = lexer.token(from: end)
      let inner = label.word == "(" ? lexer.token(from: label.end) : label
      if QuantityWords.effectLabels[inner.word] == true {
        (name, end) = (inner.word.text, inner.end)
      }
    default: break
    }
    var sign = lexer.token(from: end)
    if sign.word == ")" || sign.word == "(" || sign.word == "," {
      sign = lexer.token(from: sign.end)
    }
    var comparator: Quantity.Comparator?
    if let (found, after) = comparison(at: sign) {
      (comparator, end, needsSign) = (found, after, false)
    } else if ["of", "was", ":", "is"].contains(sign.word) {
      end = sign.end
      if token.word.count > 2 { needsSign = false }
    } else if sign.start != end || name != "effect size" {
      end = sign.word == "-" ? sign.start : sign.kind == .number ? sign.start : end
    }
    guard !needsSign, let value = signed(from: end), abs(value.low) < 100, !hasUnit(value) else {
      return nil
    }
    if ["r", "rho", "ρ", "r2"].contains(name), abs(value.low) > 1 { return nil }
    return Quantity(
      kind: .effectSize, range: ByteRange(byteStart: token.start, byteEnd: value.end),
      low: value.low, high: value.high, unit: name == "effect size" ? nil : name,
      comparator: comparator)
  }

  /// The "d" of "Cohen's d".
  private func letter(after token: QuantityToken) -> QuantityToken? {
    var next = lexer.token(from: token.end)
    for _ in 0..<2 where next.word == "'" || next.word == "s" { next = lexer.token(from: next.end) }
    return next.word == "d" || next.word == "g" || next.word == "f" ? next : nil
  }

  /// A number with the minus right before it, if it has one.
  func signed(from offset: Int) -> NumberSpan? {
    let first = lexer.token(from: offset)
    let isNegative = first.word == "-"
    let digits = isNegative || first.word == "+" ? lexer.token(from: first.end) : first
    guard digits.kind == .number, digits.value < 1e15,
      digits.start == first.start || digits.start == first.end
    else { return nil }
    let value = isNegative ? -digits.value : digits.value
    return NumberSpan(
      start: first.start, end: digits.end, low: value, high: value, isPlain: digits.isPlain)
  }

  /// Whether `token` hangs on a word before or after it: "co-p", "vitamin-d", "p53".
  private func isPartOfName(_ token: QuantityToken) -> Bool {
    token.start > lexer.start && previous.end == token.start
      && (previous.kind == .word || ["-", "/", ".", "_", "'"].contains(previous.word))
  }
}
