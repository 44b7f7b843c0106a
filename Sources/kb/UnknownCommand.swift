import ArgumentParser
import KnowledgeBase

/// Says which command was probably meant by one that does not exist.
enum UnknownCommand {
  /// Throws when the leading words of `arguments` name no command.
  static func check(_ arguments: [String]) throws {
    var command: any ParsableCommand.Type = KB.self
    var path = "kb"
    for word in arguments {
      let subcommands = command.configuration.subcommands
      if subcommands.isEmpty || word.hasPrefix("-") || word == "help" { return }
      // A number or a key is an argument of the command that stands for none.
      let isWord = word.allSatisfy { $0.isLetter || $0 == "-" }
      if command.configuration.defaultSubcommand != nil, !isWord { return }
      guard let next = subcommands.first(where: { name(of: $0) == word }) else {
        let names = subcommands.map(name)
        let meant = Spelling.nearest(to: word, among: names).first
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
}
