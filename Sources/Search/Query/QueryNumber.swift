/// Numbers as queries write them: plain digits, whatever the language of the machine.
enum QueryNumber {
  /// At most nine digits.
  static func whole(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// At most nine digits before and six after a point.
  static func decimal(_ text: some StringProtocol) -> Double? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), whole(parts[0]) != nil,
      parts.count == 1 || (parts[1].count <= 6 && whole(parts[1]) != nil)
    else { return nil }
    return Double(String(text))
  }

  /// Without a point where none is needed.
  static func text(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
