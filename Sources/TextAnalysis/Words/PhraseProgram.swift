/// Phrases as one flat list of steps over one flat list of word sets, so that looking for them costs
/// neither allocation nor reference counting.
struct PhraseProgram: Sendable {
  private enum Operation: UInt8, Sendable {
    /// One word out of a set.
    case word
    /// Any one word.
    case any
    /// Up to some words of any kind.
    case gap
    /// The end of the statement.
    case end
    /// The phrase is found.
    case found
  }

  private struct Step: Sendable {
    let operation: Operation
    var isOptional = false
    /// Whether clause punctuation may stand before the word.
    var crossesBreak = false
    /// Of a gap, its width; of a word, where its set starts.
    var start: Int32 = 0
    /// One less than the number of places of its set.
    var mask: Int32 = 0
  }

  private var steps: [Step] = []
  /// Word sets in open addressing, one behind the other; 0 for free places.
  private var places: [UInt64] = []
  private var known: [Set<WordKey>: Int32] = [:]

  /// Adds `phrase` and returns where its steps start.
  mutating func add(_ phrase: Phrase) -> Int32 {
    let start = Int32(steps.count)
    for element in phrase.elements { steps.append(step(element)) }
    steps.append(Step(operation: .found))
    return start
  }

  private mutating func step(_ element: Phrase.Element) -> Step {
    switch element {
    case .end: return Step(operation: .end)
    case .gap(let width): return Step(operation: .gap, start: Int32(width))
    case .word(let set, let isOptional, let crossesBreak):
      var step = Step(operation: set.isAny ? .any : .word)
      step.isOptional = isOptional
      step.crossesBreak = crossesBreak
      guard !set.isAny else { return step }
      step.start = place(set)
      step.mask = Int32(set.slots.count - 1)
      return step
    }
  }

  private mutating func place(_ set: WordSet) -> Int32 {
    let keys = Set(set.keys)
    if let start = known[keys] { return start }
    let start = Int32(places.count)
    places += set.slots
    known[keys] = start
    return start
  }

  /// Whether `step` may be found at `position`; a quick look that spares most calls of `end`.
  @inline(__always)
  func mayGoOn(from step: Int32, in words: [Token], at position: Int) -> Bool {
    let step = steps[Int(step)]
    return step.operation != .word || step.isOptional || stands(step, in: words, at: position)
  }

  /// The index just past the match in `words`, from `position` on, of the steps from `first` on; -1
  /// without one.
  func end(of first: Int32, in words: [Token], from position: Int) -> Int {
    var step = Int(first)
    var position = position
    while true {
      let current = steps[step]
      switch current.operation {
      case .found: return position
      case .end: return position == words.count ? position : -1
      case .gap: return end(ofGap: current, before: Int32(step + 1), in: words, from: position)
      case .word, .any:
        let isHere = stands(current, in: words, at: position)
        if current.isOptional {
          if isHere {
            let end = end(of: Int32(step + 1), in: words, from: position + 1)
            if end >= 0 { return end }
          }
        } else if isHere {
          position += 1
        } else {
          return -1
        }
      }
      step += 1
    }
  }

  private func end(
    ofGap gap: Step, before next: Int32, in words: [Token], from position: Int
  ) -> Int {
    let last = min(position + Int(gap.start), words.count)
    guard position <= last else { return -1 }
    let following = steps[Int(next)]
    let isCertain = following.operation == .word && !following.isOptional
    for start in position...last {
      if isCertain, !stands(following, in: words, at: start) { continue }
      let end = end(of: next, in: words, from: start)
      if end >= 0 { return end }
    }
    return -1
  }

  @inline(__always)
  private func stands(_ step: Step, in words: [Token], at position: Int) -> Bool {
    guard position < words.count,
      step.crossesBreak || !words[position].form.contains(.afterBreak)
    else { return false }
    return step.operation == .any || holds(step, words[position].key)
  }

  @inline(__always)
  private func holds(_ step: Step, _ key: WordKey) -> Bool {
    var place = key.home & Int(step.mask)
    while true {
      let hash = places[Int(step.start) + place]
      if hash == key.hash { return true }
      if hash == 0 { return false }
      place = (place + 1) & Int(step.mask)
    }
  }
}
