import Knowledge

/// Cuts the items out of a JSON file that comes in pieces.
///
/// Items are the elements of an array at the top, of the array called `items` of an object at the top,
/// of the same in its `message` (Crossref), `message` itself where it holds no `items`, or objects one
/// behind another (NDJSON).
struct JSONItemScanner {
  /// An item, or what is wrong with one.
  enum Piece {
    case item(JSONValue, at: LinePlace)
    case fault(EntryFault)
  }

  private let maximumByteCount: Int
  private var place = LinePlace()
  private var start = LinePlace()
  private var item: [UInt8] = []
  private var isInItem = false
  private var isTooLong = false
  /// Open objects and arrays inside of the item, and around it.
  private var depth = 0
  private var wrapperDepth = 0
  private var isInString = false
  private var isEscaped = false
  /// The string that was read last, at the first level of an item: maybe a wrapper's name.
  private var name: [UInt8] = []

  init(maximumByteCount: Int) {
    self.maximumByteCount = maximumByteCount
  }

  /// Reads on and returns the items that end in `bytes`.
  mutating func pieces(in bytes: [UInt8], isEnd: Bool) -> [Piece] {
    var pieces: [Piece] = []
    for byte in bytes {
      if isInItem { inside(byte, into: &pieces) } else { outside(byte) }
      place.step(over: byte)
    }
    if isEnd, isInItem {
      pieces.append(.fault(start.fault("the file ends inside of an item that begins here")))
      isInItem = false
    }
    return pieces
  }

  private mutating func outside(_ byte: UInt8) {
    if isInString {
      if byte == UInt8(ascii: "\""), !isEscaped { isInString = false }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    } else if byte == UInt8(ascii: "\"") {
      isInString = true
    } else if byte == UInt8(ascii: "{") {
      // Objects beside `items` in a wrapper look like items; they hold nothing that is one.
      isInItem = true
      isTooLong = false
      start = place
      item = [byte]
      depth = 1
      name = []
    }
  }

  private mutating func inside(_ byte: UInt8, into pieces: inout [Piece]) {
    if item.count < maximumByteCount {
      if !isTooLong { item.append(byte) }
    } else if !isTooLong {
      isTooLong = true
      let limit = grouped(maximumByteCount)
      pieces.append(.fault(start.fault("an item is longer than \(limit) bytes")))
      item = []
    }
    if isInString {
      if byte == UInt8(ascii: "{"), item.dropLast().last == 0x0A {
        // A string is never closed and its line over: the next line begins another item.
        pieces.append(.fault(start.fault("an item is no JSON: a string is not closed")))
        (isInItem, isInString, isEscaped) = (false, false, false)
        outside(byte)
      } else {
        inString(byte)
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
      if depth == 1 { name = [] }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if isWrapper(openedBy: byte) { return }
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth == 0 { finish(into: &pieces) }
    case UInt8(ascii: ","): if depth == 1 { name = [] }
    default: break
    }
  }

  private mutating func inString(_ byte: UInt8) {
    if byte == UInt8(ascii: "\""), !isEscaped {
      isInString = false
    } else if depth == 1, name.count < 16 {
      name.append(byte)
    }
    isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
  }

  /// Whether the mark opens what holds the items, so that what looked like an item is a wrapper.
  private mutating func isWrapper(openedBy byte: UInt8) -> Bool {
    guard depth == 1, wrapperDepth < 3 else { return false }
    let isItems = byte == UInt8(ascii: "[") && name.elementsEqual("items".utf8)
    let isMessage = byte == UInt8(ascii: "{") && name.elementsEqual("message".utf8)
    guard isItems || isMessage else { return false }
    wrapperDepth += 1
    isInItem = false
    item = []
    if isMessage { outside(byte) }
    return true
  }

  private mutating func finish(into pieces: inout [Piece]) {
    isInItem = false
    defer { item = [] }
    guard !isTooLong else { return }
    do throws(JSONValue.Fault) {
      pieces.append(.item(try JSONValue(parsing: item), at: start))
    } catch {
      var position = start
      position.step(over: item[..<min(error.byteOffset, item.count)])
      pieces.append(.fault(position.fault("an item is no JSON: \(error.reason)")))
    }
  }
}
