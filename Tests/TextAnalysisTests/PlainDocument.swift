import Knowledge

@testable import TextAnalysis

/// Knows the shipped conditions; costly to make, so once for all tests.
let shippedMatcher = ConditionMatcher(conditions: ShippedConditions.all)

/// Knows the shipped conditions; costly to make, so once for all tests.
let shippedTagger = ConditionTagger(conditions: ShippedConditions.all)

/// The document of a plain text in which each line is a block of its own.
func plainDocument(_ text: String, type: String = "document") -> Document {
  let bytes = Array(text.utf8)
  var blocks: [Block] = []
  var start = 0
  for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
    let line = WhiteSpace.trimmed(bytes, start..<index)
    start = index + 1
    guard !line.isEmpty else { continue }
    let isItem = Enumerator(bytes, at: line.lowerBound, before: line.upperBound) != nil
    blocks.append(Block(kind: isItem ? .listItem : .paragraph, range: ByteRange(line)))
  }
  var document = Document(text: text, blocks: blocks, reader: "text", encoding: "utf-8")
  document.reference.type = type
  return document
}

/// The analysis of a plain text by rules alone, with the conditions that are shipped.
///
/// What the kind model makes of pages, `KindModelTests` and `AgreementTests` tell.
func analysis(_ text: String, type: String = "document") -> Analysis {
  Analyser.shipped.analysis(of: plainDocument(text, type: type), byRulesAlone: true)
}

/// The words of `text` at `range`; empty for nil.
func words(of text: String, _ range: ByteRange?) -> String {
  range.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } ?? ""
}

/// The one statement that `sentence` makes in the middle of an article.
func statement(_ sentence: String) -> Statement? {
  let before = "Plain words stand before it and they carry no weight at all.\n"
  let text = before + sentence + "\nThe cat sat on the old mat by the door all day."
  return analysis(text).statements.first { $0.range.byteStart == before.utf8.count }
}

/// The words that attribute in `sentence`, standing in the middle of an article.
func attributingWords(_ sentence: String) -> String {
  guard let statement = statement(sentence), let range = statement.attributionRange else {
    return ""
  }
  let offset = "Plain words stand before it and they carry no weight at all.\n".utf8.count
  let bytes = Array(sentence.utf8)
  return String(
    decoding: bytes[range.byteStart - offset..<range.byteEnd - offset], as: UTF8.self)
}
