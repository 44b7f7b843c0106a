import Knowledge

extension QuantityReader {
  /// "two-thirds of", "one third of", "three quarters of": a share, in percent.
  func fraction(_ parts: NumberSpan) -> Quantity? {
    guard parts.isPlain || parts.low < 10 else { return nil }
    var part = lexer.token(from: parts.end)
    if part.word == "-" { part = lexer.token(from: part.end) }
    guard let count = QuantityWords.fractions[part.word], parts.low < count, parts.low >= 1 else {
      return nil
    }
    return fraction(parts.start, part, parts.low / count)
  }

  /// "half of them", "by half", "a third of them".
  func fraction(from token: QuantityToken) -> Quantity? {
    var part = token
    if token.word == "a" || token.word == "an" { part = lexer.token(from: token.end) }
    guard let count = QuantityWords.fractions[part.word], !part.word.hasSuffix("s"),
      part.word == "half" || part.start > token.start,
      !["first", "second", "latter", "other", "better", "former", "last"].contains(previous.word)
    else { return nil }
    if part.word == "half", previous.word == "by", lexer.token(from: part.end).word != "a" {
      return percent(token.start, part.end, 50)
    }
    return fraction(token.start, part, 1 / count)
  }

  private func fraction(_ start: Int, _ part: QuantityToken, _ share: Double) -> Quantity? {
    let of = lexer.token(from: part.end)
    let whole = lexer.token(from: of.end)
    guard of.word == "of", whole.kind == .word, whole.word != "a", whole.word != "an" else {
      return nil
    }
    return percent(start, part.end, (share * 1_000).rounded() / 10)
  }

  private func percent(_ start: Int, _ end: Int, _ value: Double) -> Quantity {
    make(.percent, start, end, value, value)
  }
}
