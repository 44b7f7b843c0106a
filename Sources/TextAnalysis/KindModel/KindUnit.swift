/// What the kind model reads off one statement alone, neighbours left aside.
struct KindUnit: Sendable {
  /// The classes of its words, as a bit mask over `KindWordClass.all`.
  let classes: UInt64
  /// What each word counts as: its key, or the one that all numbers share.
  let keys: [WordKey]
  /// Marks in it that tell, as a bit mask over `KindMark.all`.
  let marks: UInt32
  /// Its outline in one small number; see `shape`.
  let shape: Int
  /// What stands between it and the statement before: 0 nothing but spaces, 1 the end of a line,
  /// 2 a blank line.
  let gap: Int
  /// How many words start with a capital, of ten.
  let capitals: Int
  /// How many words end in -ed, three at most.
  let pastCount: Int

  init(_ draft: Draft, layout: Layout, in bytes: [UInt8], after before: Int) {
    let words = draft.words
    keys = words.map { $0.form.contains(.number) ? AbstractSentence.number : $0.key }
    classes = words.reduce(0) { $0 | KindWordClass.mask(of: $1.key) }
    marks = KindMark.marks(in: bytes, draft.range)
    shape = KindUnit.shape(draft, layout)
    gap = KindUnit.gap(bytes, before..<draft.range.lowerBound)
    let capitals = words.count { $0.form.contains(.capitalised) }
    self.capitals = words.isEmpty ? 0 : capitals * 10 / words.count
    pastCount = min(
      3,
      words.count { word in
        word.range.count > 3 && bytes[word.range].suffix(2).elementsEqual("ed".utf8)
      })
  }

  /// Whether any word is of one of the classes `mask`.
  func has(_ mask: UInt64) -> Bool { classes & mask != 0 }

  /// The names of shapes, by number.
  static let shapeNames = (0..<48).map { shape in
    let form = ["part", "line", "lead"][shape % 3]
    let length = ["short", "middle", "long", "prose"][shape / 3 % 4]
    let end = ["open", "stop", "asked", "colon"][shape / 12]
    return "\(form)-\(length)-\(end)"
  }

  private static func shape(_ draft: Draft, _ layout: Layout) -> Int {
    let form = draft.isLead ? 2 : draft.isWholeLine ? 1 : 0
    let count = draft.words.count
    let length = layout.isProse ? 3 : count <= 3 ? 0 : count <= 8 ? 1 : 2
    let end: Int
    switch draft.ending {
    case .open: end = 0
    case .stop, .exclamation: end = 1
    case .question: end = 2
    case .colon: end = 3
    }
    return form + 3 * length + 12 * end
  }

  private static func gap(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    if range.lowerBound == 0 { return 2 }
    return min(2, bytes[range].count { $0 == 0x0A })
  }
}
