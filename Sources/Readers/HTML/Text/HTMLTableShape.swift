/// What tells a table of data from one that lays out a page.
struct HTMLTableShape {
  /// Nodes looked at of one table.
  private static let maximumNodeCount = 2000

  private var rowCount = 0
  private var cellCount = 0
  private var headerCount = 0
  private var blockCount = 0
  private var nestedCount = 0
  private var byteCount = 0
  private let isPresentation: Bool

  init(of table: Int, in tree: HTMLTree) {
    isPresentation =
      tree.value(.role, of: table).map { $0.elementsEqual("presentation".utf8) } ?? false
    let end = min(Int(tree.nodes[table].end), table + Self.maximumNodeCount)
    for node in table + 1..<max(end, table + 1) {
      switch tree.nodes[node].tag {
      case .tr: rowCount += 1
      case .td: cellCount += 1
      case .th, .caption, .thead: headerCount += 1
      case .table: nestedCount += 1
      case .div, .h1, .h2, .h3, .h4, .form, .blockquote, .section, .article: blockCount += 1
      case .text: byteCount += tree.text(of: node).count
      default: break
      }
    }
  }

  /// Whether its rows are lines of data.
  var holdsData: Bool {
    if isPresentation || nestedCount > 0 { return false }
    let cells = cellCount + headerCount
    guard cells > rowCount, rowCount > 0 else { return false }
    if byteCount > 400 * cells { return false }
    return headerCount > 0 || blockCount * 2 < cells
  }
}
