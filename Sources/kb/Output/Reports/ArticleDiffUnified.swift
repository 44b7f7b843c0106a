import KnowledgeBase
import KnowledgeStore

/// A comparison of texts in the form of `diff -u`, one sentence a line.
///
/// Numbers count lines of the texts, in which a paragraph may hold many sentences.
enum ArticleDiffUnified {
  /// Sentences shown to either side of a change.
  private static let contextCount = 3

  private struct Hunk {
    var lines: [String] = []
    var old = (line: 0, count: 0)
    var new = (line: 0, count: 0)
  }

  static func text(of diff: ArticleDiff) -> String {
    let key = Terminal.safe(diff.key)
    var lines: [String] = []
    for hunk in hunks(diff.text) {
      lines.append(
        "@@ -\(hunk.old.line),\(hunk.old.count) +\(hunk.new.line),\(hunk.new.count) @@")
      lines += hunk.lines
    }
    guard !lines.isEmpty else { return "" }
    let head = [
      "--- \(key)\tversion \(diff.from.version)", "+++ \(key)\tversion \(diff.to.version)",
    ]
    return (head + lines).joined(separator: "\n") + "\n"
  }

  private static func hunks(_ text: TextDiff) -> [Hunk] {
    var hunks: [Hunk] = []
    var hunk: Hunk?
    let changes = text.steps.filter { if case .kept = $0 { false } else { true } }.count
    var changesLeft = changes
    for step in text.steps {
      guard case .kept(let old, let new) = step else {
        add(step, text, to: &hunk)
        changesLeft -= 1
        continue
      }
      let behind = hunk == nil ? 0 : contextCount
      let before = changesLeft == 0 ? 0 : contextCount
      if hunk != nil, old.count <= behind + before {
        for (i, j) in zip(old, new) { keep(i, j, text, in: &hunk) }
        continue
      }
      for (i, j) in zip(old, new).prefix(behind) { keep(i, j, text, in: &hunk) }
      if let done = hunk { hunks.append(done) }
      hunk = nil
      for (i, j) in zip(old, new).suffix(before) { keep(i, j, text, in: &hunk) }
    }
    if let hunk { hunks.append(hunk) }
    return hunks
  }

  private static func keep(_ i: Int, _ j: Int, _ text: TextDiff, in hunk: inout Hunk?) {
    add("  ", text.old[i], old: text.old[i].line, new: text.new[j].line, to: &hunk)
  }

  private static func add(_ step: TextDiff.Step, _ text: TextDiff, to hunk: inout Hunk?) {
    switch step {
    case .kept: break
    case .went(let i, _): add("- ", text.old[i], old: text.old[i].line, new: nil, to: &hunk)
    case .came(let j, _): add("+ ", text.new[j], old: nil, new: text.new[j].line, to: &hunk)
    case .changed(let i, let j, _):
      add("- ", text.old[i], old: text.old[i].line, new: nil, to: &hunk)
      add("+ ", text.new[j], old: nil, new: text.new[j].line, to: &hunk)
    }
  }

  private static func add(
    _ mark: String, _ sentence: TextDiff.Sentence, old: Int?, new: Int?, to hunk: inout Hunk?
  ) {
    var open = hunk ?? Hunk()
    if let old {
      if open.old.count == 0 { open.old.line = old }
      open.old.count += 1
    }
    if let new {
      if open.new.count == 0 { open.new.line = new }
      open.new.count += 1
    }
    open.lines.append(mark.prefix(1) + Terminal.safe(sentence.text))
    hunk = open
  }
}
