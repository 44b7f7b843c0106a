internal import Knowledge
internal import KnowledgeStore

extension Condition {
  /// The same condition under another parent.
  func with(parent: String?) -> Condition {
    Condition(slug: slug, name: name, parent: parent, terms: terms, codes: codes)
  }

  /// The condition after `change`; a name that goes stays as a synonym.
  func applying(_ change: ConditionChange) throws(VocabularyFault) -> Condition {
    let name = change.name ?? name
    guard ConditionText.isTerm(name) else { throw name.isEmpty ? .emptyName : .badTerm(name) }
    var terms = terms
    if self.name != name {
      terms = terms.map {
        $0.kind == .name ? Term(text: $0.text, kind: .synonym, isGuarded: false) : $0
      }
      terms.removeAll { $0.means(name) }
      terms.insert(Term(text: name, kind: .name, isGuarded: false), at: 0)
    }
    try remove(change.removedTerms, from: &terms)
    try add(change.addedTerms, to: &terms)
    let parent =
      switch change.parent {
      case .kept: parent
      case .none: String?.none
      case .slug(let slug): slug
      }
    return Condition(
      slug: slug, name: name, parent: parent, terms: terms,
      codes: try codes(after: change))
  }

  private func remove(_ texts: [String], from terms: inout [Term]) throws(VocabularyFault) {
    for text in texts {
      guard let place = terms.firstIndex(where: { $0.means(text) }) else {
        throw .noSuchTerm(text, slug: slug)
      }
      guard terms[place].kind != .name else { throw .isTheName(text, slug: slug) }
      terms.remove(at: place)
    }
  }

  /// Adds terms; one that is there already only changes its kind, the preferred name not even that.
  private func add(_ added: [Term], to terms: inout [Term]) throws(VocabularyFault) {
    guard !added.isEmpty else { return }
    var places = terms.placesByFoldedText
    for term in added {
      guard ConditionText.isTerm(term.text) else { throw .badTerm(term.text) }
      if let place = places[term.text.lowercased()] {
        if terms[place].kind != .name { terms[place] = term }
      } else {
        places[term.text.lowercased()] = terms.count
        terms.append(term)
      }
    }
  }

  private func codes(after change: ConditionChange) throws(VocabularyFault) -> [Code] {
    var codes = codes
    for code in change.removedCodes {
      guard let place = codes.firstIndex(of: code) else {
        throw .noSuchCode(code.curie, slug: slug)
      }
      codes.remove(at: place)
    }
    for code in change.addedCodes where !codes.contains(code) {
      guard ConditionText.isCode(code) else { throw .badCode(code.curie) }
      codes.append(code)
    }
    return codes
  }
}

extension Condition.Term {
  /// Whether the term is written like `other`, but for case.
  func means(_ other: String) -> Bool { text.lowercased() == other.lowercased() }
}

extension [Condition.Term] {
  /// The place of each term by its text in lower case.
  var placesByFoldedText: [String: Int] {
    Dictionary(
      enumerated().map { ($1.text.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }
}
