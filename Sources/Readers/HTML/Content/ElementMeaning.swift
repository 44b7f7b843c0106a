/// What the class, id and roles of an element say about what it holds.
struct ElementMeaning: OptionSet, Hashable {
  let rawValue: UInt16

  /// Never part of an article: menus, comments, related links, adverts, forms, notices of cookies.
  static let furniture = ElementMeaning(rawValue: 1)
  /// Part of no article where it is small, but also said of what lies around one.
  static let smallFurniture = ElementMeaning(rawValue: 2)
  /// Names the body of an article.
  static let articleBody = ElementMeaning(rawValue: 4)
  /// Names what lies around an article.
  static let content = ElementMeaning(rawValue: 8)
  /// The words under a picture.
  static let caption = ElementMeaning(rawValue: 16)
  /// Unfolds when it is asked for.
  static let unfolding = ElementMeaning(rawValue: 32)
  /// The article's own list of references.
  static let references = ElementMeaning(rawValue: 64)
  /// Words for screen readers.
  static let unseen = ElementMeaning(rawValue: 128)
  /// Names the author.
  static let byline = ElementMeaning(rawValue: 256)
  /// Names a day of publication.
  static let date = ElementMeaning(rawValue: 512)
}

/// The meaning of every node of a page.
struct ElementMeanings {
  private let meanings: [ElementMeaning]

  init(of tree: HTMLTree) {
    var known: [ArraySlice<UInt8>: ElementMeaning] = [:]
    meanings = tree.nodes.indices.map { node in
      guard tree.nodes[node].tag != .text, !tree.nodes[node].range.isEmpty else { return [] }
      return Self.meaning(of: node, in: tree, &known)
    }
  }

  subscript(_ node: Int) -> ElementMeaning { meanings[node] }

  private static func meaning(
    of node: Int, in tree: HTMLTree, _ known: inout [ArraySlice<UInt8>: ElementMeaning]
  ) -> ElementMeaning {
    var meaning: ElementMeaning = []
    for index in tree.nodes[node].range {
      let attribute = tree.attributes[Int(index)]
      switch attribute.name {
      case .class, .id, .dataTestID, .dataComponent, .role, .itemprop, .rel:
        let value = tree.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
        for token in value.split(whereSeparator: { $0 <= 0x20 }).prefix(24) {
          if let found = known[token] {
            meaning.formUnion(found)
            continue
          }
          let found = Self.meaning(
            ofToken: String(decoding: token.prefix(80), as: UTF8.self), attribute.name)
          known[token] = found
          meaning.formUnion(found)
        }
      default: break
      }
    }
    return meaning
  }

  /// What one name says: of `relatedArticles__list` the words `related`, `articles`, `list` count.
  private static func meaning(ofToken token: String, _ attribute: HTMLAttribute) -> ElementMeaning {
    if meaninglessPrefixes.contains(where: { token.hasPrefix($0) }) { return [] }
    let words = words(of: token)
    let joined = Array(token.lowercased().utf8.filter { 0x61...0x7A ~= $0 })
    var meaning: ElementMeaning = unseenTokens.contains(token.lowercased()) ? .unseen : []
    for word in words {
      if furnitureWords.contains(word) { meaning.insert(.furniture) }
      if smallFurnitureWords.contains(word) { meaning.insert(.smallFurniture) }
      if captionWords.contains(word) { meaning.insert(.caption) }
      if unfoldingWords.contains(word) { meaning.insert(.unfolding) }
      if contentWords.contains(word) { meaning.insert(.content) }
      if bylineWords.contains(word) { meaning.insert(.byline) }
      if dateWords.contains(word) { meaning.insert(.date) }
    }
    if contains(joined, anyOf: furnitureNameBytes) { meaning.insert(.furniture) }
    if contains(joined, anyOf: articleBodyNameBytes) { meaning.insert(.articleBody) }
    if referenceNames.contains(String(decoding: joined, as: UTF8.self)) {
      meaning.insert(.references)
    }
    if contains(joined, anyOf: unseenNameBytes) { meaning.insert(.unseen) }
    return meaning
  }

  private static let furnitureNameBytes = furnitureNames.map { Array($0.utf8) }
  private static let articleBodyNameBytes = articleBodyNames.map { Array($0.utf8) }
  private static let unseenNameBytes = unseenNames.map { Array($0.utf8) }

  private static func contains(_ name: [UInt8], anyOf parts: [[UInt8]]) -> Bool {
    parts.contains { part in
      guard name.count >= part.count else { return false }
      return (0...name.count - part.count).contains { start in
        name[start] == part[0] && name[start...].starts(with: part)
      }
    }
  }

  /// The words that a name is made of, in lower case: cut at marks and digits, and at inner capitals
  /// where that gives four letters or more; names made by machines (`dJpAd`) have short ones by chance.
  static func words(of name: String) -> [String] {
    let letters = Array(name.utf8).split { !(0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 >= 0x80) }
    var words: [String] = []
    for part in letters {
      words.append(String(decoding: part, as: UTF8.self).lowercased())
      var start = part.startIndex
      for index in part.indices.dropFirst()
      where 0x41...0x5A ~= part[index] && !(0x41...0x5A ~= part[index - 1]) {
        if index - start >= 4 { words.append(lowercased(part[start..<index])) }
        start = index
      }
      if start > part.startIndex, part.endIndex - start >= 4 {
        words.append(lowercased(part[start...]))
      }
    }
    return words
  }

  private static func lowercased(_ letters: ArraySlice<UInt8>) -> String {
    String(decoding: letters, as: UTF8.self).lowercased()
  }
}
