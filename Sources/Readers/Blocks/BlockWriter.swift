import Knowledge

/// Writes a text block by block, with runs of white space made one space.
///
/// Blocks stand a blank line apart, rows of a table and items of a list a line break.
struct BlockWriter {
  /// The text so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The blocks that have ended.
  private(set) var blocks: [Block] = []
  /// Links, in the order of their words.
  var links: [Link] = []
  private var open: (kind: Block.Kind, level: Int, start: Int, textEnd: Int)?

  /// Whether a block has begun and not ended.
  var isOpen: Bool { open != nil }

  /// Begins a block; one that is open ends first.
  mutating func begin(_ kind: Block.Kind, level: Int = 0) {
    end()
    let textEnd = bytes.count
    if let last = blocks.last {
      let isNextInRow = last.kind == kind && (kind == .listItem || kind == .table)
      bytes.append(contentsOf: isNextInRow ? "\n".utf8 : "\n\n".utf8)
    }
    open = (kind, level, bytes.count, textEnd)
  }

  /// Ends the open block; one without words leaves nothing behind.
  ///
  /// - Returns: Where it stands; nil where nothing was open or nothing in it.
  @discardableResult mutating func end() -> ByteRange? {
    guard let block = open else { return nil }
    open = nil
    let range = WhiteSpace.trimmed(block.start..<bytes.count, in: bytes)
    guard !range.isEmpty else {
      bytes.removeSubrange(block.textEnd...)
      return nil
    }
    bytes.removeSubrange(range.upperBound...)
    let found = ByteRange(range)
    blocks.append(Block(kind: block.kind, level: block.level, range: found))
    return found
  }

  /// Writes a whole block of `words`.
  mutating func write(_ kind: Block.Kind, level: Int = 0, _ words: String) {
    begin(kind, level: level)
    append(words)
    end()
  }

  /// Drops the last block and the words in it.
  mutating func removeLastBlock() {
    guard open == nil, blocks.popLast() != nil else { return }
    bytes.removeSubrange((blocks.last?.range.byteEnd ?? 0)...)
  }

  /// Adds words to the open block.
  mutating func append(_ words: String) {
    append(Array(words.utf8)[...])
  }

  /// Adds words to the open block; white space at its start is dropped.
  mutating func append(_ words: ArraySlice<UInt8>) {
    var run = words.startIndex
    var index = run
    let end = words.endIndex
    while index < end {
      guard words[index] <= 0x20 else {
        index += 1
        continue
      }
      let isSingle =
        words[index] == 0x20 && index > run && index + 1 < end && words[index + 1] > 0x20
      if isSingle {
        index += 1
        continue
      }
      bytes.append(contentsOf: words[run..<index])
      appendSpace()
      while index < end, words[index] <= 0x20 { index += 1 }
      run = index
    }
    bytes.append(contentsOf: words[run..<end])
  }

  /// Adds a space where none stands and the block has begun.
  mutating func appendSpace() {
    guard let last = bytes.last, last != 0x20, bytes.count > (open?.start ?? 0) else { return }
    bytes.append(0x20)
  }

  /// Drops a space at the end of the open block.
  mutating func removeLastSpace() {
    if bytes.last == 0x20, bytes.count > (open?.start ?? 0) { bytes.removeLast() }
  }

  /// Adds a line break in place of a space before it.
  mutating func appendLineBreak() {
    guard bytes.count > (open?.start ?? 0) else { return }
    if bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }

  /// Adds one word after another without looking for white space in it.
  mutating func appendWord(_ word: some Sequence<UInt8>) { bytes.append(contentsOf: word) }
}
