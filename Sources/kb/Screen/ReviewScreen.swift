import Knowledge
import KnowledgeBase
import KnowledgeStore
import Search

/// What a reviewer sees and has typed so far; a plain value, so that keys can be tried without a
/// terminal.
///
/// Keys change it and may ask for something to be done; whoever does that tells it what came of it.
struct ReviewScreen: Hashable {
  /// What is typed into.
  enum Mode: Hashable {
    /// Keys are commands.
    case deciding
    /// A note is typed.
    case note(LineEditor)
    /// A query is typed.
    case search(LineEditor)
    /// The keys are explained.
    case help
  }

  /// What is to be done.
  enum Effect: Hashable {
    case decide(Verdict)
    case undo
    /// On to the next claim, without a decision.
    case skip
    /// To the claim skipped last.
    case back
    /// Only claims that meet the query; an empty one: all.
    case search(String)
    case quit
    /// Stop, as Ctrl-Z does.
    case suspend
    case redraw
  }

  /// Claims that wait.
  struct Waiting: Hashable {
    /// Those behind the claim that is shown.
    var count = 0
    /// Whether there are more than were counted.
    var hasMore = false

    var words: String { hasMore ? "over \(count) more" : "\(count) more" }
  }

  let reviewer: String
  private(set) var card: ReviewCard?
  private(set) var mode = Mode.deciding
  /// What is to be written down with the decision.
  private(set) var note = ""
  /// Place among the sources, from 0, of the one that the claim is held against.
  private(set) var chosen: Int?
  /// Whether the sentence of the chosen source is quoted.
  private(set) var quotes = false
  /// Whether the decision holds for all claims of the group.
  private(set) var isForGroup = false
  /// Lines of the body above the first one shown.
  private(set) var scroll = 0
  private(set) var waiting = Waiting()
  private(set) var decidedCount = 0
  /// The query that claims must meet.
  private(set) var query = ""
  /// What has just happened.
  var message = ""

  init(reviewer: String) { self.reviewer = reviewer }

  /// The source that the claim is held against.
  var chosenSource: ReviewCard.Source? {
    guard let card, let chosen, card.sources.indices.contains(chosen) else { return nil }
    return card.sources[chosen]
  }

  /// Words of that source, where they are quoted.
  var quote: String? {
    guard quotes else { return nil }
    return chosenSource?.sentence?.text
  }

  /// Puts another claim up, or none; what was typed for the one before is gone.
  mutating func show(_ card: ReviewCard?, waiting: Waiting) {
    self.card = card
    self.waiting = waiting
    (note, chosen, quotes, scroll, mode) = ("", nil, false, 0, .deciding)
    isForGroup = isForGroup && (card?.claim.groupSize ?? 1) > 1
  }

  /// Counts a decision that was taken down, or taken back.
  mutating func countDecision(_ difference: Int) {
    decidedCount = max(0, decidedCount + difference)
  }

  /// Notes what claims must meet.
  mutating func narrow(to query: String) { self.query = query }

  /// Takes a key; answers what is to be done.
  mutating func take(_ key: Key) -> Effect? {
    switch mode {
    case .deciding: return command(key)
    case .note(var editor):
      if let text = typed(key, &editor, again: Mode.note) { note = text }
      return nil
    case .search(var editor):
      return typed(key, &editor, again: Mode.search).map { .search($0) }
    case .help:
      if key == .control("z") { return .suspend }
      if !scrolls(key) { (mode, scroll) = (.deciding, 0) }
      return nil
    }
  }

  /// Whether a key moves what is seen of the body; it does.
  private mutating func scrolls(_ key: Key) -> Bool {
    switch key {
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .pageUp: scroll = max(0, scroll - Self.page)
    case .pageDown: scroll += Self.page
    case .home: scroll = 0
    default: return false
    }
    return true
  }

  /// Takes a key while a line is typed; answers the line when it is done.
  private mutating func typed(
    _ key: Key, _ editor: inout LineEditor, again: (LineEditor) -> Mode
  ) -> String? {
    switch key {
    case .enter:
      mode = .deciding
      return editor.text
    case .escape, .control("c"), .control("g"):
      mode = .deciding
      return nil
    default:
      if editor.take(key) { mode = again(editor) }
      return nil
    }
  }

  private mutating func command(_ key: Key) -> Effect? {
    // What was said about the last key is old now.
    message = ""
    switch key {
    case .character(let letter): return command(letter)
    case .control("c"), .control("d"): return .quit
    case .control("z"): return .suspend
    case .control("l"): return .redraw
    case .tab, .right: return card == nil ? nil : .skip
    case .left: return .back
    case .paste: message = "Pasted text is taken in a note (t) or a search (/) only."
    default: _ = scrolls(key)
    }
    return nil
  }

  private mutating func command(_ letter: Character) -> Effect? {
    switch letter {
    case "q": return .quit
    case "?", "h": (mode, scroll) = (.help, 0)
    case "/": mode = .search(LineEditor(query))
    case "u": return .undo
    case "b": return .back
    default: return card == nil ? nil : commandOnClaim(letter)
    }
    return nil
  }

  private mutating func commandOnClaim(_ letter: Character) -> Effect? {
    switch letter {
    case "s": return .decide(.supported)
    case "o": return .decide(.overstated)
    case "n": return .decide(.notAddressed)
    case "c": return .decide(.contradicted)
    case " ": return .skip
    case "t": mode = .note(LineEditor(note))
    case "g": toggleGroup()
    case "0": (chosen, quotes) = (nil, false)
    case "1"..."9": choose(letter)
    default: message = "There is no key '\(Terminal.safe(String(letter)))'; ? shows them."
    }
    return nil
  }

  private mutating func toggleGroup() {
    guard let size = card?.claim.groupSize, size > 1 else {
      message = "This claim stands alone."
      return
    }
    isForGroup.toggle()
  }

  /// Chooses a source; the same digit again quotes its sentence, and once more lets it go.
  private mutating func choose(_ digit: Character) {
    guard let number = digit.wholeNumberValue, let sources = card?.sources,
      sources.indices.contains(number - 1)
    else {
      message = "There is no source \(digit)."
      return
    }
    if chosen != number - 1 {
      (chosen, quotes) = (number - 1, false)
    } else if !quotes, chosenSource?.sentence != nil {
      quotes = true
    } else {
      (chosen, quotes) = (nil, false)
    }
  }

  /// Keeps the last line of the body in view.
  mutating func limitScroll(to most: Int) { scroll = min(scroll, max(0, most)) }

  private static let page = 10
}
