/// Moves a leading `--db path` behind the command, where the argument parser looks for it.
enum LeadingOptions {
  static func moved(_ arguments: [String]) -> [String] {
    guard let first = arguments.first, first == "--db" || first.hasPrefix("--db=") else {
      return arguments
    }
    let count = first == "--db" ? 2 : 1
    guard arguments.count > count else { return arguments }
    let rest = arguments[count...]
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end] + arguments.prefix(count) + rest[end...])
  }
}
