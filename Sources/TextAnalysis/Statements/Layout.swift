import Knowledge

/// What a draft's place in the article says, apart from its words.
struct Layout: Sendable {
  /// Whether it is prose: a sentence of some length that ends like one.
  var isProse = false
  /// How many short lines stand together with it, itself included; 0 for others.
  var shortRun = 0
  /// How many lines of its run follow it before the prose that ends the run; nil where none does.
  var linesToProse: Int?
  /// Before the first or after the last prose of the article, or between.
  var place = Place.body
  /// Whether a blank line stands before it and none behind it, in an article that has both.
  var startsGroup = false
  /// How many lines of the article after it have the same words.
  var repeatsAfter = 0
  /// How many lines of the article before it have the same words.
  var repeatsBefore = 0
  /// Whether it stands before the text beside a longer line that may be the title.
  var isBesideTitle = false

  enum Place: Sendable {
    case before
    case body
    case after
  }

  /// The layout of each draft of `bytes`; a few passes.
  static func layouts(of drafts: [Draft], in bytes: [UInt8]) -> [Layout] {
    var layouts = drafts.map { draft in
      var layout = Layout()
      layout.isProse = isProse(draft)
      return layout
    }
    markPlaces(&layouts, drafts)
    markRuns(&layouts, drafts)
    markGroups(&layouts, drafts, bytes)
    markRepeats(&layouts, drafts)
    markTitle(&layouts, drafts, bytes)
    return layouts
  }

  private static func isProse(_ draft: Draft) -> Bool {
    switch draft.block {
    case .heading, .caption, .code, .reference, .table, .boilerplate: return false
    case .paragraph, .listItem, .quote: break
    }
    if draft.isLead { return false }
    let isClosed =
      draft.ending == .stop || draft.ending == .exclamation || draft.ending == .question
    if draft.words.count >= 25 { return true }
    if draft.isWholeLine, draft.ending != .stop, TitleCase.isTitle(draft.words) { return false }
    return isClosed && draft.words.count >= 6
      && (!draft.isWholeLine || draft.words.count >= 9 || draft.ending == .stop)
  }

  private static func markPlaces(_ layouts: inout [Layout], _ drafts: [Draft]) {
    guard let first = layouts.firstIndex(where: \.isProse),
      let last = layouts.indices.last(where: {
        layouts[$0].isProse && !SiteNotice.begins(drafts[$0].words)
      }) ?? layouts.lastIndex(where: \.isProse)
    else { return }
    for index in layouts.indices {
      if index < first { layouts[index].place = .before }
      if index > last { layouts[index].place = .after }
    }
  }

  private static func markRuns(_ layouts: inout [Layout], _ drafts: [Draft]) {
    var index = 0
    while index < drafts.count {
      guard !layouts[index].isProse, drafts[index].isWholeLine else {
        index += 1
        continue
      }
      var end = index
      while end < drafts.count, !layouts[end].isProse, drafts[end].isWholeLine { end += 1 }
      for position in index..<end {
        layouts[position].shortRun = end - index
        layouts[position].linesToProse = end < drafts.count ? end - position : nil
      }
      index = end
    }
  }
}
