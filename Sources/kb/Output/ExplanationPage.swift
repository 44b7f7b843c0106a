import Knowledge
import Search

/// Where a score came from, term by term.
struct ExplanationPage {
  let explanation: HitExplanation

  /// Words that were added are summed up, only so many named.
  private static let strongestCount = 5

  /// Prints a line a term below its hit.
  func print() {
    Output.write("   score \(Self.short(explanation.score))\n")
    for term in explanation.terms {
      let variants = term.variants.isEmpty ? "" : " or \(term.variants.joined(separator: ", "))"
      let places = term.columns.filter { $0.count > 0 }.map { column in
        "\(column.name) \(column.count) of \(column.length) words "
          + "(average \(Self.short(column.averageLength, digits: 1)))"
      }
      let place = places.isEmpty ? "not in this one" : places.joined(separator: ", ")
      line(term.score, "\(term.word)\(variants): in \(term.rowsWith) of \(term.rowCount); \(place)")
    }
    guard !explanation.added.isEmpty else { return }
    let strongest = explanation.added.prefix(Self.strongestCount)
      .map { "\($0.word) \(Self.short($0.score))" }
    line(
      explanation.addedScore,
      "\(explanation.added.count) words of the best hits: \(strongest.joined(separator: ", "))"
        + (explanation.added.count > strongest.count ? ", …" : ""))
  }

  private func line(_ score: Double, _ text: String) {
    let number = Self.short(score)
    let pad = String(repeating: " ", count: max(0, 10 - number.count))
    Output.write(Terminal.dim(pad + number + "  " + Terminal.safe(text)) + "\n")
  }

  /// The number with so many decimals.
  private static func short(_ number: Double, digits: Int = 3) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((number * Double(scale)).rounded())
    let fraction = String(abs(whole) % scale)
    let sign = whole < 0 ? "-" : ""
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(sign)\(abs(whole) / scale).\(zeros)\(fraction)"
  }

  /// One object: the score, the terms, and a summary of what was added.
  var json: String {
    let added = [
      (name: "count", json: String(explanation.added.count)),
      ("score", "\(explanation.addedScore)"),
      (
        "strongest",
        Self.array(
          explanation.added.prefix(Self.strongestCount).map {
            JSONText.object([("word", JSONText.quoted($0.word)), ("score", "\($0.score)")])
          })
      ),
    ]
    return JSONText.object([
      ("score", "\(explanation.score)"),
      ("terms", Self.array(explanation.terms.map(Self.json))), ("added", JSONText.object(added)),
    ])
  }

  private static func json(_ term: HitExplanation.Term) -> String {
    let columns = term.columns.map { column in
      JSONText.object([
        ("name", JSONText.quoted(column.name)), ("count", String(column.count)),
        ("length", String(column.length)), ("average_length", "\(column.averageLength)"),
      ])
    }
    return JSONText.object([
      ("word", JSONText.quoted(term.word)), ("variants", JSONText.array(term.variants)),
      ("rows_with", String(term.rowsWith)), ("row_count", String(term.rowCount)),
      ("weight", "\(term.weight)"), ("score", "\(term.score)"), ("columns", array(columns)),
    ])
  }

  private static func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }
}
