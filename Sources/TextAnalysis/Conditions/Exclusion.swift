extension ConditionMatcher {
  /// How many phrases an exclusion may reach over; keeps hostile lists linear.
  private static let maximumReach = 24

  /// Whether the text excludes what the hit at `position` names.
  ///
  /// Finds people and histories: "controls without migraine", "no history of bipolar disorder",
  /// "excluding patients with PTSD", "people with psoriasis were not enrolled", "non-depressed",
  /// "denies panic attacks", "dementia was ruled out". The words are those of `NegationLexicon`.
  /// Leaves alone effects that are denied ("did not reduce PTSD symptoms", "no effect on
  /// depression"), what is missing but the condition ("no PTSD treatment"), and both sides of a
  /// contrast ("with and without PTSD"): words other than fillers break the reach.
  func isExcluded(hitAt position: Int, of hits: [Hit], _ words: [Word]) -> Bool {
    let hit = hits[position]
    if words[hit.first].isNon { return true }
    if let next = self.hit(after: position, of: hits), words[next.first].gap == .joint,
      next.roles.contains(.means)
    {
      return false
    }
    return isExcludedBefore(position, hits, words) || isExcludedAfter(position, hits, words)
  }

  private func isExcludedBefore(_ position: Int, _ hits: [Hit], _ words: [Word]) -> Bool {
    var current = position
    var crossesPeople = false
    for _ in 0..<Self.maximumReach {
      guard words[hits[current].first].gap != .stop, current > 0,
        hits[current - 1].end == hits[current].first
      else { return false }
      let previous = hits[current - 1]
      if words[hits[current].first].gap == .comma, !previous.entries.isEmpty,
        current == position, !isInList(position, hits, words)
      {
        return false
      }
      let isJoint = words[hits[current].first].gap == .joint
      if previous.roles.contains(.exclusion) {
        return isJoint && !crossesPeople && !isContrast(current - 1, hits, words)
      }
      if previous.roles.contains(.rejection) { return true }
      if !previous.roles.isDisjoint(with: [.person, .with]), !previous.roles.contains(.filler) {
        crossesPeople = true
      } else if previous.entries.isEmpty, !previous.roles.contains(.filler) {
        return false
      }
      current -= 1
    }
    return false
  }

  /// Whether the "without" at `position` ends "with and without", "with (n = 6) or without".
  private func isContrast(_ position: Int, _ hits: [Hit], _ words: [Word]) -> Bool {
    guard position > 1, hits[position - 1].end == hits[position].first,
      hits[position - 1].roles.contains(.filler),
      !hits[position - 2].roles.isDisjoint(with: [.with, .person])
    else { return false }
    let between = words[hits[position - 2].end..<hits[position - 1].first]
    return between.count < 4 && between.allSatisfy { $0.end - $0.start < 5 && $0.gap != .joint }
  }

  /// Whether a list goes on after the hit at `position`: "…, psychosis or PTSD".
  private func isInList(_ position: Int, _ hits: [Hit], _ words: [Word]) -> Bool {
    guard let next = hit(after: position, of: hits) else { return false }
    return words[next.first].gap == .comma || next.roles.contains(.filler)
  }

  /// Whether what follows denies it: "migraine was ruled out", "people with psoriasis were not
  /// enrolled".
  private func isExcludedAfter(_ position: Int, _ hits: [Hit], _ words: [Word]) -> Bool {
    if isDenied(position, hits, words) { return true }
    let follower = self.hit(after: position, of: hits)
    guard isOfPeople(position, hits, words) || follower?.roles.contains(.person) == true else {
      return false
    }
    let hit = hits[position]
    for next in hits[(position + 1)...].prefix(Self.maximumReach) where next.first <= hit.end + 8 {
      if words[hit.end..<next.first + 1].contains(where: { $0.gap == .stop }) { return false }
      if next.roles.contains(.excluded) { return true }
    }
    return false
  }

  /// Whether a denial follows right after the hit at `position`, or after the list it is in.
  private func isDenied(_ position: Int, _ hits: [Hit], _ words: [Word]) -> Bool {
    var end = hits[position].end
    for next in hits[(position + 1)...].prefix(Self.maximumReach) {
      guard next.first == end, words[next.first].gap != .stop else { return false }
      if next.roles.contains(.excluded) { return true }
      guard !next.entries.isEmpty || next.roles.contains(.filler) else { return false }
      end = next.end
    }
    return false
  }

  /// Whether the hit at `position` is what people have: "patients with …", "a history of …".
  private func isOfPeople(_ position: Int, _ hits: [Hit], _ words: [Word]) -> Bool {
    var current = position
    for _ in 0..<Self.maximumReach {
      guard words[hits[current].first].gap != .stop, current > 0,
        hits[current - 1].end == hits[current].first
      else { return false }
      let roles = hits[current - 1].roles
      if roles.contains(.person) { return true }
      if hits[current - 1].entries.isEmpty, roles.isDisjoint(with: [.filler, .with]) {
        return false
      }
      current -= 1
    }
    return false
  }

  /// The hit that starts right where the one at `position` ends.
  private func hit(after position: Int, of hits: [Hit]) -> Hit? {
    guard position + 1 < hits.count, hits[position + 1].first == hits[position].end else {
      return nil
    }
    return hits[position + 1]
  }
}
