import ArgumentParser

@main
struct Main {
  static func main() async {
    let arguments = ParameterPairs.joined(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try KB.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.exit(error, isJSON: arguments.contains("--json") || arguments.contains("--ndjson"))
    }
  }
}
