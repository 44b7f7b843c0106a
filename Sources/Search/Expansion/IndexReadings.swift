internal import SQLite

/// What is found out about words of an index by reading some of the rows that have them: its words
/// are stems in small letters, without the signs between them.
///
/// What was found out is remembered: texts that come in later seldom change it.
final class IndexReadings {
  private let forms: SurfaceForms
  private var words: [String: Bool] = [:]
  private var compounds: [String: Bool] = [:]

  /// Rows that are read for one compound.
  private static let rowCount = 8

  init(forms: SurfaceForms) { self.forms = forms }

  /// Whether texts mostly have `abbreviation` as a word, as they have COLD.
  ///
  /// Such a word is not written in capitals where the texts have it most, or the index has another
  /// word for the same.
  func isWord(
    _ abbreviation: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    if let known = words[abbreviation] { return known }
    let tokens = try forms.tokenizer.tokens(in: abbreviation)
    var isWord = false
    if tokens.count == 1, Self.hasInnerCapital(abbreviation) {
      let usual = try forms.words(of: tokens[0].text, on: connection).first
      isWord = usual.map { !Self.hasInnerCapital($0) } ?? false
    }
    words[abbreviation] = isWord
    return isWord
  }

  private static func hasInnerCapital(_ word: String) -> Bool {
    word.dropFirst().contains(where: \.isUppercase)
  }

  /// Whether a text has `first` and `second` with a hyphen between them.
  func isHyphenated(
    _ first: String, _ second: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    let word = "\(first)-\(second)"
    if let known = compounds[word] { return known }
    let table = SearchIndex.table(of: forms.scope)
    let columns = SearchIndex.columnNames(of: forms.scope).joined(separator: ", ")
    let statement = try connection.prepare(
      "SELECT \(columns) FROM \(table) WHERE \(table) MATCH ?1 LIMIT \(Self.rowCount)")
    try statement.bind(.text("\"\(first) \(second)\""), at: 1)
    let pattern = SubstringPattern(word)
    var isThere = false
    while !isThere, try statement.step() {
      isThere = (0..<statement.columnCount).contains {
        !pattern.places(in: statement.bytes(at: $0), limit: 1).isEmpty
      }
    }
    compounds[word] = isThere
    return isThere
  }
}
