import Foundation
import GoldPages
import Knowledge
import TextAnalysis

/// Writes the features of annotated pages for Scripts/train-kinds and Scripts/train-context.
///
/// Takes folders of pages. Writes for each page its name and how many statements are annotated; then a
/// line for each statement that the analysis finds: its words' byte range, the annotated kind of the
/// statement that shares most bytes, 1 if its bytes are the very same, the gap before it, what the
/// rules alone say, then features, all between tabs; a blank line ends a page.
///
/// With `--context` first, a line is a condition that a statement may be about without naming it: where
/// that starts, slug, 1 if it is annotated so, how many are, then of the two statements before start,
/// kind, what they say of the condition and whether they name others; then features. Behind a line "=",
/// which counts how many tags by name and symptom are right, are given, and how many tags are annotated
/// altogether, stand start and slug of all that is annotated by context.
@main
enum KindFeatures {
  static func main() throws {
    var folders = CommandLine.arguments.dropFirst()
    let context = folders.first == "--context"
    let sources = folders.first == "--sources"
    if context || sources { folders = folders.dropFirst() }
    let training = context ? ContextTraining(conditions: ShippedConditions.all) : nil
    for folder in folders {
      let url = URL(filePath: folder)
      if let training {
        for page in try GoldPage.all(in: url) { try writeContext(page, training) }
      } else if sources {
        for page in try GoldPage.all(in: url) { try writeSources(page) }
      } else {
        for page in try GoldPage.all(in: url) + GoldPage.passages(in: url) { try write(page) }
      }
    }
  }

  private static func write(_ page: GoldPage) throws {
    print("\(page.name)\t\(page.statements.count)")
    for unit in KindTraining.units(of: try page.document()) {
      let gold = page.statements.max { shared(unit.range, $0) < shared(unit.range, $1) }
      let isSame = gold.map { $0.start..<$0.end == unit.range.range } ?? false
      let fields = [
        String(unit.range.byteStart), String(unit.range.byteEnd), gold?.kind ?? "claim",
        isSame ? "1" : "0", String(unit.gap), unit.vote.rawValue,
      ]
      print((fields + unit.features).joined(separator: "\t"))
    }
    print()
  }

  private static func writeContext(_ page: GoldPage, _ training: ContextTraining) throws {
    print(page.name)
    for candidate in training.candidates(in: try page.document()) {
      let gold = page.statements.first { $0.start..<$0.end == candidate.range.range }
      let isMeant = gold?.conditions.contains([candidate.slug, "context"]) ?? false
      let before = (0..<2).flatMap { place -> [String] in
        guard place < candidate.before.count else { return ["-", "-", "-", "0"] }
        let step = candidate.before[place]
        return [
          String(step.range.byteStart), step.kind.rawValue, step.relation?.rawValue ?? "no",
          step.namesOthers ? "1" : "0",
        ]
      }
      let fields = [
        String(candidate.range.byteStart), candidate.slug, gold == nil ? "?" : isMeant ? "1" : "0",
        String(gold?.conditions.count { $0[1] == "context" } ?? 0),
      ]
      print((fields + before + candidate.features).joined(separator: "\t"))
    }
    let own = training.ownTags(in: try page.document())
    var counts = [0, 0, 0]
    for gold in page.statements {
      let found = Set(own[gold.start..<gold.end] ?? []).filter { Agreement.slugs.contains($0[0]) }
      counts[0] += found.intersection(gold.conditions).count
      counts[1] += found.count
      counts[2] += gold.conditions.count
    }
    print("=\t" + counts.map(String.init).joined(separator: "\t"))
    for statement in page.statements {
      for condition in statement.conditions where condition[1] == "context" {
        print("\(statement.start)\t\(condition[0])")
      }
    }
    print()
  }

  private static func writeSources(_ page: GoldPage) throws {
    print(page.name)
    for unit in SourceTraining.units(of: try page.document()) {
      guard let gold = page.statements.first(where: { $0.start..<$0.end == unit.range.range })
      else { continue }
      let fields = [
        String(unit.range.byteStart), String(unit.range.byteEnd), gold.attribution,
        unit.vote.rawValue, unit.opensSection ? "1" : "0",
      ]
      print((fields + unit.features).joined(separator: "\t"))
    }
    print()
  }

  private static func shared(_ range: ByteRange, _ gold: GoldStatement) -> Int {
    max(0, min(range.byteEnd, gold.end) - max(range.byteStart, gold.start))
  }
}
