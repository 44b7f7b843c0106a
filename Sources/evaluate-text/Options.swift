/// What the command line asks for.
struct Options {
  /// A command line that cannot be understood.
  struct UsageError: Error, CustomStringConvertible {
    let reason: String

    var description: String {
      let tasks = EvaluationTask.allCases.map(\.rawValue).joined(separator: ",")
      return """
        \(reason)
        usage: Scripts/evaluate-text [DATA] [--pages DIR] [--only TASK,…] [--predictions DIR] \
        [--verbose]
        tasks: \(tasks)
        """
    }
  }

  /// The folder with the annotated sets; nil where only `pages` are to be measured.
  private(set) var data: String?
  /// The folder with annotated pages of web prose, if not `web-prose` in `data`.
  private(set) var pages: String?
  /// Where to write predictions, if anywhere.
  private(set) var predictions: String?
  /// Whether to list what was missed.
  private(set) var isVerbose = false
  private var only: Set<EvaluationTask> = []

  /// Reads `arguments`, without the program's name.
  init(parsing arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--only": only.formUnion(try Options.tasks(Options.value(of: argument, &rest)))
      case "--pages": pages = try Options.value(of: argument, &rest)
      case "--predictions": predictions = try Options.value(of: argument, &rest)
      case "--verbose": isVerbose = true
      default:
        guard data == nil, !argument.hasPrefix("-") else {
          throw UsageError(reason: "unexpected argument: \(argument)")
        }
        data = argument
      }
    }
    if data == nil, pages == nil { throw UsageError(reason: "no folder given") }
  }

  /// Whether `task` is to be measured.
  func includes(_ task: EvaluationTask) -> Bool { only.isEmpty || only.contains(task) }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws -> String {
    guard let value = rest.popFirst() else { throw UsageError(reason: "\(option) needs a value") }
    return value
  }

  private static func tasks(_ list: String) throws -> [EvaluationTask] {
    try list.split(separator: ",").map { name in
      guard let task = EvaluationTask(rawValue: String(name)) else {
        throw UsageError(reason: "no such task: \(name)")
      }
      return task
    }
  }
}
