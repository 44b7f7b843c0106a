/// What may stand before a colon.
enum QueryField: Hashable {
  /// A column that words are looked for in.
  case term(QueryTerm.Field)
  /// Something that narrows.
  case filter(QueryFilter.Name)

  /// The field of that name, in upper or lower case.
  init?(_ name: some StringProtocol) {
    let name = name.lowercased()
    if let field = QueryTerm.Field(rawValue: name) {
      self = .term(field)
    } else if let filter = QueryFilter.Name(rawValue: name) {
      self = .filter(filter)
    } else {
      return nil
    }
  }

  /// The column, if it is one.
  var term: QueryTerm.Field? { if case .term(let field) = self { field } else { nil } }

  /// What stands before and after the first colon of `word`, if only plain letters stand before.
  static func prefix(of word: String) -> (name: String, rest: String)? {
    let scalars = word.unicodeScalars
    guard let colon = scalars.firstIndex(where: { !QueryText.isASCIILetter($0) }),
      scalars[colon] == ":", colon > scalars.startIndex
    else { return nil }
    return (String(scalars[..<colon]), String(scalars[scalars.index(after: colon)...]))
  }
}
