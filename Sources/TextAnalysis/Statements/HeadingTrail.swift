/// The headings above the statement being read.
struct HeadingTrail {
  private var heading: (index: Int, section: Section)?
  /// What a piece of furniture such as "Related posts" says about the lines under it.
  private var furniture: Section?
  private var lead: (index: Int, section: Section, line: Int)?

  /// The nearest heading's statement; nil before the first.
  var index: Int? { lead?.index ?? heading?.index }

  /// What the nearest heading says about the text under it.
  var section: Section {
    lead?.section ?? furniture ?? heading?.section ?? .text
  }

  /// Goes on to `line`: a lead heads the rest of its own line only.
  mutating func enter(line: Int) {
    if let lead, lead.line != line { self.lead = nil }
  }

  /// Takes a line of furniture, which heads the lines under it if it names what they are.
  mutating func addFurniture(_ draft: Draft, isBeforeText: Bool) {
    guard draft.isWholeLine, draft.words.count <= 6 else { return }
    let section = Section(heading: draft.words)
    switch section {
    case .contents: furniture = section
    case .furniture, .author, .stories: if !isBeforeText { furniture = section }
    case .text, .references, .contact, .prices, .methods, .results: break
    }
  }

  /// Ends what a piece of furniture heads: text of the article follows.
  mutating func leaveFurniture() { furniture = nil }

  /// Takes the heading at statement `index`.
  mutating func add(_ index: Int, _ draft: Draft) {
    let named = Section(heading: draft.words)
    // The title of an article that is about references heads no list of them.
    let section = index == 0 && named == .references ? .text : named
    if draft.isLead {
      lead = (index, section, draft.line)
    } else {
      heading = (index, section)
      furniture = nil
      lead = nil
    }
  }
}
