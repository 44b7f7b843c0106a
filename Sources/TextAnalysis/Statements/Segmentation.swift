import Knowledge

/// Cuts an article into drafts that ascend and cover every byte that is not white space.
struct Segmentation {
  private let bytes: [UInt8]
  private let speakers: SpeakerLabels
  private let smallWriting: SmallWriting
  private var drafts: [Draft] = []
  private var line = 0
  /// Whether the lines being read are entries of the list of references.
  private var isInReferences = false

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    speakers = SpeakerLabels(in: bytes)
    smallWriting = SmallWriting(in: bytes)
  }

  /// The drafts of `document`, whose text is `bytes`; text outside its blocks counts as paragraphs.
  static func drafts(of document: Document, bytes: [UInt8]) -> [Draft] {
    var segmentation = Segmentation(bytes: bytes)
    var position = 0
    for block in document.blocks {
      let end = min(block.range.byteEnd, bytes.count)
      let start = max(position, min(block.range.byteStart, end))
      segmentation.add(position..<start, of: .paragraph, level: 0)
      guard end > start else { continue }
      segmentation.add(start..<end, of: block.kind, level: block.level)
      position = end
    }
    segmentation.add(position..<bytes.count, of: .paragraph, level: 0)
    Leads.markSeries(in: &segmentation.drafts)
    return segmentation.drafts
  }

  private mutating func add(_ range: Range<Int>, of kind: Block.Kind, level: Int) {
    let range = WhiteSpace.trimmed(bytes, range)
    guard !range.isEmpty else { return }
    let block = Block(kind: kind, level: level, range: ByteRange(range))
    switch kind {
    case .heading, .table, .code, .reference:
      line += 1
      isInReferences = kind == .heading && !drafts.isEmpty && isReferenceHeading(range)
      append(range, block, isWholeLine: true)
    case .paragraph, .listItem, .quote, .caption, .boilerplate:
      for line in Lines.lines(in: bytes, range: range) { add(line: line, of: block) }
    }
  }

  private mutating func add(line range: Range<Int>, of block: Block) {
    line += 1
    if isReferenceLine(range) || range.count < 400 && ReferenceForm.hasVolume(bytes, range) {
      append(range, block, isWholeLine: true)
      return
    }
    var rest = range
    let lead = Leads.leadEnd(in: bytes, line: range, speakers: speakers)
    if let lead {
      append(range.lowerBound..<lead, block, isLead: true)
      rest = WhiteSpace.trimmed(bytes, lead..<range.upperBound)
    }
    let isWhole =
      isTitle(rest) || MenuLine.isMenu(bytes, rest) || CopyrightNotice.opens(bytes, rest)
    let sentences = isWhole ? [rest] : sentences(of: rest, in: range)
    let step = Leads.stepEnd(in: bytes, sentences: sentences)
    for sentence in sentences {
      if sentence.upperBound == step {
        append(sentence, block, isLead: true)
      } else if sentence.lowerBound > range.lowerBound,
        let label = Leads.labelEnd(in: bytes, sentence: sentence)
      {
        append(sentence.lowerBound..<label, block, isLead: true)
        append(WhiteSpace.trimmed(bytes, label..<sentence.upperBound), block)
      } else {
        append(sentence, block, isWholeLine: lead == nil && sentences.count == 1)
      }
    }
  }

  /// The sentences at `range` of `line`, those who are named behind the last one left to it.
  private func sentences(of range: Range<Int>, in line: Range<Int>) -> [Range<Int>] {
    var sentences = TextAnalysis.sentences(
      in: bytes, range: range, mayStartSmall: smallWriting.mayStart(bytes, in: line))
    if sentences.count > 1, CreditLine.isCredit(bytes, sentences[sentences.count - 1]) {
      let credit = sentences.removeLast()
      sentences[sentences.count - 1] =
        sentences[sentences.count - 1].lowerBound..<credit.upperBound
    }
    return sentences
  }

  /// Whether the line at `range` is an entry under a heading such as "References".
  private mutating func isReferenceLine(_ range: Range<Int>) -> Bool {
    if range.count < 60, isReferenceHeading(range) {
      isInReferences = true
      return true
    }
    guard isInReferences else { return false }
    let words = TextAnalysis.words(in: bytes, range: range.prefix(2_000))
    isInReferences = words.count >= 5 && words.contains { $0.form.contains(.number) }
    return isInReferences
  }

  /// Whether a line is a title although a question or exclamation mark stands inside it.
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard range.count < 160, bytes[range.upperBound - 1] != 0x2E,
      speakers.end(bytes, at: range.lowerBound, before: range.upperBound) == nil
    else { return false }
    let words = TextAnalysis.words(in: bytes, range: range)
    guard words.count >= 2, words.count <= 20, hasNoStop(range) else { return false }
    if words.count > 4 { return TitleCase.isTitle(words) || goesOnAfterQuestion(range) }
    return bytes[range].contains(0x2E) && words.allSatisfy { $0.form.contains(.capitalised) }
  }

  /// Whether no full stop stands in `range` but behind initials and titles of up to three letters.
  private func hasNoStop(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for index in range {
      let byte = bytes[index]
      if byte == 0x2E {
        guard (1...3).contains(index - start), Scalar.isUpper(bytes, at: start, before: index)
        else { return false }
      }
      if byte <= 0x20 || byte == 0x2E { start = index + 1 }
    }
    return true
  }

  /// Whether a few words without a stop follow a question: "Is it safe? Our nurse explains".
  private func goesOnAfterQuestion(_ range: Range<Int>) -> Bool {
    guard let mark = bytes[range].firstIndex(of: 0x3F), mark + 1 < range.upperBound,
      Scalar.isASCIILetter(bytes[range.upperBound - 1])
    else { return false }
    return TextAnalysis.words(in: bytes, range: mark..<range.upperBound).count <= 6
  }

  private func isReferenceHeading(_ range: Range<Int>) -> Bool {
    let words = TextAnalysis.words(in: bytes, range: range.prefix(60))
    return bytes[range.upperBound - 1] != 0x2E && words.count <= 4
      && Section(heading: words) == .references
  }

  private mutating func append(
    _ range: Range<Int>, _ block: Block, isLead: Bool = false, isWholeLine: Bool = false
  ) {
    guard !range.isEmpty else { return }
    drafts.append(
      Draft(
        bytes: bytes, range: range, block: block, isLead: isLead, isWholeLine: isWholeLine,
        line: line, speakers: speakers))
  }
}
