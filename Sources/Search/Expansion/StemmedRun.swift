/// Tells which stems may stand for words that contain a run of letters.
///
/// Porter's stemmer cuts and changes words at their end only: M. F. Porter, "An algorithm for suffix
/// stripping" (1980). So a word contains the run only if its stem does, or if the run begins in the
/// stem and goes on with letters that suffixes have, or consists of such letters alone.
struct StemmedRun {
  private let run: [UInt8]
  /// Where the letters begin that may all be part of what was cut.
  private let softStart: Int

  /// The shortest run that narrows anything.
  static let leastByteCount = 3
  /// Letters of the suffixes that the stemmer cuts or changes.
  private static let softLetters = Set("abcdefgilmnorstuvyz".utf8)

  /// Nil for a run that every stem may stand for.
  ///
  /// - Parameter run: ASCII letters and digits, in lower case.
  init?(_ run: String) {
    self.run = Array(run.utf8)
    softStart = (self.run.lastIndex { !Self.softLetters.contains($0) } ?? -1) + 1
    guard self.run.count >= Self.leastByteCount, softStart > 0 else { return nil }
  }

  /// Whether a word with this stem may contain the run.
  func mayStand(in stem: String) -> Bool {
    let stem = Array(stem.utf8)
    if Self.contains(stem, run[...]) { return true }
    // The last letter of a stem may be another one in the word.
    return ends(stem[...]) || ends(stem.dropLast())
  }

  /// Whether the run may begin in what ends so and go on in what was cut.
  private func ends(_ stem: ArraySlice<UInt8>) -> Bool {
    for count in 0..<run.count where stem.suffix(count).elementsEqual(run.prefix(count)) {
      // "hopping" loses one p as well.
      let isDoubled = stem.last == run[count]
      if count + (isDoubled ? 1 : 0) >= softStart { return true }
    }
    return false
  }

  private static func contains(_ whole: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains {
      whole[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
