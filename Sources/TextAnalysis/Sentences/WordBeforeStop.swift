/// The word that a full stop stands after.
struct WordBeforeStop {
  /// Looks back no further than this.
  static let maximumByteCount = 64

  private let bytes: [UInt8]
  private let start: Int
  private let stop: Int
  private let sentenceStart: Int
  private let key: WordKey

  init(bytes: [UInt8], stop: Int, sentenceStart: Int) {
    var start = stop
    let limit = max(sentenceStart, stop - WordBeforeStop.maximumByteCount)
    while start > limit, bytes[start - 1] > 0x20 { start -= 1 }
    while start < stop, let width = WordBeforeStop.openerWidth(bytes, at: start, before: stop) {
      start += width
    }
    var key = WordHasher()
    for index in start..<stop {
      let byte = bytes[index]
      key.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    self.bytes = bytes
    self.start = start
    self.stop = stop
    self.sentenceStart = sentenceStart
    self.key = key.key
  }

  /// Width of the opening quote or bracket at `index`; nil for anything else.
  private static func openerWidth(_ bytes: [UInt8], at index: Int, before end: Int) -> Int? {
    switch bytes[index] {
    case 0x28, 0x5B, 0x22, 0x27: return 1
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      return bytes[index + 2] == 0x98 || bytes[index + 2] == 0x9C ? 3 : nil
    default: return nil
    }
  }

  var length: Int { stop - start }

  /// Whether it is no abbreviation.
  var isOrdinary: Bool { Abbreviation(key) == nil && !hasInnerStop }

  /// Whether it is a single letter.
  var isSingleLetter: Bool { length == 1 && Scalar.isASCIILetter(bytes[start]) }

  /// Whether it is part of a web or mail address.
  var isAddress: Bool {
    for index in start..<stop {
      switch bytes[index] {
      case 0x40: return true
      case 0x2F where index + 1 < stop && bytes[index + 1] == 0x2F: return true
      case 0x77 where index + 3 < stop && bytes[index + 1] == 0x77 && bytes[index + 3] == 0x2E:
        return true
      default: continue
      }
    }
    return false
  }

  /// Whether it looks like the last word of a sentence where a space is missing after the stop.
  var mayEndGlued: Bool {
    guard length >= 2 else { return false }
    let last = bytes[stop - 1]
    if last == 0x29 || last == 0x5D || last == 0x22 || last == 0x25 || last >= 0x80 { return true }
    if Scalar.isDigit(last) { return true }
    guard Scalar.isASCIILetter(last) else { return false }
    return Scalar.isASCIILetter(bytes[stop - 2]) || bytes[stop - 2] >= 0x80
  }

  /// Whether the stop after it ends the sentence before `follower`, which starts with no small letter.
  func endsSentence(before follower: Follower) -> Bool {
    guard length > 0 else { return true }
    if start == sentenceStart ? isItemLabel : isStepNumber { return false }
    if isTime { return endsSentenceAfterTime(before: follower) }
    switch Abbreviation(key) {
    case .neverFinal: return false
    case .beforeNumber: return !follower.isDigit
    case .sometimesFinal: return follower.isStarter
    case nil: break
    }
    if isSingleLetter { return endsSentenceAfterLetter(before: follower) }
    if hasInnerStop, isInitials { return follower.isStarter }
    return true
  }

  /// Whether it numbers or names what follows: `II.`, `Q3.`, `Ans.`.
  private var isItemLabel: Bool {
    let word = bytes[start..<stop]
    if word.count <= 5, word.allSatisfy({ [0x49, 0x56, 0x58].contains($0) }) { return true }
    let isNumbered =
      (2...3).contains(word.count) && word.dropFirst().allSatisfy { Scalar.isDigit($0) }
    return isNumbered && (word.first == 0x51 || word.first == 0x41) || key == WordKey("ans")
  }

  /// Whether it is the number of what the sentence opens with: `Step 3.`.
  private var isStepNumber: Bool {
    guard length <= 2, Scalar.isDigit(bytes[start]), bytes[start - 1] == 0x20,
      start - sentenceStart <= 9
    else { return false }
    var key = WordHasher()
    for byte in bytes[sentenceStart..<start - 1] { key.append(byte | 0x20) }
    return WordBeforeStop.steps.contains(key.key)
  }

  private static let steps = WordSet(
    "step tip part phase stage day week lesson unit chapter rule myth fact")

  private var isTime: Bool { key == WordKey("a.m") || key == WordKey("p.m") }

  private func endsSentenceAfterTime(before follower: Follower) -> Bool {
    bytes[start] < 0x60 ? follower.isUpper : follower.isStarter && !follower.isTitle
  }

  /// After a capital alone: the end of `vitamin D.`, but an initial in `Jonas E. Smith` and
  /// `by E. Smith`.
  private func endsSentenceAfterLetter(before follower: Follower) -> Bool {
    guard start > sentenceStart else { return false }
    var before = start - 1
    while before > sentenceStart, bytes[before] <= 0x20 { before -= 1 }
    if bytes[before] == 0x2E { return follower.isStarter }
    var from = before
    while from > sentenceStart, bytes[from - 1] > 0x20, before - from < 32 { from -= 1 }
    let isAfterName =
      bytes[from] >= 0x41 && bytes[from] <= 0x5A && !bytes[from..<before].contains(0x2D)
      || bytes[from...before].elementsEqual("by".utf8)
    return isAfterName ? follower.isStarter : true
  }

  private var hasInnerStop: Bool {
    guard length < 12 else { return false }
    return bytes[start..<stop].contains(0x2E)
  }

  /// Whether it is letters and points in turn: `U.S`, `Ph.D`.
  private var isInitials: Bool {
    var run = 0
    for byte in bytes[start..<stop] {
      run = byte == 0x2E ? 0 : run + 1
      if run > 2 || (byte != 0x2E && !Scalar.isASCIILetter(byte)) { return false }
    }
    return true
  }
}
