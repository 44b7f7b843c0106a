import KnowledgeBase
import KnowledgeStore

/// A screen as lines of text, all of one width.
struct ReviewFrame: Hashable {
  /// From the top; as many as the terminal has rows.
  let lines: [StyledLine]
  /// Where something is typed, from 0; nil where nothing is.
  let cursor: Cursor?

  /// A place on the screen.
  struct Cursor: Hashable {
    let row: Int
    let column: Int
  }

  /// Terminals narrower than this have sources below the claim and not beside it.
  static let wideColumns = 100
  private static let gap = 3

  /// Draws `screen`; what does not fit is reached by scrolling.
  ///
  /// - Parameters:
  ///   - screen: What is shown; it may not be scrolled further than there is something to see.
  ///   - width: Columns of the terminal.
  ///   - height: Rows of the terminal.
  init(_ screen: inout ReviewScreen, width: Int, height: Int) {
    let width = max(1, width)
    let foot = Self.foot(of: screen, width: width)
    let room = max(0, height - 1 - foot.lines.count)
    let body = Self.body(of: screen, width: width)
    screen.limitScroll(to: body.count - room)
    let shown = Array(body.dropFirst(screen.scroll).prefix(room))
    let blank = Array(repeating: StyledLine(), count: max(0, room - shown.count))
    let head = Self.head(of: screen, bodyCount: body.count, room: room)
    let all = [head] + shown + blank + foot.lines
    lines = all.prefix(max(0, height)).map { $0.fitted(to: width) }
    cursor = foot.column.map {
      Cursor(row: min(max(0, height - 1), 1 + room), column: min($0, width - 1))
    }
  }

  private static func head(of screen: ReviewScreen, bodyCount: Int, room: Int) -> StyledLine {
    var parts = ["kb review", screen.reviewer, "\(screen.decidedCount) decided"]
    parts.append(screen.waiting.words)
    if screen.card?.isBlind == true { parts.append("blind") }
    if !screen.query.isEmpty { parts.append("/" + screen.query) }
    if bodyCount > room, room > 0 {
      let last = min(bodyCount, screen.scroll + room)
      parts.append("lines \(screen.scroll + 1)–\(last) of \(bodyCount)")
    }
    return StyledLine(" " + parts.map(Terminal.safe).joined(separator: " · "), .bar)
  }

  private static func body(of screen: ReviewScreen, width: Int) -> [StyledLine] {
    if screen.mode == .help { return ReviewHelp.lines(width: width) }
    guard let card = screen.card else { return [StyledLine()] + nothing(screen, width: width) }
    guard width >= wideColumns else {
      return ReviewClaimLines.lines(card, width: width) + [StyledLine()]
        + ReviewSourceLines.lines(card, screen, width: width)
    }
    let left = (width - gap) * 3 / 5
    return beside(
      ReviewClaimLines.lines(card, width: left),
      ReviewSourceLines.lines(card, screen, width: width - gap - left), leftWidth: left)
  }

  private static func beside(
    _ left: [StyledLine], _ right: [StyledLine], leftWidth: Int
  ) -> [StyledLine] {
    (0..<max(left.count, right.count)).map { row in
      var line = (row < left.count ? left[row] : StyledLine()).fitted(to: leftWidth)
      line.append(" │ ", .faint)
      if row < right.count { line.append(right[row]) }
      return line
    }
  }

  private static func nothing(_ screen: ReviewScreen, width: Int) -> [StyledLine] {
    let words =
      screen.query.isEmpty
      ? "Nothing waits for a decision."
      : "Nothing that waits meets “\(Terminal.safe(screen.query))”."
    return WrappedText.lines(StyledLine(words), width: width)
  }

  /// The last lines: what happened, and the keys; or what is typed, with the column of the cursor.
  private static func foot(
    of screen: ReviewScreen, width: Int
  ) -> (lines: [StyledLine], column: Int?) {
    switch screen.mode {
    case .note(let editor):
      return typed("Note: ", editor, "Enter keeps it, Esc leaves it as it was.", width: width)
    case .search(let editor):
      return typed("Search: ", editor, "Enter narrows the queue, Esc does not.", width: width)
    case .help:
      return ([StyledLine(), StyledLine(" Any key goes back; ↑ and ↓ scroll.", .faint)], nil)
    case .deciding:
      let message = StyledLine(" " + Terminal.safe(screen.message), .strong)
      return (draft(screen, width: width) + [message] + keys(screen, width: width), nil)
    }
  }

  /// What will be taken down with the decision; always in view, cut where it is long.
  private static func draft(_ screen: ReviewScreen, width: Int) -> [StyledLine] {
    var parts: [String] = []
    if screen.isForGroup, let size = screen.card?.claim.groupSize {
      parts.append("for all \(size) claims of the group")
    }
    if let source = screen.chosenSource {
      let quote = screen.quotes ? ", its sentence quoted" : ""
      parts.append("against \((screen.chosen ?? 0) + 1)\(quote): \(source.title)")
    }
    if !screen.note.isEmpty { parts.append("note: \(screen.note)") }
    return parts.map { StyledLine(" → " + Terminal.safe($0)) }
  }

  private static func keys(_ screen: ReviewScreen, width: Int) -> [StyledLine] {
    func lines(_ text: String) -> [StyledLine] {
      WrappedText.lines(StyledLine(text, .faint), width: width, margin: StyledLine(" "))
    }
    guard screen.card != nil else { return lines(ReviewHelp.shortWithoutClaim) }
    let full = lines(ReviewHelp.short)
    return full.count > 2 ? lines(ReviewHelp.shortest) : full
  }

  /// A line that is typed; a long one is shown around the cursor.
  private static func typed(
    _ label: String, _ editor: LineEditor, _ hint: String, width: Int
  ) -> (lines: [StyledLine], column: Int?) {
    let room = max(1, width - label.count - 2)
    var before = editor.before[...]
    while DisplayWidth.columns(of: before) > room { before.removeFirst() }
    var line = StyledLine(" " + label, .strong)
    line.append(Terminal.safe(String(before) + editor.after))
    return (
      [line, StyledLine(" " + hint, .faint)],
      1 + label.count + DisplayWidth.columns(of: before)
    )
  }
}
