/// Sets a space before words of `kb search` that the argument parser would refuse, such as `---`, and
/// spells out `-0`, which as a flag of one letter would also be taken out of `-2020`.
enum DashedWords {
  static func loosened(_ arguments: [String]) -> [String] {
    guard arguments.first == "search" else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments.enumerated().map { index, argument in
      if argument == "-0", index < end { return "--print0" }
      return argument.hasPrefix("---") ? " " + argument : argument
    }
  }
}
