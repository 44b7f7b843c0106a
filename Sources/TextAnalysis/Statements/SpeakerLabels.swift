import Knowledge

/// The names that a transcript puts before what each person says.
///
/// A label is at most three capitalised words before a colon at the start of a line. One alone says
/// nothing; a transcript has two or more of them, each of which comes back.
struct SpeakerLabels {
  private var labels: Set<UInt64> = []

  /// The labels of the text `bytes`; linear in its length.
  init(in bytes: [UInt8]) {
    var counts: [UInt64: Int] = [:]
    var index = 0
    while index < bytes.count {
      let start = WhiteSpace.skipping(bytes, from: index, before: bytes.count)
      if let label = SpeakerLabels.label(bytes, at: start, before: bytes.count) {
        counts[label.hash, default: 0] += 1
      }
      index = bytes[min(start, bytes.count)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    }
    let frequent = counts.filter { $0.value >= 2 }
    guard frequent.count >= 2, frequent.values.reduce(0, +) >= 5 else { return }
    labels = Set(frequent.keys)
  }

  /// Just past the colon of the label at `start`; nil where none stands.
  func end(_ bytes: [UInt8], at start: Int, before end: Int) -> Int? {
    guard !labels.isEmpty, let label = SpeakerLabels.label(bytes, at: start, before: end),
      labels.contains(label.hash)
    else { return nil }
    return label.end
  }

  /// The hash and end of what may be a label at `start`.
  private static func label(
    _ bytes: [UInt8], at start: Int, before end: Int
  ) -> (hash: UInt64, end: Int)? {
    var key = WordHasher()
    var words = 0
    var isInWord = false
    var index = start
    let limit = min(end, start + 32)
    while index < limit {
      let byte = bytes[index]
      if byte == 0x3A {
        let isSpaced = index + 1 < end && WhiteSpace.length(bytes, at: index + 1, before: end) > 0
        return words > 0 && isSpaced ? (key.key.hash, index + 1) : nil
      }
      let isLetter = Scalar.isLetter(bytes, at: index, before: end) && !Scalar.isDigit(byte)
      if isLetter, !isInWord {
        words += 1
        guard words <= 3, Scalar.isUpper(bytes, at: index, before: end) else { return nil }
      }
      guard isLetter || byte == 0x20 || byte == 0x2E || byte == 0x27 || byte == 0x2D else {
        return nil
      }
      isInWord = isLetter
      for offset in index..<min(limit, index + Scalar.width(byte)) { key.append(bytes[offset]) }
      index += Scalar.width(byte)
    }
    return nil
  }
}
