/// Marks words of `kb search` that the argument parser would take for options.
///
/// Those behind `--`, which itself is none of them, and those that begin with three dashes. Spells out
/// `-0`, which as a flag of one letter would also be taken out of `-2020`.
enum DashedWords {
  /// Stands before a word that is to be taken as it is; no argument of a program can hold it.
  private static let mark: Character = "\0"

  static func loosened(_ arguments: [String]) -> [String] {
    guard arguments.first == "search" else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let options = arguments[..<end].map { argument in
      if argument == "-0" { return "--print0" }
      return argument.hasPrefix("---") ? "\(mark)\(argument)" : argument
    }
    let words = arguments[end...].dropFirst().map { "\(mark)\($0)" }
    // Behind "--" there is a query, be it an empty one.
    return options + (end < arguments.endIndex && words.isEmpty ? [String(mark)] : words)
  }

  /// The word as it was typed.
  static func restored(_ word: String) -> String {
    word.first == mark ? String(word.dropFirst()) : word
  }
}
