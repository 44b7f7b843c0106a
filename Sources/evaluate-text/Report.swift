/// What came out for all files, as it is printed and written.
struct Report {
  private let predictions: PredictionFolder?
  private let isVerbose: Bool
  private var rows: [Row] = []
  private var notes: [String] = []

  /// An empty report; predictions are written into `predictions`, what was missed is listed if it
  /// `isVerbose`.
  init(predictions: PredictionFolder?, isVerbose: Bool) {
    self.predictions = predictions
    self.isVerbose = isVerbose
  }

  /// The table and the notes below it.
  var text: String {
    let list = notes.map { "- " + $0 }.joined(separator: "\n")
    return Row.markdown(rows) + (notes.isEmpty ? "" : "\n\n" + list)
  }

  /// Takes a line for below the table.
  mutating func note(_ note: String) { notes.append(note) }

  /// Takes what came out of `task` for the file or folder at `path` of the data.
  mutating func add(_ outcome: Outcome, of task: EvaluationTask, path: String) throws {
    rows += outcome.rows.map { $0.naming(task: task.rawValue, file: path) }
    notes += outcome.notes.map { "\(path): \($0)" }
    if isVerbose { notes += outcome.misses.map { "\(path): \($0)" } }
    try predictions?.write(outcome.predictions, for: path)
  }
}
