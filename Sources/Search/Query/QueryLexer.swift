/// Cuts a query into tokens.
struct QueryLexer {
  private(set) var tokens: [QueryToken] = []
  /// Whether the last quote has no partner; it then runs to the end.
  private(set) var hasOpenQuote = false
  private var word = String.UnicodeScalarView()
  private var isTouching = false

  init(_ text: String) {
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      place = scalars.index(after: place)
      if hasOpenQuote { readQuoted(scalar) } else { read(scalar, before: scalars[place...]) }
    }
    if hasOpenQuote {
      add(.quoted(String(word), isPrefix: false))
    } else {
      endWord()
    }
  }

  private mutating func readQuoted(_ scalar: Unicode.Scalar) {
    if QueryText.isQuote(scalar) {
      add(.quoted(String(word), isPrefix: false))
      word = .init()
      hasOpenQuote = false
    } else {
      word.append(scalar)
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar, before rest: Substring.UnicodeScalarView) {
    if QueryText.isQuote(scalar) {
      endWord()
      hasOpenQuote = true
    } else if scalar == "(" || scalar == ")" {
      endWord()
      add(scalar == "(" ? .open : .close)
    } else if QueryText.isSeparator(scalar) {
      endWord()
      isTouching = false
    } else if scalar == "-", word.isEmpty, mayExclude, !QueryText.beginsWithNumber(rest) {
      if !(isTouching && tokens.last?.kind == .minus) { add(.minus) }
    } else if scalar == "*", word.isEmpty, isTouching, case .quoted(let text, _) = tokens.last?.kind
    {
      tokens[tokens.count - 1].kind = .quoted(text, isPrefix: true)
    } else {
      word.append(scalar)
    }
  }

  /// Whether a minus here stands before what it excludes.
  private var mayExclude: Bool {
    guard isTouching, let last = tokens.last else { return true }
    return last.kind == .open || last.kind == .minus
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    add(.word(String(word)))
    word = .init()
  }

  private mutating func add(_ kind: QueryToken.Kind) {
    tokens.append(QueryToken(kind: kind, isAdjacent: isTouching))
    isTouching = true
  }
}
