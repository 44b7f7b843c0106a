/// Text broken into lines at its blanks.
enum WrappedText {
  /// `line` in lines of at most `width` columns; a word that is longer is cut.
  ///
  /// - Parameters:
  ///   - line: Pieces of text in their styles.
  ///   - width: At least 1.
  ///   - margin: What stands before each line; its columns count.
  /// - Returns: At least one line.
  static func lines(_ line: StyledLine, width: Int, margin: StyledLine = StyledLine())
    -> [StyledLine]
  {
    let room = max(1, width - margin.columns)
    var lines: [StyledLine] = []
    var current = StyledLine()
    var used = 0
    var hasGap = false
    func end() {
      var full = margin
      full.append(current)
      lines.append(full)
      (current, used, hasGap) = (StyledLine(), 0, false)
    }
    for word in words(of: line) {
      guard let first = word.first else {
        hasGap = used > 0
        continue
      }
      var pieces = word
      let length = word.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) }
      if used > 0, used + (hasGap ? 1 : 0) + length > room { end() }
      if hasGap {
        current.append(" ", first.style)
        used += 1
      }
      hasGap = false
      while let piece = pieces.first {
        let part = DisplayWidth.prefix(of: piece.text, columns: room - used)
        if part.isEmpty, used == 0 {
          // Not even one character fits.
          pieces.removeFirst()
          continue
        }
        current.append(String(part), piece.style)
        used += DisplayWidth.columns(of: part)
        if part.endIndex == piece.text.endIndex {
          pieces.removeFirst()
        } else {
          pieces[0].text = String(piece.text[part.endIndex...])
          end()
        }
      }
    }
    if used > 0 || lines.isEmpty { end() }
    return lines
  }

  /// The words, each as its pieces; an empty one stands for a gap.
  private static func words(of line: StyledLine) -> [[StyledLine.Piece]] {
    var words: [[StyledLine.Piece]] = []
    var word: [StyledLine.Piece] = []
    for piece in line.pieces {
      var isFirst = true
      for part in piece.text.split(separator: " ", omittingEmptySubsequences: false) {
        if !isFirst {
          if !word.isEmpty { words.append(word) }
          words.append([])
          word = []
        }
        isFirst = false
        if !part.isEmpty {
          word.append(StyledLine.Piece(text: String(part), style: piece.style))
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
