import Knowledge
import KnowledgeBase
import KnowledgeStore
import Search

/// A reviewer at the terminal: shows claim after claim, and takes each decision down at once.
struct ReviewSession {
  /// Claims asked for at a time.
  private static let batchSize = 500

  private let settings: ReviewSettings
  private let filter: Listing.QueueFilter
  private let search: KnowledgeSearch
  private(set) var screen: ReviewScreen
  /// Claims to come.
  private var queue: [Int64] = []
  private var hasMore = false
  /// Claims skipped, the last one last.
  private var skipped: [Int64] = []
  /// Reviews of this session, one list a decision, the last one last.
  private var decisions: [[Int64]] = []
  /// The claims that a query of the reviewer's lets through; nil: all.
  private var wanted: [Int64]?

  init(
    _ settings: ReviewSettings, filter: Listing.QueueFilter, in store: borrowing Store
  ) throws {
    self.settings = settings
    self.filter = filter
    search = try KnowledgeSearch(in: store)
    screen = ReviewScreen(reviewer: settings.reviewer)
    try load(in: store)
    try next(in: store)
  }

  /// Shows claims until the reviewer quits.
  mutating func run(in store: borrowing Store) throws {
    var terminal = try ScreenTerminal()
    while true {
      let size = terminal.size
      terminal.show(ReviewFrame(&screen, width: size.columns, height: size.rows))
      switch terminal.input() {
      case .end: return
      case .changed: continue
      case .keys(let keys):
        for key in keys {
          guard let effect = screen.take(key) else { continue }
          switch effect {
          case .quit: return
          case .suspend: terminal.suspend()
          case .redraw: terminal.forget()
          default: try carryOut(effect, in: store)
          }
          if case .decide = effect {
            // What was typed before the next claim is seen is no decision on it.
            terminal.forgetTyped()
            break
          }
        }
      }
    }
  }

  /// Does what a key asked for; a file that is locked for long is told of, and nothing is lost.
  private mutating func carryOut(
    _ effect: ReviewScreen.Effect, in store: borrowing Store
  ) throws {
    do {
      switch effect {
      case .decide(let verdict): try decide(verdict, in: store)
      case .undo: try undo(in: store)
      case .skip: try skip(in: store)
      case .back: try back(in: store)
      case .search(let text): try narrow(to: text, in: store)
      case .quit, .suspend, .redraw: break
      }
    } catch StoreError.locked {
      screen.message = "Another process is writing; nothing was kept. Press the key again."
    } catch let refusal as ReviewRefusal {
      screen.message = refusal.sentence
    }
  }

  private mutating func decide(_ verdict: Verdict, in store: borrowing Store) throws {
    guard let card = screen.card else { return }
    var decision = ReviewDecision(claim: card.claim.uid, verdict: verdict)
    decision.evidence = screen.chosenSource.map { String($0.articleID) }
    decision.quote = screen.quote
    decision.note = screen.note.isEmpty ? nil : screen.note
    var settings = settings
    settings.isForGroups = screen.isForGroup
    // The quote was cut out of the article just now.
    settings.trustsQuotes = true
    let outcome = try Reviewing.take([decision], as: settings, in: store)
    if let fault = outcome.faults.first {
      screen.message = fault.refusal.sentence
      return
    }
    let ids = outcome.written.map(\.reviewID)
    if !ids.isEmpty {
      decisions.append(ids)
      screen.countDecision(1)
    }
    try next(in: store)
    let others = ids.count > 1 ? " and \(ids.count - 1) like it" : ""
    let warning = outcome.warnings.first.map { " But \($0)" } ?? ""
    screen.message =
      "\(verdict.rawValue): claim \(card.claim.id)\(others). u takes it back.\(warning)"
  }

  /// Takes the last decision of this session back, or the reviewer's last one at all.
  private mutating func undo(in store: borrowing Store) throws {
    var targets = decisions.last ?? []
    if targets.isEmpty, let last = try Reviewing.last(by: settings.reviewer, in: store) {
      targets = try Reviewing.companions(of: last, in: store)
    }
    guard !targets.isEmpty else {
      screen.message = "\(settings.reviewer) has decided nothing that could be taken back."
      return
    }
    let written = try Reviewing.withdraw(
      targets.map { .review($0) }, reviewer: settings.reviewer, in: store)
    if decisions.popLast() != nil { screen.countDecision(-1) }
    let current = screen.card?.claim.id
    guard let id = written.compactMap(\.claimID).first else {
      screen.message = "Taken back: a decision on a claim that is not there now."
      return
    }
    if let current, current != id { queue.insert(current, at: 0) }
    try show(id, in: store)
    let others = written.count > 1 ? " and \(written.count - 1) like it" : ""
    screen.message = "Taken back: claim \(id)\(others) waits again."
  }

  private mutating func skip(in store: borrowing Store) throws {
    if let id = screen.card?.claim.id { skipped.append(id) }
    try next(in: store)
  }

  private mutating func back(in store: borrowing Store) throws {
    guard let id = skipped.popLast() else {
      screen.message = "No claim was skipped."
      return
    }
    if let current = screen.card?.claim.id { queue.insert(current, at: 0) }
    try show(id, in: store)
  }

  private mutating func narrow(to text: String, in store: borrowing Store) throws {
    let query = SearchQuery(parsing: text)
    let isAll = text.allSatisfy(\.isWhitespace)
    wanted = isAll ? nil : try search.claims(meeting: query, in: store)
    screen.narrow(to: isAll ? "" : text)
    skipped = []
    try load(in: store)
    try next(in: store)
    screen.message = query.notes.first ?? ""
  }

  /// Asks for the claims that wait.
  private mutating func load(in store: borrowing Store) throws {
    var filter = filter
    filter.seconds = ReviewQueue.now
    filter.skipped = skipped
    if let wanted {
      let asked = filter.claims.map(Set.init)
      filter.claims = asked.map { asked in wanted.filter(asked.contains) } ?? wanted
    }
    (queue, hasMore) = try ReviewQueue.claims(filter, limit: Self.batchSize, in: store)
  }

  /// Shows the next claim that still waits.
  private mutating func next(in store: borrowing Store) throws {
    while true {
      if queue.isEmpty, hasMore { try load(in: store) }
      guard !queue.isEmpty else { return screen.show(nil, waiting: waiting) }
      let id = queue.removeFirst()
      guard let card = try card(of: id, in: store), !isDecided(card) else { continue }
      return screen.show(card, waiting: waiting)
    }
  }

  private mutating func show(_ id: Int64, in store: borrowing Store) throws {
    guard let card = try card(of: id, in: store) else { return try next(in: store) }
    screen.show(card, waiting: waiting)
  }

  private func card(of id: Int64, in store: borrowing Store) throws -> ReviewCard? {
    try ReviewCard.card(ofClaim: id, isBlind: filter.isBlind, search, in: store)
  }

  /// Whether somebody has decided on the claim since the queue was made.
  private func isDecided(_ card: ReviewCard) -> Bool {
    let holding = card.decisions.filter { $0.reason == nil && $0.otherQuote == nil }
    return filter.hasDecidedByOthers
      ? holding.contains { $0.reviewer == settings.reviewer } : !holding.isEmpty
  }

  private var waiting: ReviewScreen.Waiting {
    ReviewScreen.Waiting(count: queue.count, hasMore: hasMore)
  }
}
