import Foundation

/// Measures the text analysis on annotated data, and prints the figures beside published ones.
@main
enum EvaluateText {
  static func main() {
    do {
      let options = try Options(parsing: Array(CommandLine.arguments.dropFirst()))
      try run(options)
    } catch {
      FileHandle.standardError.write(Data("evaluate-text: \(error)\n".utf8))
      exit(2)
    }
  }

  private static func run(_ options: Options) throws {
    let folder = try DataFolder(path: options.data)
    let predictions = try options.predictions.map(PredictionFolder.init(path:))
    var rows: [Row] = []
    var notes: [String] = []
    for task in EvaluationTask.allCases where options.includes(task) {
      for pattern in task.patterns {
        let files = folder.files(matching: pattern)
        if files.isEmpty { notes.append("missing, skipped: \(pattern)") }
        for file in files {
          let outcome = task.outcome(of: try folder.bytes(of: file), isTraining: file.isTraining)
          rows += outcome.rows.map { $0.naming(task: task.rawValue, file: file.path) }
          notes += outcome.notes.map { "\(file.path): \($0)" }
          if options.isVerbose { notes += outcome.misses.map { "\(file.path): \($0)" } }
          try predictions?.write(outcome.predictions, for: file)
        }
      }
    }
    print(Row.markdown(rows))
    if !notes.isEmpty { print("\n" + notes.map { "- " + $0 }.joined(separator: "\n")) }
  }
}
