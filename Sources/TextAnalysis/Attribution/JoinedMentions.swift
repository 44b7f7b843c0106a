import Knowledge

/// The mentions of a statement, overlapping ones made one: the strongest stays, equals are joined.
///
/// Mentions of different entries of the article's list stay apart, though one mark means them all.
struct JoinedMentions {
  private(set) var mentions: [CitationFinder.Mention] = []

  init(_ found: [CitationFinder.Mention]) {
    for mention in found.enumerated().sorted(by: JoinedMentions.precedes).map(\.element) {
      add(mention)
    }
  }

  private static func precedes(
    _ one: (offset: Int, element: CitationFinder.Mention),
    _ other: (offset: Int, element: CitationFinder.Mention)
  ) -> Bool {
    let (first, second) = (one.element.range, other.element.range)
    return (first.byteStart, first.byteEnd, one.offset)
      < (second.byteStart, second.byteEnd, other.offset)
  }

  private mutating func add(_ mention: CitationFinder.Mention) {
    guard let last = mentions.last, last.range.overlaps(mention.range) else {
      mentions.append(mention)
      return
    }
    let place = mentions.count - 1
    switch (last.entry, mention.entry) {
    case (let one?, let other?):
      let isKnown = mentions.reversed().prefix { $0.range.overlaps(mention.range) }
        .contains { $0.entry == other }
      if one != other, !isKnown { mentions.append(mention) }
    case (nil, .some):
      var tied = mention
      tied.clue.adopt(last.clue)
      mentions[place] = tied
    case (.some, nil):
      // What else is said of several sources at once is said of none in particular.
      let isOne = place == 0 || mentions[place - 1].range != last.range
      if isOne { mentions[place].clue.adopt(mention.clue) }
    case (nil, nil): join(mention, to: last, at: place)
    }
  }

  private mutating func join(
    _ mention: CitationFinder.Mention, to last: CitationFinder.Mention, at place: Int
  ) {
    if last.attribution == mention.attribution {
      if mention.attribution == .vague { return }
      mentions[place].range = ByteRange(
        byteStart: last.range.byteStart, byteEnd: max(last.range.byteEnd, mention.range.byteEnd))
      mentions[place].clue.adopt(mention.clue)
    } else if last.attribution < mention.attribution {
      var stronger = mention
      stronger.clue.adopt(last.clue)
      mentions[place] = stronger
    } else {
      mentions[place].clue.adopt(mention.clue)
    }
  }
}
