/// Cuts decoded text that comes in pieces into lines; `\n`, `\r\n` and `\r` end one.
struct StreamLines {
  /// One line.
  struct Line {
    /// 1-based number in the file.
    let number: Int
    /// Its bytes without the break; at most the limit.
    let bytes: [UInt8]
  }

  private let maximumByteCount: Int
  private var pending: [UInt8] = []
  private var number = 1
  private var wasReturn = false

  /// - Parameter maximumByteCount: What is longer in one line is dropped.
  init(maximumByteCount: Int) { self.maximumByteCount = maximumByteCount }

  /// Takes more text and hands the lines that end in it to `body`, at the end the last one too.
  mutating func take(_ text: ArraySlice<UInt8>, isEnd: Bool, _ body: (Line) -> Void) {
    var start = text.startIndex
    for index in text.indices {
      let byte = text[index]
      guard byte == 0x0A || byte == 0x0D else {
        wasReturn = false
        continue
      }
      if byte == 0x0A, wasReturn {
        (start, wasReturn) = (index + 1, false)
        continue
      }
      wasReturn = byte == 0x0D
      add(text[start..<index])
      start = index + 1
      body(Line(number: number, bytes: pending))
      pending = []
      number += 1
    }
    add(text[start...])
    if isEnd, !pending.isEmpty { body(Line(number: number, bytes: pending)) }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    pending.append(contentsOf: bytes.prefix(max(0, maximumByteCount - pending.count)))
  }
}
