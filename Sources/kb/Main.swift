import ArgumentParser

@main
struct Main {
  static func main() async {
    let given = Array(CommandLine.arguments.dropFirst())
    let arguments = DashedWords.loosened(ParameterPairs.joined(LeadingOptions.moved(given)))
    do {
      try UnknownCommand.check(arguments)
      var command = try KB.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      try Output.finish()
    } catch {
      let isJSON = arguments.contains("--json") || arguments.contains("--ndjson")
      Failure.exit(error, isJSON: isJSON || ReportOutput.asksForJSON(arguments))
    }
  }
}
