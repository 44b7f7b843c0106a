/// What came out for one file.
struct Outcome {
  /// Lines of the table.
  var rows: [Row] = []
  /// What was predicted, one JSON value an item.
  var predictions: [String] = []
  /// What a reader of the table must know beside it.
  var notes: [String] = []
  /// What was missed, for `--verbose`.
  var misses: [String] = []

  /// Says how many lines could not be read, if any.
  mutating func note(malformed count: Int, of what: String = "lines") {
    if count > 0 { notes.append("\(count) malformed \(what) skipped") }
  }
}
