import ArgumentParser

/// What the user called the command that runs: `kb notice import`.
enum CommandName {
  static let current = words(in: Array(CommandLine.arguments.dropFirst()))

  /// The command's words among `arguments`; no argument that may say more than others should know.
  static func words(in arguments: [String]) -> String {
    var command: any ParsableCommand.Type = KB.self
    var words = ["kb"]
    for argument in LeadingOptions.moved(arguments) {
      let next = command.configuration.subcommands.first {
        $0.configuration.commandName == argument || $0.configuration.aliases.contains(argument)
      }
      guard let next else { break }
      words.append(argument)
      command = next
    }
    return words.joined(separator: " ")
  }
}
