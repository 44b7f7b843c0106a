/// What somebody typed into a search, understood.
///
/// Every string is a query. Words stand for themselves; `"a phrase"` for its words in order;
/// `prefix*` for every word that begins so; a leading `-` excludes. All other signs only separate.
public struct SearchQuery: Hashable, Sendable {
  /// One word, prefix or phrase.
  public struct Term: Hashable, Sendable {
    /// The words, as typed.
    public let text: String
    /// Whether its last word stands for all that begin with it.
    public let isPrefix: Bool
  }

  /// More terms than this are ignored, so that no query takes unbounded time.
  public static let maximumTermCount = 64

  /// A word or phrase longer than this, in UTF-8 bytes, is cut off here, for the same reason.
  public static let maximumTermByteCount = 1_024

  /// Terms that count for a hit, without repetitions, in order.
  public let terms: [Term]
  /// Terms that rule a hit out.
  public let excluded: [Term]

  /// Understands `text`; no text is an error.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  public init(parsing text: String) {
    var terms: [Term] = []
    var excluded: [Term] = []
    var seen: Set<Term> = []
    for piece in Self.pieces(of: text) where terms.count + excluded.count < Self.maximumTermCount {
      let term = Term(text: Self.shortened(piece.text), isPrefix: piece.isPrefix)
      guard term.text.unicodeScalars.contains(where: Self.isTokenScalar),
        seen.insert(term).inserted
      else { continue }
      if piece.isExcluded { excluded.append(term) } else { terms.append(term) }
    }
    // "-migraine" alone excludes from nothing; it is then taken as a word.
    self.terms = terms.isEmpty ? excluded : terms
    self.excluded = terms.isEmpty ? [] : excluded
  }

  /// An FTS5 MATCH expression for rows with every term; nil when there are no terms.
  public var allTermsExpression: String? { expression(joinedBy: " AND ") }

  /// An FTS5 MATCH expression for rows with at least one term; nil when there are no terms.
  public var anyTermExpression: String? { expression(joinedBy: " OR ") }

  private func expression(joinedBy conjunction: String) -> String? {
    guard !terms.isEmpty else { return nil }
    let wanted = terms.map(Self.quoted).joined(separator: conjunction)
    guard !excluded.isEmpty else { return wanted }
    return "(\(wanted)) NOT (\(excluded.map(Self.quoted).joined(separator: " OR ")))"
  }

  private static func quoted(_ term: Term) -> String {
    let escaped = term.text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(escaped)\"" + (term.isPrefix ? "*" : "")
  }

  private struct Piece {
    var text: String
    var isPrefix: Bool
    var isExcluded: Bool
  }

  /// Cuts `text` at white space outside quotes; an unclosed quote runs to the end.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var current = Piece(text: "", isPrefix: false, isExcluded: false)
    var isQuoted = false
    func finished(_ piece: Piece) -> Piece {
      var piece = piece
      while piece.text.unicodeScalars.last == "*" {
        piece.isPrefix = true
        piece.text.unicodeScalars.removeLast()
      }
      return piece
    }
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\u{201C}" || scalar == "\u{201D}" {
        if isQuoted || !current.text.isEmpty {
          pieces.append(isQuoted ? current : finished(current))
          current = Piece(text: "", isPrefix: false, isExcluded: false)
        }
        isQuoted.toggle()
      } else if isQuoted {
        current.text.unicodeScalars.append(scalar == "\0" ? " " : scalar)
      } else if scalar.properties.isWhitespace || scalar == "\0" {
        if !current.text.isEmpty { pieces.append(finished(current)) }
        current = Piece(text: "", isPrefix: false, isExcluded: false)
      } else if scalar == "-", current.text.isEmpty, !current.isExcluded {
        current.isExcluded = true
      } else {
        current.text.unicodeScalars.append(scalar)
      }
    }
    if !current.text.isEmpty { pieces.append(isQuoted ? current : finished(current)) }
    return pieces
  }

  /// `text` up to the limit, cut between two scalars.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > maximumTermByteCount else { return text }
    var byteCount = 0
    let scalars = text.unicodeScalars.prefix { scalar in
      byteCount += UTF8.width(scalar)
      return byteCount <= maximumTermByteCount
    }
    return String(scalars)
  }

  /// Whether FTS5's `unicode61` puts the scalar into words: letters, numbers, private use.
  private static func isTokenScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    default: false
    }
  }
}
