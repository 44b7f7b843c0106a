/// Sets a space before words of `kb search` that the argument parser would refuse, such as `---`.
enum DashedWords {
  static func loosened(_ arguments: [String]) -> [String] {
    guard arguments.first == "search" else { return arguments }
    return arguments.map { $0.hasPrefix("---") ? " " + $0 : $0 }
  }
}
