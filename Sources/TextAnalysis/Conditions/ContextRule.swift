import Knowledge

/// Which conditions a statement is about without naming them.
///
/// Asked of claims, recommendations and anecdotes, for each condition that the title, the heading above
/// or a sentence before names and the statement does not: how far back it was named, what else is
/// named, whether the page is about it, and how the statement speaks; `ContextFeatures` reads that off
/// and the trained weights in `ContextWeights` decide. "Many patients notice a shift within a day" under
/// "What ketamine does for depression" is about depression; "The clinic opened in 2014" is not.
///
/// The title is the first heading if nothing but boilerplate stands before it, of several in a row the
/// first that names a condition. Of "trauma" and "PTSD" side by side only the narrower counts; excluded
/// conditions never count. Symptoms count in headings that name nothing. A statement that names a
/// condition itself gets another one only where the named is the wider ("depressive symptoms" under
/// "Treatment-resistant depression") or the weights say so.
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
  /// For each statement the nearest before it that names a condition.
  private let latest: [Int?]
  /// By condition, the statements that are about it, in order.
  private let places: [Int: [Int]]
  /// The line that each statement stands on.
  private let lines: [Int]
  /// How much of what the article names is each condition, 0…1.
  private let shares: [Int: Double]
  /// The condition that the article names most often, if that is half of all it names or more.
  private let main: Int?

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
    let subjects = subjects
    latest = ContextRule.latest(subjects)
    lines = ContextRule.lines(of: statements, in: text)
    var places: [Int: [Int]] = [:]
    for index in subjects.indices {
      for condition in subjects[index].keys { places[condition, default: []].append(index) }
    }
    self.places = places
    let counts = places.mapValues(\.count)
    let total = counts.values.reduce(0, +)
    shares = counts.mapValues { Double($0) / Double(max(1, total)) }
    main = counts.filter { $0.value * 2 >= total }.keys.min()
  }

  private static func latest(_ subjects: [[Int: ByteRange]]) -> [Int?] {
    var last: Int?
    return subjects.indices.map { index in
      defer { if !subjects[index].isEmpty { last = index } }
      return last
    }
  }

  /// Counts the lines of `text` that statements stand on.
  private static func lines(of statements: [Statement], in text: [UInt8]) -> [Int] {
    var line = 0
    var end = 0
    return statements.map { statement in
      if text[end..<statement.range.byteStart].contains(0x0A) { line += 1 }
      end = statement.range.byteEnd
      return line
    }
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
    candidates(at: index, beside: own).compactMap { candidate in
      let probability = ContextWeights.probability(of: candidate.features)
      guard probability >= ContextWeights.threshold || candidate.features.pointBack else {
        return nil
      }
      return ConditionTag(
        slug: family.slug(candidate.condition), relation: .context, isNegated: false,
        range: candidate.origin, rule: candidate.rule,
        confidence: (max(probability, ContextWeights.threshold) * 100).rounded() / 100)
    }
  }

  /// A condition that a statement may be about.
  struct Candidate {
    let condition: Int
    /// The words that name it, nearest by.
    let origin: ByteRange
    /// Where these stand, as a rule's name.
    let rule: String
    let features: ContextFeatures
  }

  /// The conditions that the statement at `index`, which has the tags `own`, may be about.
  func candidates(at index: Int, beside own: [ConditionTag]) -> [Candidate] {
    guard !places.isEmpty, ConditionTag.kinds.contains(statements[index].kind) else { return [] }
    let named = Set(own.map(\.slug))
    let near = [latest[index], section(of: index), title].compactMap { $0 }
    let options = near.reduce(into: Set<Int>()) { $0.formUnion(subjects[$1].keys) }
      .union(main.map { [$0] } ?? [])
      .filter { !named.contains(family.slug($0)) }
    return options.sorted().compactMap { condition in
      candidate(condition, at: index, among: options.count)
    }
  }

  private func candidate(_ condition: Int, at index: Int, among count: Int) -> Candidate? {
    let before = lastNamed(condition, before: index)
    let heading = section(of: index)
    let isInHeading = heading.map { subjects[$0][condition] != nil } ?? false
    let isInTitle = title.map { $0 != index && subjects[$0][condition] != nil } ?? false
    let origin: (ByteRange, String)
    if let before, statements[before].kind != .heading, let range = subjects[before][condition] {
      origin = (range, "context-neighbour")
    } else if isInHeading, let heading, let range = subjects[heading][condition] {
      origin = (range, heading == title ? "context-title" : "context-heading")
    } else if isInTitle, let title, let range = subjects[title][condition] {
      origin = (range, "context-title")
    } else {
      return nil
    }
    return Candidate(
      condition: condition, origin: origin.0, rule: origin.1,
      features: features(
        of: condition, at: index, named: before, isInHeading, isInTitle, among: count))
  }

  private func features(
    of condition: Int, at index: Int, named before: Int?, _ isInHeading: Bool, _ isInTitle: Bool,
    among count: Int
  ) -> ContextFeatures {
    let heading = section(of: index)
    var features = ContextFeatures(kind: statements[index].kind)
    features.note(distance: before.map { index - $0 })
    features.note(lineDistance: before.map { lines[index] - lines[$0] })
    features.note(share: shares[condition] ?? 0)
    let newer = before.map { before in
      latest[index].map { $0 > before && subjects[$0][condition] == nil } ?? false
    }
    features.note(.heading, if: isInHeading)
    features.note(.title, if: isInTitle)
    features.note(.otherBetween, if: newer ?? (latest[index] != nil))
    features.note(.otherHeading, if: !isInHeading && heading.map { !subjects[$0].isEmpty } ?? false)
    features.note(.otherTitle, if: !isInTitle && title.map { !subjects[$0].isEmpty } ?? false)
    features.note(.several, if: count > 1)
    features.note(.main, if: condition == main)
    if let before, let heading { features.note(.crossesHeading, if: before < heading) }
    noteOthers(than: condition, in: scans[index], &features)
    noteSpeech(at: index, &features)
    features.pair()
    return features
  }

  /// Notes what other conditions the statement of `scan` names.
  private func noteOthers(
    than condition: Int, in scan: ConditionMatcher.Scan, _ features: inout ContextFeatures
  ) {
    for mention in scan.mentions {
      if mention.termKind == .symptom {
        features.note(.symptomNamed, if: true)
      } else if mention.condition != condition {
        let isWider = family.isAncestor(mention.condition, of: condition)
        features.note(isWider ? .widerNamed : .otherNamed, if: true)
      }
    }
  }

  /// Notes how the statement at `index` speaks.
  private func noteSpeech(at index: Int, _ features: inout ContextFeatures) {
    let scan = scans[index]
    let statement = statements[index]
    features.note(.anaphor, if: scan.isAnaphoric)
    features.note(.care, if: scan.speaksOfCare)
    features.note(.patients, if: scan.speaksOfPatients)
    features.note(.answer, if: isAnswer(index))
    features.note(.opens, if: opensLine(index))
    features.note(.pronoun, if: startsWithPronoun(index))
    features.note(.number, if: text[statement.range.range].contains { Scalar.isDigit($0) })
    features.note(.short, if: statement.range.byteCount < 40)
    let asksByName = section(of: index).map { scans[$0].asksByName } ?? false
    features.note(.byName, if: statement.kind == .claim && asksByName)
  }

  /// The nearest statement before the one at `index` that is about `condition`.
  private func lastNamed(_ condition: Int, before index: Int) -> Int? {
    guard let known = places[condition] else { return nil }
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? known[low - 1] : nil
  }

  private func opensLine(_ index: Int) -> Bool { index == 0 || lines[index - 1] != lines[index] }

  /// Whether the statement at `index` begins with a word that points back.
  private func startsWithPronoun(_ index: Int) -> Bool {
    let start = text[statements[index].range.range].prefix(8)
    return ContextRule.pronouns.contains { start.starts(with: $0) }
  }

  private static let pronouns = [
    "It ", "It's ", "They ", "This ", "These ", "That ", "Those ", "He ", "She ",
  ]
  .map { Array($0.utf8) }

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

  private func heading(of index: Int) -> Int? {
    statements[index].headingIndex.flatMap { $0 < index ? $0 : nil }
  }
}
