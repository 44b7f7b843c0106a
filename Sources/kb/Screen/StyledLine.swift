/// A line of a screen: pieces of text, each in one style.
struct StyledLine: Hashable {
  /// How text stands out; nothing is said by style alone.
  enum Style: Hashable {
    case plain, strong, faint
    /// Dark on light.
    case bar
  }

  /// Text in one style, without control characters.
  struct Piece: Hashable {
    var text: String
    var style: Style
  }

  private(set) var pieces: [Piece] = []

  /// A line of one piece.
  init(_ text: String = "", _ style: Style = .plain) {
    if !text.isEmpty { pieces = [Piece(text: text, style: style)] }
  }

  /// Adds a piece.
  mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = pieces.last, last.style == style {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, style: style))
    }
  }

  /// Adds the pieces of another line.
  mutating func append(_ other: StyledLine) {
    for piece in other.pieces { append(piece.text, piece.style) }
  }

  /// The text alone.
  var text: String { pieces.map(\.text).joined() }

  /// Columns that it takes.
  var columns: Int { pieces.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

  /// The line cut or filled up to exactly `width` columns.
  func fitted(to width: Int) -> StyledLine {
    var line = StyledLine()
    var room = width
    for piece in pieces where room > 0 {
      let part = DisplayWidth.prefix(of: piece.text, columns: room)
      line.append(String(part), piece.style)
      room -= DisplayWidth.columns(of: part)
    }
    line.append(String(repeating: " ", count: room), pieces.last?.style == .bar ? .bar : .plain)
    return line
  }

  /// The line as a terminal takes it (ECMA-48, SGR); without styles where those are not wanted.
  func encoded(hasStyle: Bool) -> String {
    guard hasStyle else { return text }
    return pieces.map { piece in
      switch piece.style {
      case .plain: piece.text
      case .strong: "\u{1B}[1m\(piece.text)\u{1B}[0m"
      case .faint: "\u{1B}[2m\(piece.text)\u{1B}[0m"
      case .bar: "\u{1B}[7m\(piece.text)\u{1B}[0m"
      }
    }.joined()
  }
}
