import Knowledge

/// Reads the records of an XML file that comes in pieces, in memory that does not grow with the file.
///
/// The decoded text goes to libxml2 in blocks of one size, however the file was cut, so that the same
/// file always reads the same. After a mistake in the markup, or a record beyond bounds, the bytes are
/// searched for the start of the next record, and a new parser goes on from there.
struct XMLRecords {
  /// Makes an entry of a record; nil for one that holds no article.
  typealias Making = (_ tree: XMLTree, _ encoding: TextEncoding) -> LibraryEntry?

  private enum Phase {
    /// The encoding is not known yet.
    case beginning
    case parsing
    /// On the search for the next record.
    case searching
  }

  /// Bytes given to libxml2 at once: with much more it grows slow, as it moves what is left over.
  static let usualBlockByteCount = 32 * 1024
  private static let prefixByteCount = 4096
  /// No start of a record is longer.
  private static let markByteCount = 24

  private let vocabulary: XMLVocabulary
  private let maximumEntryByteCount: Int
  private let blockByteCount: Int
  private let make: Making
  private let found = FoundEntries()
  private var phase = Phase.beginning
  private var requestedEncoding: TextEncoding?
  private var decoder = StreamDecoder(encoding: .utf8)
  private var isUTF8Expected = true
  /// Bytes of the file that wait for the encoding to be known.
  private var head: [UInt8] = []
  /// Decoded text that waits for a block to be full.
  private var pending: [UInt8] = []
  /// Decoded bytes given to parsers.
  private var fedByteCount = 0
  private var parser: XMLEventParser?
  private var place = LinePlace()
  /// Where the text of the parser at work begins.
  private var origin = LinePlace()
  /// Bytes before `origin` that were given to the parser at work to stand for the start of the file.
  private var addedByteCount = 0
  /// Name of the outermost element, once it was one of the format.
  private var rootName: String?
  private var rootPrefix = ""
  /// The end of what was searched for a record, where the start of one may be cut.
  private var tail: [UInt8] = []
  private var marks: [[UInt8]] = []
  private var isEmpty = true

  /// - Parameters:
  ///   - vocabulary: What to look for.
  ///   - encoding: What to decode as; nil to find out.
  ///   - maximumEntryByteCount: The most bytes of one record.
  ///   - blockByteCount: Bytes given to libxml2 at once.
  ///   - make: Makes an entry of a record.
  init(
    _ vocabulary: XMLVocabulary, encoding: TextEncoding?, maximumEntryByteCount: Int,
    blockByteCount: Int = usualBlockByteCount, make: @escaping Making
  ) {
    self.vocabulary = vocabulary
    self.maximumEntryByteCount = maximumEntryByteCount
    self.blockByteCount = blockByteCount
    self.make = make
    requestedEncoding = encoding
  }

  /// Reads on; see `LibraryReader`.
  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    defer { found.move(to: &entries) }
    var rest = bytes
    repeat {
      let piece = rest.prefix(2 * blockByteCount)
      rest = rest.dropFirst(piece.count)
      try take(piece, isEnd: isEnd && rest.isEmpty)
    } while !rest.isEmpty
  }

  private mutating func take(_ piece: ArraySlice<UInt8>, isEnd: Bool) throws(ReadError) {
    if phase == .beginning {
      head += piece
      guard isEnd || head.count >= Self.prefixByteCount else { return }
      try begin()
      decoder.decode(head[...], isEnd: isEnd, into: &pending)
      head = []
    } else {
      decoder.decode(piece, isEnd: isEnd, into: &pending)
    }
    var rest = pending[...]
    while rest.count >= blockByteCount {
      try feed(rest.prefix(blockByteCount), isEnd: false)
      rest = rest.dropFirst(blockByteCount)
    }
    if isEnd {
      try feed(rest, isEnd: true)
      guard !isEmpty else { throw error("is empty") }
    } else {
      pending.removeFirst(pending.count - rest.count)
    }
  }

  /// Finds out the encoding and drops the byte order mark.
  private mutating func begin() throws(ReadError) {
    phase = .parsing
    let format = vocabulary.format.rawValue
    if let requestedEncoding {
      decoder = StreamDecoder(encoding: requestedEncoding)
    } else {
      let prefix = Array(head.prefix(Self.prefixByteCount))
      (decoder, isUTF8Expected) = try XMLDeclaration.decoder(ofPrefix: prefix, format: format)
    }
    let mark = decoder.encoding.byteOrderMark
    if !mark.isEmpty, head.starts(with: mark) { head.removeFirst(mark.count) }
    parser = makeParser()
  }

  /// Makes a parser of what begins at `origin`.
  private func makeParser() -> XMLEventParser {
    let (make, found) = (make, found)
    let place = position
    return XMLEventParser(vocabulary: vocabulary, maximumByteCount: maximumEntryByteCount) {
      tree, line, column in
      let (line, column) = place(line, column)
      let reason = "the record has neither title, text nor id"
      found.entries.append(
        make(tree, found.encoding)
          ?? .fault(EntryFault(line: line, column: column, reason: reason)))
    }
  }

  /// Reports the first byte that is not UTF-8 once, before the block that it is in.
  private mutating func noteDamage(in block: ArraySlice<UInt8>) {
    guard isUTF8Expected, let damage = decoder.damage else { return }
    var end = place
    end.step(over: tail[...])
    guard damage.offset < end.byteCount + block.count else { return }
    isUTF8Expected = false
    end.step(over: block.prefix(max(0, damage.offset - end.byteCount)))
    let byte = hexadecimal(UInt32(damage.byte), digits: 2)
    add(
      (end.line, end.column),
      "byte \(byte) is not UTF-8; it and its like were read as Windows-1252")
  }

  /// Gives one block of text to the parser, or to as many as its mistakes take.
  private mutating func feed(_ block: ArraySlice<UInt8>, isEnd: Bool) throws(ReadError) {
    if !block.isEmpty { isEmpty = false }
    fedByteCount += block.count
    // Wherever the file is cut: blocks before the encoding showed are ASCII.
    if fedByteCount > decoder.foundOffset { found.encoding = decoder.encoding }
    noteDamage(in: block)
    var rest = block
    while true {
      if phase == .searching, !search(&rest) { return }
      guard let parser else { return }
      parser.feed(rest, isEnd: isEnd)
      try checkRoot(of: parser)
      guard parser.isOversized || parser.fault != nil else { return place.step(over: rest) }
      guard rootName != nil else { throw isEmpty ? error("is empty") : error("is not XML") }
      let offset = report(parser, isEnd: isEnd, block: rest)
      // Each parser begins further on than the one before, so that this comes to an end.
      let skipped = max(offset, origin.byteCount + 1) - place.byteCount
      place.step(over: rest.prefix(max(0, skipped)))
      rest = rest.dropFirst(max(0, skipped))
      (self.parser, phase) = (nil, .searching)
    }
  }

  private mutating func checkRoot(of parser: XMLEventParser) throws(ReadError) {
    switch parser.root {
    case .unseen: break
    case .accepted(let name):
      guard rootName == nil else { break }
      (rootName, rootPrefix) = (name, parser.rootPrefix)
      marks = vocabulary.marks(inRoot: name).map { Array(rootPrefix.utf8) + $0 }
    case .refused(let name):
      guard rootName == nil else { break }
      throw ReadError(
        format: vocabulary.format.rawValue,
        reason: "is no \(vocabulary.noun): its outermost element is <\(name.prefix(60))>",
        hint: EntrezAnswer.hint(forRoot: name) ?? "")
    }
  }

  /// Moves `rest` to the next start of a record and prepares a parser; false where there is none yet.
  private mutating func search(_ rest: inout ArraySlice<UInt8>) -> Bool {
    if !tail.isEmpty { rest = (tail + rest)[...] }
    tail = []
    guard let start = recordStart(in: rest) else {
      let kept = rest.suffix(Self.markByteCount + rootPrefix.utf8.count)
      place.step(over: rest.dropLast(kept.count))
      tail = Array(kept)
      return false
    }
    place.step(over: rest[..<start])
    rest = rest[start...]
    let opening = Array("<\(rootPrefix)\(rootName ?? "")>".utf8)
    (phase, origin, addedByteCount) = (.parsing, place, opening.count)
    let parser = makeParser()
    parser.feed(opening[...], isEnd: false)
    self.parser = parser
    return true
  }

  /// Index of the first `<` that begins a record.
  private func recordStart(in text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: UInt8(ascii: "<")) {
      let after = text[(open + 1)...]
      for mark in marks where after.starts(with: mark) {
        if let next = after.dropFirst(mark.count).first, next <= 0x20 || next == 0x3E {
          return open
        }
      }
      index = open + 1
    }
    return nil
  }

  /// Reports what stopped the parser, and returns the offset in the text to search on from.
  private func report(_ parser: XMLEventParser, isEnd: Bool, block: ArraySlice<UInt8>) -> Int {
    guard !parser.isOversized, let fault = parser.fault else {
      let limit = grouped(maximumEntryByteCount)
      let start = position(parser.recordLine, parser.recordColumn)
      add(start, "the record is longer than \(limit) bytes")
      return origin.byteCount + (parser.recordStart ?? 0) - addedByteCount
    }
    let offset = origin.byteCount + fault.offset - addedByteCount
    let following = block.dropFirst(max(0, offset - place.byteCount))
    let isCutShort = isEnd && !following.contains(UInt8(ascii: ">"))
    add(
      position(fault.line, fault.column),
      isCutShort
        ? "the file ends \(parser.isInRecord ? "within a record" : "before its outermost element")"
        : fault.sentence)
    return offset
  }

  private func add(_ place: (line: Int, column: Int), _ reason: String) {
    found.entries.append(
      .fault(EntryFault(line: place.line, column: place.column, reason: reason)))
  }

  /// Tells where in the file something is that stands in some line and column of what the parser was
  /// given.
  private var position: (_ line: Int, _ column: Int) -> (line: Int, column: Int) {
    let (origin, addedByteCount) = (origin, addedByteCount)
    return { line, column in
      let moved = line <= 1 ? origin.column - 1 - addedByteCount : 0
      return (origin.line + max(line, 1) - 1, max(column + moved, 1))
    }
  }

  private func error(_ reason: String) -> ReadError {
    ReadError(format: vocabulary.format.rawValue, reason: reason)
  }
}

/// Entries found and not yet handed on.
private final class FoundEntries {
  var entries: [LibraryEntry] = []
  /// What they are written in.
  var encoding = TextEncoding.utf8

  func move(to other: inout [LibraryEntry]) {
    other.append(contentsOf: entries)
    entries.removeAll(keepingCapacity: true)
  }
}
