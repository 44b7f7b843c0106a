/// What a heading says about the text under it.
enum Section: Sendable {
  /// Running text.
  case text
  /// The article's list of references.
  case references
  /// Where to call or write, what to book.
  case contact
  /// Links to other articles, comments, the author's biography, the site's own lists.
  case furniture
  /// Methods of the article's own study.
  case methods
  /// Results or conclusions of the article's own study.
  case results

  /// The section that a heading of `words` opens.
  init(heading words: [Token]) {
    self = .text
    guard let first = words.first, words.count <= 6 else { return }
    let keys = words.map(\.key)
    if Section.isReferences(keys) {
      self = .references
    } else if Section.contactWords.contains(first.key), words.count <= 5 {
      self = .contact
    } else if Section.isMore(keys) || Section.furnitureWords.contains(first.key) && words.count <= 4
    {
      self = .furniture
    } else if Section.methodWords.contains(first.key) {
      self = .methods
    } else if Section.resultWords.contains(first.key) {
      self = .results
    }
  }

  /// "References", "Selected references", "Sources and further reading", "Works cited"; not "Sources
  /// of support".
  private static func isReferences(_ keys: [WordKey]) -> Bool {
    guard let first = keys.first, let last = keys.last, keys.count <= 5 else { return false }
    if keys.count == 2, last == WordKey("reading") { return first == WordKey("further") }
    if last == WordKey("cited") { return true }
    if keys.count == 1, last == WordKey("literature") { return true }
    if referenceWords.contains(last) { return keys.count <= 4 }
    guard referenceWords.contains(first) || first == WordKey("reference") else { return false }
    return keys.count == 1 || joining.contains(keys[1])
  }

  /// "More from Health & Mind".
  private static func isMore(_ keys: [WordKey]) -> Bool {
    keys.count >= 2 && keys[0] == WordKey("more") && elsewhere.contains(keys[1])
  }

  private static let elsewhere = WordSet("from on in like stories articles posts")
  private static let joining = WordSet("and list section notes")
  private static let referenceWords = WordSet("references bibliography sources citations footnotes")
  private static let contactWords = WordSet(
    "contact call schedule book appointments hours location locations visit")
  private static let furnitureWords = WordSet(
    "related recent comments comment leave tags categories archives share follow subscribe newsletter popular trending author navigation menu"
  )
  private static let methodWords = WordSet(
    """
    methods method design participants setting interventions intervention measurements
    patients
    """)
  private static let resultWords = WordSet(
    "results result findings conclusion conclusions interpretation")
}
