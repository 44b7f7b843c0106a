import Knowledge

/// What lines of their own say by where they stand among the others.
extension Layout {
  /// Marks the lines that open a group of lines: a blank line before, none behind.
  static func markGroups(_ layouts: inout [Layout], _ drafts: [Draft], _ bytes: [UInt8]) {
    guard drafts.count > 1 else { return }
    var isBlankBefore = true
    for index in drafts.indices {
      let end = index + 1 < drafts.count ? drafts[index + 1].range.lowerBound : bytes.count
      let gap = bytes[drafts[index].range.upperBound..<end]
      let isBlankBehind = gap.count { $0 == 0x0A } > 1
      layouts[index].startsGroup =
        isBlankBefore && !isBlankBehind && index > 0 && drafts[index].isWholeLine
      isBlankBefore = isBlankBehind
    }
  }

  /// Counts for short lines how often their words come back as a line of their own.
  static func markRepeats(_ layouts: inout [Layout], _ drafts: [Draft]) {
    var places: [UInt64: [Int]] = [:]
    for index in drafts.indices
    where drafts[index].isWholeLine && !layouts[index].isProse && drafts[index].words.count <= 14 {
      guard !drafts[index].words.isEmpty else { continue }
      let key = drafts[index].words.reduce(0) { hash, word in
        EightBytes(bits: word.key.hash).mixed(into: hash)
      }
      places[key, default: []].append(index)
    }
    for indices in places.values where indices.count > 1 {
      for (place, index) in indices.enumerated() {
        layouts[index].repeatsBefore = place
        layouts[index].repeatsAfter = indices.count - 1 - place
      }
    }
  }

  /// Marks the short lines before the text that stand beside a longer one.
  ///
  /// The line directly before the text may be its heading and is left alone.
  static func markTitle(_ layouts: inout [Layout], _ drafts: [Draft], _ bytes: [UInt8]) {
    let before = layouts.indices.prefix { layouts[$0].place == .before }
    let title = before.first { index in
      let draft = drafts[index]
      return draft.isWholeLine && (5...25).contains(draft.words.count) && draft.ending != .stop
        && draft.ending != .exclamation && draft.block != .boilerplate
        && draft.enumerator?.style != .bullet
        && draft.words[0].form.contains(.capitalised) && draft.words[0].key != WordKey("by")
        && !MenuLine.isMenu(bytes, draft.range) && !FurnitureLabel.opens(draft.words, in: bytes)
        && draft.words.count { $0.form.contains(.number) } <= 1
        && !draft.words.contains { $0.form.contains(.number) && $0.range.count == 4 }
        && !draft.words.allSatisfy { $0.form.contains(.allCapitals) || $0.range.count < 3 }
    }
    guard title != nil else { return }
    for index in before where drafts[index].isWholeLine && drafts[index].words.count <= 4 {
      layouts[index].isBesideTitle =
        drafts[index].block != .heading && layouts[index].linesToProse != 1
        && drafts[index].enumerator == nil
        && drafts[index].ending == .open && !drafts[index].isSpoken
        && !drafts[index].isQuestionLabelled
    }
  }
}
