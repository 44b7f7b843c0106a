import Foundation
import GoldPages
import Knowledge
import TextAnalysis

/// Writes the features of annotated pages for Scripts/train-kinds.
///
/// Takes folders of pages. Writes a line for each statement that the analysis finds: the page's name,
/// byte range, the annotated kind of the statement that shares most bytes, 1 if its bytes are the very
/// same, the gap before it, what the rules alone say, then features, all between tabs; a blank line
/// ends a page.
@main
enum KindFeatures {
  static func main() throws {
    for folder in CommandLine.arguments.dropFirst() {
      for page in try GoldPage.all(in: URL(filePath: folder)) { try write(page) }
    }
  }

  private static func write(_ page: GoldPage) throws {
    for unit in KindTraining.units(of: try page.document()) {
      let gold = page.statements.max { shared(unit.range, $0) < shared(unit.range, $1) }
      let isSame = gold.map { $0.start..<$0.end == unit.range.range } ?? false
      let fields = [
        page.name, String(unit.range.byteStart), String(unit.range.byteEnd), gold?.kind ?? "-",
        isSame ? "1" : "0", String(unit.gap), unit.vote.rawValue,
      ]
      print((fields + unit.features).joined(separator: "\t"))
    }
    print()
  }

  private static func shared(_ range: ByteRange, _ gold: GoldStatement) -> Int {
    max(0, min(range.byteEnd, gold.end) - max(range.byteStart, gold.start))
  }
}
