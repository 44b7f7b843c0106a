/// What the keys of the review screen do.
enum ReviewHelp {
  /// In a line or two.
  static let short =
    "s supported · o overstated · n not addressed · c contradicted │ 1–9 held against · t note · "
    + "space skip · u undo · / search · ? help · q quit"
  /// In few words, for small terminals.
  static let shortest = "s o n c · 1–9 · t · space · u · / · ? help · q quit"
  static let shortWithoutClaim = "u undo · b back · / search · ? help · q quit"

  private static let keys: [(key: String, meaning: String)] = [
    ("s", "supported: the evidence says so"),
    ("o", "overstated: the evidence says less"),
    ("n", "not addressed: the evidence does not speak to it"),
    ("c", "contradicted: the evidence says otherwise"),
    ("", ""),
    ("1–9", "hold the claim against this source; again: quote its sentence; once more: let it go"),
    ("0", "hold it against none"),
    ("t", "type a note; it is kept with the decision"),
    ("g", "decide for all claims of the group, or for this one alone"),
    ("", ""),
    ("space, →", "skip: it comes again the next time"),
    ("b, ←", "back to the claim skipped last"),
    ("u", "undo: take the last decision back, also one of an earlier session"),
    ("/", "only claims that meet a query, as in kb search; empty: all"),
    ("↑ ↓", "scroll; Page Up, Page Down and Home too"),
    ("Ctrl-L", "draw the screen anew"),
    ("Ctrl-Z", "stop for a while"),
    ("q", "quit; every decision is kept as soon as it is made"),
  ]

  static func lines(width: Int) -> [StyledLine] {
    [StyledLine()]
      + keys.flatMap { key, meaning in
        let name = " " + key + String(repeating: " ", count: max(0, 9 - key.count))
        guard width > 30 else { return [StyledLine(name + meaning)] }
        let rest = WrappedText.lines(StyledLine(meaning), width: width - 10)
        return rest.enumerated().map { index, line in
          var whole = StyledLine(index == 0 ? name : String(repeating: " ", count: 10), .strong)
          whole.append(line)
          return whole
        }
      }
  }
}
