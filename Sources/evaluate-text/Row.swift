/// One line of the table.
struct Row {
  private var task = ""
  private var file = ""
  private let counts: String
  private let ours: String
  private let published: String

  init(counts: String, ours: String, published: String) {
    self.counts = counts
    self.ours = ours
    self.published = published
  }

  /// The same row with its first two columns; `task` is the name of a task or of a part of it.
  func naming(task: String, file: String) -> Row {
    var row = self
    row.task = task
    row.file = file
    return row
  }

  /// `rows` as a Markdown table.
  static func markdown(_ rows: [Row]) -> String {
    let head = ["| task | file | counts | ours | published |", "|---|---|---|---|---|"]
    let lines = rows.map { row in
      "| \(row.task) | \(row.file) | \(row.counts) | \(row.ours) | \(row.published) |"
    }
    return (head + lines).joined(separator: "\n")
  }
}
