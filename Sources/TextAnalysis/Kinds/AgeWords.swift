/// Words such as `34-year-old`.
enum AgeWords {
  /// Whether `word` is digits, then `-year-old`.
  static func isAge(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix { Scalar.isDigit($0) }.count
    guard (1...3).contains(digits) else { return false }
    return word.dropFirst(digits).map { $0 | 0x20 }.elementsEqual(
      "-year-old".utf8.map { $0 | 0x20 })
  }
}
