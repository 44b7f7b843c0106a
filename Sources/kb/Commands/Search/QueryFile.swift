import KnowledgeBase

/// Reads many queries from one file.
enum QueryFile {
  /// A query with a name.
  struct Query {
    let id: String
    let text: String
  }

  /// The queries in a file, one a line; a line without a tab is named by its number, an empty one
  /// asks nothing.
  static func queries(in path: String) throws -> [Query] {
    let bytes = try InputText.bytes(ofFile: path, within: SearchTimeLimit(seconds: 0))
    var queries: [Query] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
      guard !line.isEmpty else { continue }
      let tab = line.firstIndex(of: 0x09)
      let id = tab.map { String(decoding: line[..<$0], as: UTF8.self) } ?? String(index + 1)
      let start = tab.map { line.index(after: $0) } ?? line.startIndex
      queries.append(Query(id: id, text: String(decoding: line[start...], as: UTF8.self)))
    }
    return queries
  }
}
