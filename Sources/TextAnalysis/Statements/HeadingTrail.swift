/// The headings above the statement being read.
struct HeadingTrail {
  private var heading: (index: Int, section: Section)?
  private var lead: (index: Int, section: Section, line: Int)?

  /// The nearest heading's statement; nil before the first.
  var index: Int? { lead?.index ?? heading?.index }

  /// What the nearest heading says about the text under it.
  var section: Section { lead?.section ?? heading?.section ?? .text }

  /// Goes on to `line`: a lead heads the rest of its own line only.
  mutating func enter(line: Int) {
    if let lead, lead.line != line { self.lead = nil }
  }

  /// Takes the heading at statement `index`.
  mutating func add(_ index: Int, _ draft: Draft) {
    let section = Section(heading: draft.words)
    if draft.isLead {
      lead = (index, section, draft.line)
    } else {
      heading = (index, section)
      lead = nil
    }
  }
}
