import Knowledge
import TextAnalysis

/// Writes the features of abstracts for Scripts/train-claims.
///
/// Reads a title, a tab and an abstract a line. Writes a line for each of its sentences: byte range,
/// then features and their values, all between tabs; a blank line ends the abstract.
@main
enum ClaimFeatures {
  static func main() {
    while let line = readLine() {
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      for sentence in ClaimTraining.sentences(of: abstract(parts)) {
        let features = sentence.features.sorted { $0.key < $1.key }
        let fields = features.map { "\($0.key)\t\($0.value)" }
        print(
          "\(sentence.range.byteStart)\t\(sentence.range.byteEnd)\t"
            + fields.joined(separator: "\t"))
      }
      print()
    }
  }

  private static func abstract(_ parts: [Substring]) -> Document {
    let text = String(parts.last ?? "")
    let block = Block(
      kind: .paragraph, range: ByteRange(byteStart: 0, byteEnd: text.utf8.count))
    var document = Document(
      text: text, blocks: text.isEmpty ? [] : [block], reader: "text", encoding: "utf-8")
    document.reference.title = parts.first.map(String.init)
    document.reference.type = "article-journal"
    return document
  }
}
