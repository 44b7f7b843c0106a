import Knowledge
import TextAnalysis

/// What holds of every analysis of every text.
struct Invariants {
  /// The document's text.
  let text: [UInt8]

  /// The first thing that does not hold; nil when all does.
  func fault(in analysis: Analysis, of document: Document) -> String? {
    for block in document.blocks where !isSound(block.range) { return "block \(block.range)" }
    for link in document.links where !isSound(link.range) { return "link \(link.range)" }
    var position = 0
    for statement in analysis.statements {
      let range = statement.range
      guard isSound(range), range.byteCount > 0 else { return "statement \(range)" }
      guard position <= range.byteStart else { return "overlap at \(range)" }
      guard isBlank(position..<range.byteStart) else {
        return "words before \(range) are in no statement"
      }
      if let fault = fault(in: statement) { return "\(fault) of statement \(range)" }
      position = range.byteEnd
    }
    return isBlank(position..<text.count) ? nil : "words after \(position) are in no statement"
  }

  private func fault(in statement: Statement) -> String? {
    guard (0...1).contains(statement.score) else { return "score \(statement.score)" }
    for tag in statement.conditions {
      guard isSound(tag.range), (0...1).contains(tag.confidence) else { return "tag \(tag)" }
    }
    for citation in statement.citations where !statement.range.contains(citation.range) {
      return "citation \(citation.range)"
    }
    for quantity in statement.quantities {
      guard statement.range.contains(quantity.range) else { return "quantity \(quantity.range)" }
      if let low = quantity.low, let high = quantity.high, low > high {
        return "quantity \(quantity)"
      }
    }
    if let range = statement.attributionRange, !isSound(range) { return "attribution \(range)" }
    guard (statement.attribution == .none) == (statement.attributionRange == nil) else {
      return "attribution \(statement.attribution) without its words"
    }
    for hit in statement.hits {
      if let range = hit.range, !isSound(range) { return "hit \(hit)" }
    }
    return nil
  }

  /// Whether a range lies in the text and cuts no character's encoding.
  private func isSound(_ range: ByteRange) -> Bool {
    0 <= range.byteStart && range.byteStart <= range.byteEnd && range.byteEnd <= text.count
      && isScalarStart(range.byteStart) && isScalarStart(range.byteEnd)
  }

  private func isScalarStart(_ index: Int) -> Bool {
    index == text.count || text[index] & 0xC0 != 0x80
  }

  /// Whether there is nothing but white space; Unicode's, as the analysis trims it.
  private func isBlank(_ range: Range<Int>) -> Bool {
    String(decoding: text[range], as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.value < 0x20 || ["\u{FEFF}", "\u{200B}"].contains($0)
    }
  }
}
