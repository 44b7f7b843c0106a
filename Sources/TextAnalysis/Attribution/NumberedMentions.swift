import Knowledge

/// Numbered citations: `[3]`, `[3, 4]`, superscripts, and bare numbers behind a full stop.
enum NumberedMentions {
  /// The mentions in the statement of `context`.
  static func mentions(in context: StatementContext) -> [CitationFinder.Mention] {
    guard mayStand(in: context) else { return [] }
    let bytes = context.bytes
    let end = context.range.upperBound
    var mentions: [CitationFinder.Mention] = []
    let words = context.words
    var word = 0
    var index = context.range.lowerBound
    while index < end {
      while word < words.count, words[word].range.upperBound <= index { word += 1 }
      if word < words.count, words[word].range.lowerBound <= index {
        index = words[word].range.upperBound  // No mark of a citation is part of a word.
        continue
      }
      let byte = bytes[index]
      guard byte >= 0x80 || byte == 0x28 || byte == 0x2E || byte == 0x5B else {
        index += 1
        continue
      }
      if byte == 0x5B, let close = CitationMark.bracketEnd(bytes, index, end) {
        mentions.append(contentsOf: mention(index..<close, context))
        index = close
      } else if byte == 0x28, let close = closingNumbers(bytes, index, end) {
        mentions.append(contentsOf: mention(index..<close, context))
        index = close
      } else if CitationMark.superscriptWidth(bytes, index, end) > 0 {
        var close = index
        while close < end {
          let width = CitationMark.superscriptWidth(bytes, close, end)
          if width == 0 { break }
          close += width
        }
        mentions.append(contentsOf: mention(index..<close, context))
        index = close
      } else if byte == 0x2E, index + 1 < end, Scalar.isDigit(bytes[index + 1]),
        CitationMark.bareEnd(bytes, index + 1, end) == end, index > context.range.lowerBound,
        Scalar.isASCIILetter(bytes[index - 1])
      {
        mentions.append(contentsOf: mention(index + 1..<end, context))
        index = end
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// Whether a mention may stand in the statement of `context`; a look at its marks and its end.
  private static func mayStand(in context: StatementContext) -> Bool {
    let end = context.range.upperBound
    guard context.draft.marks.isDisjoint(with: [.squareBracket, .beyondASCII]),
      context.range.count > 2
    else { return true }
    let last = context.bytes[end - 1]
    return Scalar.isDigit(last) || (last == 0x2E && context.bytes[end - 2] == 0x29)
  }

  /// Just past `(3)` or `(10, 11)` at `index` where nothing but a stop follows in the sentence.
  private static func closingNumbers(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    var position = index + 1
    var run = 0
    while position < end, position - index < 24, bytes[position] != 0x29 {
      if Scalar.isDigit(bytes[position]) {
        run += 1
        if run > 3 { return nil }
      } else if run > 0, bytes[position] == 0x2C || bytes[position] == 0x2D {
        run = 0
      } else if bytes[position] != 0x20 {
        return nil
      }
      position += 1
    }
    guard position < end, bytes[position] == 0x29, run > 0, position + 2 == end,
      bytes[position + 1] == 0x2E, index >= 2, bytes[index - 1] == 0x20,
      Scalar.isASCIILetter(bytes[index - 2])
    else { return nil }
    return position + 1
  }

  private static func mention(_ range: Range<Int>, _ context: StatementContext) -> [CitationFinder
    .Mention]
  {
    let references = context.article.references
    guard let number = number(context.bytes[range]) else { return [] }
    if let entry = references.clue(number: number) {
      return [
        CitationFinder.Mention(
          range: ByteRange(range), attribution: .identified, rule: "numbered-listed", clue: entry)
      ]
    }
    guard [0x5B, 0x28].contains(context.bytes[range.lowerBound]) else { return [] }
    return [
      CitationFinder.Mention(
        range: ByteRange(range), attribution: .named, rule: "numbered", clue: Clue())
    ]
  }

  /// The first number among plain or superscript digits.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value: Int?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      var digit: Int?
      if Scalar.isDigit(bytes[index]) {
        digit = Int(bytes[index] - 0x30)
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < bytes.endIndex {
        digit = [0xB9: 1, 0xB2: 2, 0xB3: 3][bytes[index + 1]]
        index += 2
      } else if bytes[index] == 0xE2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x81 {
        digit = bytes[index + 2] >= 0xB0 ? Int(bytes[index + 2]) - 0xB0 : nil
        index += 3
      } else {
        index += 1
      }
      if let digit {
        value = (value ?? 0) * 10 + digit
        if (value ?? 0) > 9999 { return nil }
      } else if value != nil {
        return value
      }
    }
    return value
  }
}
