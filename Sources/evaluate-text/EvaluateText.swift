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
    var report = Report(
      predictions: try options.predictions.map(PredictionFolder.init(path:)),
      isVerbose: options.isVerbose)
    let folder = try options.data.map(DataFolder.init(path:))
    for task in EvaluationTask.allCases where options.includes(task) {
      if task == .webProse {
        try measurePages(of: options, in: folder, &report)
      } else if let folder {
        try measure(task, in: folder, &report)
      }
    }
    print(report.text)
  }

  private static func measure(
    _ task: EvaluationTask, in folder: DataFolder, _ report: inout Report
  ) throws {
    for pattern in task.patterns {
      let files = folder.files(matching: pattern)
      if files.isEmpty { report.note("missing, skipped: \(pattern)") }
      for file in files {
        let outcome = task.outcome(of: try folder.bytes(of: file), isTraining: file.isTraining)
        try report.add(outcome, of: task, path: file.path)
      }
    }
  }

  /// Measures all annotated pages of one folder together.
  private static func measurePages(
    of options: Options, in folder: DataFolder?, _ report: inout Report
  ) throws {
    let name = EvaluationTask.webProse.rawValue
    let pages = options.pages.map { URL(filePath: $0) } ?? folder?.subfolder(name)
    guard let pages else { return report.note("missing, skipped: \(name)/*.jsonl") }
    try report.add(WebProse.outcome(of: pages), of: .webProse, path: name)
  }
}
