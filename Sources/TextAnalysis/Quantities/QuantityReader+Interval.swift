import Knowledge

extension QuantityReader {
  /// Whether `number` is the level of a confidence interval: "95% CI".
  func isLevel(_ number: NumberSpan) -> Bool { intervalName(afterLevel: number) != nil }

  /// "95% CI 1.2–3.4", "95% confidence interval [CI], 1.2 to 3.4".
  func interval(fromLevel number: NumberSpan) -> Quantity? {
    intervalName(afterLevel: number).flatMap { interval(from: $0, level: number) }
  }

  private func intervalName(afterLevel number: NumberSpan) -> QuantityToken? {
    guard 50..<100 ~= number.low, number.low == number.high else { return nil }
    var next = lexer.token(from: number.end)
    if ["%", "percent"].contains(next.word) { next = lexer.token(from: next.end) }
    if next.word == "-" { next = lexer.token(from: next.end) }
    return QuantityWords.intervalLabels.contains(next.word) ? next : nil
  }

  /// The interval whose name is at `token`, its `level` before it.
  func interval(from token: QuantityToken, level: NumberSpan?) -> Quantity? {
    var offset = token.end
    if token.word == "confidence" || token.word == "credible" {
      let noun = lexer.token(from: offset)
      guard ["interval", "intervals", "limits"].contains(noun.word) else { return nil }
      offset = noun.end
    }
    offset = skipping(
      ["ci", "cis", "95", "%", "(", ")", "[", "]", ",", ":", "=", "of", "was", "from", "between"],
      at: offset)
    guard let first = signed(from: offset) else { return nil }
    let middle = skipping(["%"], at: first.end)
    let sign = lexer.token(from: middle)
    guard ["-", "to", ",", ";", "and"].contains(sign.word),
      let second = signed(from: sign.end), second.high >= first.low
    else { return nil }
    let percent = lexer.token(from: second.end)
    let end = percent.word == "%" ? percent.end : second.end
    let name = level.map { QuantityReader.percent($0.low) }
    return Quantity(
      kind: .confidenceInterval,
      range: ByteRange(byteStart: level?.start ?? token.start, byteEnd: end), low: first.low,
      high: second.high, unit: name)
  }

  /// The offset after at most five tokens out of `words`.
  private func skipping(_ words: QuantityWordSet, at offset: Int) -> Int {
    var offset = offset
    for _ in 0..<5 {
      let next = lexer.token(from: offset)
      guard words.contains(next.word), next.kind != .number else { return offset }
      offset = next.end
    }
    return offset
  }

  private static func percent(_ level: Double) -> String {
    level == level.rounded() ? "\(Int(level))%" : "\(level)%"
  }
}
