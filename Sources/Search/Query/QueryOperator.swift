/// A word that joins others, in upper case only.
enum QueryOperator: Hashable {
  case and
  case or
  case not
  /// With the number of words that may stand between.
  case near(Int)

  /// Words between, where `NEAR` names no number.
  static let usualDistance = 10
  /// More is taken as this.
  static let maximumDistance = 100

  init?(_ word: String) {
    switch word {
    case "AND": self = .and
    case "OR": self = .or
    case "NOT": self = .not
    case "NEAR": self = .near(Self.usualDistance)
    default:
      let digits = word.utf8.dropFirst(5)
      guard word.hasPrefix("NEAR/"), (1...9).contains(digits.count),
        digits.allSatisfy({ (0x30...0x39).contains($0) }),
        let distance = Int(String(Substring(digits)))
      else { return nil }
      self = .near(min(distance, Self.maximumDistance))
    }
  }
}
