/// One line of text that somebody types, and where they are in it.
struct LineEditor: Hashable {
  /// What stands before the cursor.
  private(set) var before: String
  /// What stands behind it.
  private(set) var after = ""

  /// The longest line, in characters.
  static let maximumLength = 4_000

  /// Begins at the end of `text`.
  init(_ text: String = "") { before = text }

  /// The whole line.
  var text: String { before + after }

  /// Takes one key; whether it meant something here.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .backspace, .control("h"): if !before.isEmpty { before.removeLast() }
    case .delete, .control("d"): if !after.isEmpty { after.removeFirst() }
    case .left, .control("b"):
      if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .right, .control("f"): if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ("", text)
    case .end, .control("e"): (before, after) = (text, "")
    case .control("u"): before = ""
    case .control("k"): after = ""
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  /// Puts text in; what a line cannot hold becomes a blank.
  private mutating func insert(_ new: String) {
    let room = Self.maximumLength - before.count - after.count
    guard room > 0 else { return }
    // By scalars: a mark joins the letter before it.
    for scalar in new.prefix(room).unicodeScalars {
      before.unicodeScalars.append(Self.isControl(scalar) ? " " : scalar)
    }
  }

  private mutating func removeWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while let last = before.last, !last.isWhitespace { before.removeLast() }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
