/// The number of an edition of a book.
///
/// - Note: ISO 2108. Ten digits with a check digit modulo 11 until 2006, thirteen with that of EAN-13
///   since; a number of ten is the one of thirteen that begins with 978.
public struct ISBN: Hashable, Sendable {
  /// Thirteen digits, also for a number that was written with ten.
  public let value: String

  /// The number with `marks`, ten or thirteen digits of which the last of ten may be X.
  ///
  /// - Returns: nil where the check digit is wrong, or for 979-0, which is printed music.
  public init?(marks: [UInt8]) {
    let last = marks.count - 1
    var digits: [Int] = []
    for (index, mark) in marks.enumerated() {
      if mark &- 0x30 < 10 {
        digits.append(Int(mark - 0x30))
      } else {
        guard index == 9, last == 9, mark | 0x20 == UInt8(ascii: "x") else { return nil }
        digits.append(10)
      }
    }
    if digits.count == 10 {
      guard zip(digits, (1...10).reversed()).reduce(0, { $0 + $1.0 * $1.1 }) % 11 == 0 else {
        return nil
      }
      digits = [9, 7, 8] + digits.dropLast()
      digits.append((10 - ISBN.sum(digits) % 10) % 10)
    }
    let isBook =
      digits.starts(with: [9, 7, 8]) || digits.starts(with: [9, 7, 9]) && digits[3] != 0
    guard digits.count == 13, isBook, ISBN.sum(digits) % 10 == 0 else { return nil }
    value = digits.map(String.init).joined()
  }

  /// The first number that a field of a record states.
  public init?(field: String) {
    guard let first = ISBN.all(in: field).first else { return nil }
    self = first
  }

  /// The numbers that a field of a record states, each once, in order; wrong ones left out.
  public static func all(in field: String) -> [ISBN] {
    let bytes = IdentifierBytes(field)
    var found: [ISBN] = []
    var offset = 0
    while offset < bytes.end {
      if bytes.isDigit(at: offset), !bytes.isWord(at: offset - 1),
        let (stop, number) = bytes.isbn(at: offset, mayHaveSpaces: true)
      {
        if !found.contains(number) { found.append(number) }
        offset = stop
      } else {
        offset += 1
      }
    }
    return found
  }

  private static func sum(_ digits: [Int]) -> Int {
    digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3) }
  }
}

extension IdentifierBytes {
  /// "ISBN 0-306-40615-2", "ISBN-13: 978-0-306-40615-7".
  func labelledISBN(at offset: Int) -> IdentifierMention? {
    var next = offset
    if stands("e", at: next) { next += 1 }
    guard stands("isbn", at: next) else { return nil }
    next += stands("isbns", at: next) ? 5 : 4
    guard !isWord(at: next) || isDigit(at: next) else { return nil }
    let start = afterQualifier(next)
    if let (stop, number) = isbn(at: start, mayHaveSpaces: true) {
      return mention(.isbn, offset..<stop, number.value)
    }
    // "ISBN-13 978…": the form's length stands before the number.
    guard stands("10", at: start) || stands("13", at: start),
      let (stop, number) = isbn(at: afterQualifier(start + 2), mayHaveSpaces: true)
    else { return nil }
    return mention(.isbn, offset..<stop, number.value)
  }

  /// A number that shows by its form and check digit what it is.
  func bareISBN(at offset: Int) -> IdentifierMention? {
    let isThirteen = stands("978", at: offset) || stands("979", at: offset)
    guard isThirteen || dashLength(at: endOfDigits(offset, limit: 6)) > 0,
      byte(at: offset - 1) != UInt8(ascii: "+"),
      let (stop, number) = isbn(at: offset, mayHaveSpaces: false)
    else { return nil }
    let marks = text[offset..<stop].count(where: isWordByte)
    guard marks == 13 || isGrouped(offset..<stop) else { return nil }
    return mention(.isbn, offset..<stop, number.value)
  }

  /// Whether a number of ten digits is in four groups, the last of one character: no telephone's is.
  private func isGrouped(_ range: Range<Int>) -> Bool {
    let groups = text[range].split { !isWordByte($0) }
    return groups.count == 4 && groups[3].count == 1 && groups[0].count <= 5
  }

  /// End and value of the number at `offset`, its groups joined by dashes, or also by spaces.
  func isbn(at offset: Int, mayHaveSpaces: Bool) -> (end: Int, number: ISBN)? {
    var marks: [UInt8] = []
    var ends: [Int] = []
    var next = offset
    while marks.count < 13 {
      let byte = byte(at: next)
      let isCheck = byte | 0x20 == UInt8(ascii: "x") && marks.count == 9
      guard byte &- 0x30 < 10 || isCheck else { break }
      marks.append(byte)
      next += 1
      ends.append(next)
      let space = mayHaveSpaces ? WhiteSpace.byteCount(at: next, in: text) : 0
      let joint = max(dashLength(at: next), next < end ? space : 0)
      if joint > 0, isDigit(at: next + joint) || self.byte(at: next + joint) | 0x20 == 0x78 {
        next += joint
      }
    }
    for count in [13, 10] where marks.count >= count {
      let stop = ends[count - 1]
      let goesOn = isWord(at: stop) || dashLength(at: stop) > 0 && isDigit(at: stop + 1)
      if !goesOn, let number = ISBN(marks: Array(marks[..<count])) { return (stop, number) }
    }
    return nil
  }

  /// Offset past "(print):", "-L", "[online]" and the like behind a label.
  func afterQualifier(_ offset: Int) -> Int {
    var next = afterSigns(offset)
    guard !isDigit(at: next), isWord(at: next) else { return next }
    let stop = endOfWord(next)
    guard stop - next <= 10, !isDigit(at: stop - 1) || stands("10", at: next) else { return next }
    next = stop
    if byte(at: next) == UInt8(ascii: ")") || byte(at: next) == UInt8(ascii: "]") { next += 1 }
    return afterSigns(next)
  }
}
