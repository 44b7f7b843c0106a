import Knowledge

/// Prints `{"ok":true,"format":1,"rows":[…],"next":…,"truncated":…}`, or one object a line.
struct JSONPrinter: RowPrinter {
  private let columns: [String]
  private let selection: [Int]
  private let isLines: Bool
  private var rowCount = 0

  init(columns: [String], selection: [Int], isLines: Bool) {
    self.columns = columns
    self.selection = selection
    self.isLines = isLines
    if !isLines { Output.write("{\"ok\":true,\"format\":1,\"rows\":[") }
  }

  mutating func row(_ cells: [Cell]) {
    let object = Terminal.safeJSON(
      JSONText.object(zip(columns, selection).map { (name: $0, json: cells[$1].json) }))
    if isLines {
      Output.write(object + "\n")
    } else {
      Output.write((rowCount == 0 ? "\n" : ",\n") + object)
    }
    rowCount += 1
  }

  mutating func end(next: Cell?, isTruncated: Bool) {
    end(next: next, isTruncated: isTruncated, members: [])
  }

  mutating func end(next: Cell?, isTruncated: Bool, members: [(name: String, json: String)]) {
    guard !isLines else { return }
    let next = next?.json ?? "null"
    let more = members.map { ",\(JSONText.quoted($0.name)):\(Terminal.safeJSON($0.json))" }
    Output.write("],\"next\":\(next),\"truncated\":\(isTruncated)\(more.joined())}\n")
  }
}
