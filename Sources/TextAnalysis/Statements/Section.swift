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
  /// What patients or customers say.
  case stories
  /// What things cost.
  case prices
  /// Who wrote the article, or whose site it is.
  case author
  /// The article's own list of contents.
  case contents
  /// Methods of the article's own study.
  case methods
  /// Results or conclusions of the article's own study.
  case results

  /// The section that a heading of `words` opens.
  init(heading words: [Token]) {
    self = .text
    if words.count > 1, words.last?.key == WordKey("edit") {
      self = Section(heading: words.dropLast())  // The link behind an encyclopedia's headings.
      return
    }
    guard let first = words.first, words.count <= 9 else { return }
    if let match = Section.phrases.matches(in: words, startingAt: 0).first {
      self = Section.opened[match.rule]
      return
    }
    guard words.count <= 6 else { return }
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

  /// "More from this author".
  private static func isMore(_ keys: [WordKey]) -> Bool {
    keys.count >= 2 && keys[0] == WordKey("more") && elsewhere.contains(keys[1])
  }

  /// What each of `phrases` opens.
  private static let opened: [Section] = [.stories, .prices, .author, .contents, .furniture]
  private static let phrases = RuleIndex([
    """
    testimonials|testimonial =; reviews =; customer|client|patient|member|success|guest|real|user \
    stories|story|reviews|testimonials|experiences|results|voices =
    what our|my|their|other|his|her ..3 say|said|think|tell|are =
    hear|words from our|my|real|other|your; love letters|notes; in their own|words
    real people|patients|stories|results|members|women|men
    """,
    """
    pricing =; prices =; price =; cost =; costs =; fees =; our prices|fees|rates|pricing =
    price list; what does|do|will it|they|treatment|a ..4 cost|pay =; how much does|do|is|will
    transparent|simple|our|upfront|treatment|session|membership ..2 pricing|prices|fees|rates =
    investment =; packages =; plans and|& pricing; costs and|& insurance|packages|coverage
    """,
    """
    about the|this author|authors|writer; author bio|biography|profile =; about the? company =
    about ..4 inc|ltd|llc|plc|gmbh|therapeutics|pharma|pharmaceuticals|foundation|university|\
    hospital|\
    hospitals|clinic|center|centre|group|labs|biosciences|institute|us =
    meet the|our|your ..2 author|team|staff|doctor|doctors|clinicians|founder|experts|advisors
    our ..2 team =; the team =; disclosures|disclosure =; conflict|conflicts of interest
    forward-looking statements; competing|declaration of? interests|interest =; funding =
    """,
    """
    table of contents =; contents =; on this page =; in this article|guide|post|leaflet|issue =
    jump to; timestamps =; chapters =; time stamps =; quick links =; what's in this
    """,
    """
    you may|might also|like|enjoy; more news|stories|articles|posts|reading =; read next|more|also =
    related ..2 =; also from|by|in; see also =; further articles =; keep|continue reading =
    popular|latest|recent|other|older|newer|featured|trending posts|articles|stories|news|products =
    recommended for|reading|products|articles; from our|the blog|shop|archive; about community =
    topics =; prev =; previous =; next =; previous|next|older|newer post|article|story =
    explore more; you might like; customers also; similar products|articles
    """,
  ])

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
