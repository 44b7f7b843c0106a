/// Cuts the entries out of a BibTeX file that comes in pieces.
///
/// An entry ends where its braces balance. BibTeX counts escaped ones (`\{`), some programs do not:
/// where the two disagree the entry runs to the further end. Where the next entry begins on a line of
/// its own before that (`@type{`), the one before ends where its braces balance in either way; where
/// they do not it is a fault, and the file goes on.
struct BibTeXScanner {
  /// An entry as it stands in the file, or what is wrong with one.
  enum Piece {
    case entry(RawEntry)
    case fault(EntryFault)
  }

  /// An entry as it stands in the file.
  struct RawEntry {
    /// What stands behind the `@`, in lower case.
    let type: String
    /// Its bytes, from the `@` to the closing mark.
    let bytes: [UInt8]
    /// Offset in `bytes` behind the opening mark.
    let bodyStart: Int
    /// Whether braces behind a backslash count as braces.
    let escapedBracesCount: Bool
    /// Where its `@` stands.
    let place: LinePlace
  }

  private enum State {
    case outside, head, body
  }

  private let maximumByteCount: Int
  private var state = State.outside
  private var place = LinePlace()
  private var start = LinePlace()
  private var entry: [UInt8] = []
  private var type = ""
  private var bodyStart = 0
  private var closing = UInt8(ascii: "}")
  /// Open braces, and those that no backslash stands before.
  private var depth = (all: 0, plain: 0)
  private var isQuoted = false
  private var isEscaped = false
  private var isTooLong = false
  /// Where the entry ends if escaped braces count, and if they do not.
  private var allEnd: Int?
  private var plainEnd: Int?
  /// The start of what may be the next entry, at the start of a line; nil elsewhere.
  private var candidate: [UInt8]?
  private var candidateStart = LinePlace()
  private var isLineBlank = true

  init(maximumByteCount: Int) {
    self.maximumByteCount = maximumByteCount
  }

  /// Reads on and returns the entries that end in `bytes`.
  mutating func pieces(in bytes: [UInt8], isEnd: Bool) -> [Piece] {
    var pieces: [Piece] = []
    for byte in bytes {
      switch state {
      case .outside: if byte == UInt8(ascii: "@") { begin() }
      case .head: head(byte)
      case .body: body(byte, into: &pieces)
      }
      place.step(over: byte)
    }
    if isEnd, state == .body { abandon(into: &pieces) }
    return pieces
  }

  private mutating func begin() {
    start = place
    entry = [UInt8(ascii: "@")]
    state = .head
  }

  private mutating func head(_ byte: UInt8) {
    if byte == UInt8(ascii: "@") {
      begin()
      return
    }
    entry.append(byte)
    guard let mark = Self.isHead(entry) else {
      state = .outside
      return
    }
    if mark { open() }
  }

  /// Whether `bytes` can begin an entry: true with its opening mark, false before that, nil when they
  /// cannot.
  private static func isHead(_ bytes: [UInt8]) -> Bool? {
    guard let last = bytes.last, bytes.count <= 64 else { return nil }
    switch last {
    case UInt8(ascii: "{"), UInt8(ascii: "("):
      return bytes.count > 2 && bytes.contains(where: isNameByte) ? true : nil
    case 0x20, 0x09, 0x0A, 0x0D: return false
    default:
      guard isNameByte(last) else { return nil }
      // One word only.
      let before = bytes.dropLast()
      let isSpaced = before.last.map { $0 <= 0x20 } ?? false
      return isSpaced && before.contains(where: isNameByte) ? nil : false
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2B: true
    default: false
    }
  }

  /// Begins the body of the entry whose head is in `entry`.
  private mutating func open() {
    state = .body
    type = String(decoding: entry.filter(Self.isNameByte), as: UTF8.self).lowercased()
    bodyStart = entry.count
    let isParenthesis = entry.last == UInt8(ascii: "(")
    closing = isParenthesis ? UInt8(ascii: ")") : UInt8(ascii: "}")
    depth = isParenthesis ? (0, 0) : (1, 1)
    (isQuoted, isEscaped, isTooLong) = (false, false, false)
    (allEnd, plainEnd) = (nil, nil)
    candidate = nil
    isLineBlank = false
  }

  private mutating func body(_ byte: UInt8, into pieces: inout [Piece]) {
    if isTooLong {
      // Passed over.
    } else if entry.count < maximumByteCount {
      entry.append(byte)
    } else {
      isTooLong = true
      let limit = grouped(maximumByteCount)
      pieces.append(.fault(start.fault("\(title) is longer than \(limit) bytes")))
      entry = []
    }
    count(byte)
    if let allEnd, let plainEnd {
      finish(max(allEnd, plainEnd), escapedBracesCount: allEnd >= plainEnd, into: &pieces)
      return
    }
    lookForNext(byte, into: &pieces)
  }

  /// Counts the braces and notes where they balance.
  private mutating func count(_ byte: UInt8) {
    let wasEscaped = isEscaped
    isEscaped = byte == UInt8(ascii: "\\") && !wasEscaped
    let plain = wasEscaped ? 0 : 1
    switch byte {
    case UInt8(ascii: "{"): depth = (depth.all + 1, depth.plain + plain)
    case UInt8(ascii: "}"):
      depth = (max(0, depth.all - 1), max(0, depth.plain - plain))
      if closing == byte { noteEnds() }
    case UInt8(ascii: "\""): if depth.all == 0, closing != UInt8(ascii: "}") { isQuoted.toggle() }
    case UInt8(ascii: ")"): if closing == byte, !isQuoted { noteEnds() }
    default: break
    }
  }

  private mutating func noteEnds() {
    if depth.all == 0, allEnd == nil { allEnd = entry.count }
    if depth.plain == 0, plainEnd == nil { plainEnd = entry.count }
  }

  /// Looks for an entry that begins on a line of its own while this one is open.
  private mutating func lookForNext(_ byte: UInt8, into pieces: inout [Piece]) {
    if candidate != nil {
      candidate?.append(byte)
      switch Self.isHead(candidate ?? []) {
      case false?: break
      case nil: candidate = nil
      case true?:
        let next = candidate ?? []
        abandon(into: &pieces)
        entry = next
        start = candidateStart
        open()
        return
      }
    } else if byte == UInt8(ascii: "@"), isLineBlank, type != "comment" {
      candidate = [byte]
      candidateStart = place
    }
    if byte == 0x0A || byte == 0x0D {
      isLineBlank = true
    } else if byte != 0x20 && byte != 0x09 {
      isLineBlank = false
    }
  }

  /// Ends an entry whose closing mark never came.
  private mutating func abandon(into pieces: inout [Piece]) {
    if let end = allEnd ?? plainEnd {
      finish(end, escapedBracesCount: allEnd != nil, into: &pieces)
    } else {
      if !isTooLong { pieces.append(.fault(start.fault("\(title) has no closing brace"))) }
      reset()
    }
  }

  private mutating func finish(
    _ count: Int, escapedBracesCount: Bool, into pieces: inout [Piece]
  ) {
    if !isTooLong {
      let raw = RawEntry(
        type: type, bytes: Array(entry.prefix(count)), bodyStart: bodyStart,
        escapedBracesCount: escapedBracesCount, place: start)
      pieces.append(.entry(raw))
    }
    reset()
  }

  private mutating func reset() {
    entry = []
    candidate = nil
    state = .outside
  }

  /// The entry for a person: by its key, or by its type where that is all there is.
  private var title: String {
    let head = entry.dropFirst(bodyStart).prefix(80)
    let key = head.prefix { $0 > 0x20 && !",={}\"".utf8.contains($0) }
    let isKey = !key.isEmpty && head.count > key.count && head[key.endIndex] == UInt8(ascii: ",")
    return isKey ? "entry “\(String(decoding: key, as: UTF8.self))”" : "an entry (@\(type))"
  }
}
