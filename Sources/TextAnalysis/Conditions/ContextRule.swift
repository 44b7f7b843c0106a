import Knowledge

/// Which conditions a statement is about without naming them.
///
/// A claim, recommendation or anecdote gets them only if it refers back ("the disorder", "these
/// symptoms", or "It …" after a sentence that begins with a condition's name) or speaks of people,
/// symptoms or treatment ("patients", "relief", "remission"); what a drug is or where it comes from
/// stays untagged, unless its heading asks of a condition ("What is migraine?") or of the one that the
/// title names ("How is it treated?"). People alone ("patients") do not reach over a heading that
/// names nothing to the title: "What a visit looks like".
/// Looked at are, in this order, and the first that names anything decides:
///
/// 1. for statements that refer back, the nearest of the three statements before in the paragraph;
/// 2. for those that do not, the same, if it names a single condition and heading and title name
///    that too or none;
/// 3. the heading above;
/// 4. the article's title, if it names a single condition.
///
/// The title is the first heading if nothing but boilerplate stands before it, of several in a row the
/// first that names a condition. Of "trauma" and
/// "PTSD" side by side only the narrower counts, of several those that heading and title name too;
/// excluded conditions never count. Symptoms count in headings that name nothing. A statement that
/// names a condition itself gets another one only where the named is the wider ("depressive symptoms" under "Treatment-resistant depression").
struct ContextRule {
  private let statements: [Statement]
  private let scans: [ConditionMatcher.Scan]
  private let family: ConditionFamily
  private let text: [UInt8]
  private let title: Int?
  /// What each statement is about, the narrowest only, with the words that first say so.
  private let subjects: [[Int: ByteRange]]
  /// For each heading that ends in a colon, the nearest before it that does not.
  private let sections: [Int: Int]

  init(
    statements: [Statement], scans: [ConditionMatcher.Scan], family: ConditionFamily, text: [UInt8]
  ) {
    self.statements = statements
    self.scans = scans
    self.family = family
    self.text = text
    subjects = statements.indices.map { index in
      let scan = scans[index]
      guard !scan.mentions.isEmpty else { return [:] }
      let mentions = scan.mentions.filter { !$0.isNegated }
      var names = mentions.filter { $0.termKind != .symptom }
      if names.isEmpty, statements[index].kind == .heading { names = mentions }
      return family.narrowest(
        Dictionary(names.map { ($0.condition, $0.range) }, uniquingKeysWith: { first, _ in first }))
    }
    title = ContextRule.title(of: statements, subjects)
    var sections: [Int: Int] = [:]
    var section: Int?
    for index in statements.indices where statements[index].kind == .heading {
      let isLead = text[..<statements[index].range.byteEnd].last == UInt8(ascii: ":")
      if isLead { sections[index] = section } else { section = index }
    }
    self.sections = sections
  }

  /// The first heading if nothing but boilerplate stands before it; of several without text between
  /// them, the first that names a condition.
  private static func title(of statements: [Statement], _ subjects: [[Int: ByteRange]]) -> Int? {
    let start = statements.prefix { $0.kind == .boilerplate || $0.kind == .heading }.indices
      .filter { statements[$0].kind == .heading }
    return start.first { !subjects[$0].isEmpty } ?? start.first
  }

  /// What the heading above the statement at `index` and the title are about.
  func topics(around index: Int) -> Set<Int> {
    let places = [heading(of: index), title].compactMap { $0 }
    return places.reduce(into: []) { $0.formUnion(subjects[$1].keys) }
  }

  /// The context tags of the statement at `index`, which has the tags `own`.
  func tags(at index: Int, beside own: [ConditionTag]) -> [ConditionTag] {
    let scan = scans[index]
    let refersBack = scan.isAnaphoric || isPronounOfCondition(index)
    let isFull = refersBack || scan.speaksOfCare || isAnswer(index)
    guard [.claim, .recommendation, .anecdote].contains(statements[index].kind),
      isFull || scan.speaksOfPatients,
      let (place, rule, confidence) = origin(index, refersBack),
      isFull || place != title || section(of: index) == title
    else { return [] }
    let names = Set(scan.mentions.lazy.filter { $0.termKind != .symptom }.map(\.condition))
    return topics(at: place).compactMap { condition, range in
      let slug = family.slug(condition)
      guard !own.contains(where: { $0.slug == slug }),
        names.allSatisfy({ family.isAncestor($0, of: condition) })
      else { return nil }
      return ConditionTag(
        slug: slug, relation: .context, isNegated: false, range: range, rule: rule,
        confidence: confidence)
    }
  }

  /// Whether the heading above the statement at `index` asks of a condition, or of what only the
  /// title names.
  private func isAnswer(_ index: Int) -> Bool {
    guard statements[index].kind == .claim, let heading = section(of: index) else { return false }
    if scans[heading].asksByName { return true }
    guard let title, heading != title else { return false }
    return scans[heading].asksOfIt && subjects[heading].isEmpty && subjects[title].count == 1
  }

  /// The heading above the statement at `index`; for a lead that names nothing ("Pain relief:"), the
  /// one above that.
  private func section(of index: Int) -> Int? {
    guard let heading = heading(of: index) else { return nil }
    return subjects[heading].isEmpty ? sections[heading] ?? heading : heading
  }

  /// The statement that makes clear what the one at `index` is about.
  private func origin(_ index: Int, _ refersBack: Bool) -> (Int, String, Double)? {
    if let before = antecedent(of: index), refersBack || isOnTopic(before) {
      return (before, "context-neighbour", refersBack ? 0.5 : 0.4)
    }
    if let heading = section(of: index), heading != title, !subjects[heading].isEmpty {
      return (heading, "context-heading", refersBack ? 0.5 : 0.4)
    }
    if let title, title != index, subjects[title].count == 1 {
      return (title, "context-title", refersBack ? 0.4 : 0.3)
    }
    return nil
  }

  /// What the statement at `index` is about; of several, what heading and title are about too.
  private func topics(at index: Int) -> [Int: ByteRange] {
    guard subjects[index].count > 1 else { return subjects[index] }
    let around = topics(around: index)
    let usual = subjects[index].filter { around.contains($0.key) }
    return usual.isEmpty ? subjects[index] : usual
  }

  /// Whether the statement at `index` names one condition, and not one beside heading and title.
  private func isOnTopic(_ index: Int) -> Bool {
    let around = topics(around: index)
    return subjects[index].count == 1
      && (around.isEmpty || subjects[index].keys.contains(where: around.contains))
  }

  /// The nearest of the three statements before in the same paragraph that names a condition.
  private func antecedent(of index: Int) -> Int? {
    var current = index
    for _ in 0..<3 where current > 0 {
      let gap = text[..<statements[current].range.byteStart]
        .dropFirst(statements[current - 1].range.byteEnd)
      if gap.contains(0x0A) || statements[current - 1].kind == .heading { return nil }
      current -= 1
      if !subjects[current].isEmpty { return current }
    }
    return nil
  }

  private func heading(of index: Int) -> Int? {
    statements[index].headingIndex.flatMap { $0 < index ? $0 : nil }
  }

  /// Whether the statement at `index` begins with "It" and the one before with a condition's name.
  private func isPronounOfCondition(_ index: Int) -> Bool {
    guard index > 0, text[statements[index].range.range].starts(with: "It ".utf8),
      antecedent(of: index) == index - 1
    else { return false }
    let before = statements[index - 1].range.byteStart
    return scans[index - 1].mentions.first.map { $0.range.byteStart == before } ?? false
  }
}
