/// How many columns of a terminal text takes (Unicode Standard Annex 11, East Asian Width).
enum DisplayWidth {
  /// Blocks whose characters take two columns: East Asian scripts, full-width forms, emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1FAFF, 0x20000...0x3FFFD,
  ]

  /// Columns that `text` takes.
  static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The beginning of `text` that takes at most `limit` columns.
  static func prefix(of text: String, columns limit: Int) -> Substring {
    var used = 0
    return text.prefix { character in
      used += columns(of: character)
      return used <= limit
    }
  }

  private static func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first, first.value >= 0x300 else { return 1 }
    if wide.contains(where: { $0.contains(first.value) }) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}
