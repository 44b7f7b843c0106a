import Knowledge
import TextAnalysis

/// The analysis as it is measured: what ships, with the vocabulary that ships.
enum Subject {
  static let conditions = ShippedConditions.all
  static let analyser = Analyser(conditions: conditions)
  static let matcher = ConditionMatcher(conditions: conditions)

  /// Running prose as one paragraph of a scientific abstract.
  static func abstract(_ text: String, title: String? = nil) -> Document {
    var document = prose(text)
    document.reference.type = "article-journal"
    document.reference.title = title
    return document
  }

  /// Running prose as one paragraph.
  static func prose(_ text: String) -> Document {
    let range = WhiteSpace.trimmed(0..<text.utf8.count, in: Array(text.utf8))
    let blocks = range.isEmpty ? [] : [Block(kind: .paragraph, range: ByteRange(range))]
    return Document(text: text, blocks: blocks, reader: "text", encoding: "utf-8")
  }

  /// The sentences of `document`: its statements, with each inline lead ("RESULTS:") put back before
  /// the words that it leads.
  static func sentences(of document: Document) -> [ByteRange] {
    var sentences: [ByteRange] = []
    var lead: ByteRange?
    for statement in analyser.analysis(of: document).statements {
      let start = lead?.byteStart ?? statement.range.byteStart
      let range = ByteRange(byteStart: start, byteEnd: statement.range.byteEnd)
      let isLead = statement.hits.contains { $0.rule == "inline-lead" }
      lead = isLead ? range : nil
      if !isLead { sentences.append(range) }
    }
    return lead.map { sentences + [$0] } ?? sentences
  }
}
