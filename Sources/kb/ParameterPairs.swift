/// Joins `-p name value` of `kb sql` into `-p name=value`, which the argument parser understands.
enum ParameterPairs {
  static func joined(_ arguments: [String]) -> [String] {
    guard arguments.first == "sql" else { return arguments }
    var joined: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      joined.append(argument)
      guard argument == "-p" || argument == "--param", let name = rest.popFirst() else { continue }
      if name.contains("=") {
        joined.append(name)
      } else {
        joined.append(name + "=" + (rest.popFirst() ?? ""))
      }
    }
    return joined
  }
}
