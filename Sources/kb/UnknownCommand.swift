import ArgumentParser

/// Says which command was probably meant by one that does not exist.
enum UnknownCommand {
  /// Throws when the leading words of `arguments` name no command.
  static func check(_ arguments: [String]) throws {
    var command: any ParsableCommand.Type = KB.self
    var path = "kb"
    for word in arguments {
      let subcommands = command.configuration.subcommands
      if subcommands.isEmpty || word.hasPrefix("-") || word == "help" { return }
      guard let next = subcommands.first(where: { name(of: $0) == word }) else {
        let names = subcommands.map(name)
        let meant = names.filter { distance(word, $0) <= 2 }.min {
          distance(word, $0) < distance(word, $1)
        }
        throw Failure(
          message: "there is no command '\(path) \(word)'.",
          hint: meant.map { "Did you mean '\(path) \($0)'?" }
            ?? "There are: " + names.joined(separator: ", ") + ".",
          code: .usage)
      }
      command = next
      path += " " + word
    }
  }

  private static func name(of command: any ParsableCommand.Type) -> String {
    command.configuration.commandName ?? ""
  }

  /// Characters to insert, remove or replace to turn one word into the other (Levenshtein).
  private static func distance(_ word: String, _ other: String) -> Int {
    var row = Array(0...other.count)
    for (index, character) in word.prefix(32).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, candidate) in other.enumerated() {
        let replaced = diagonal + (character == candidate ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
