import Knowledge

/// Which conditions a statement is about without naming them.
///
/// Asked of claims, recommendations and anecdotes, for each condition that the title, the heading above
/// or what stands before names and the statement does not: how far back it was named, what else is
/// named, whether the page is about it, what the statement before was about, and how this one speaks.
/// `ContextFeatures` reads that off and the trained weights in `ContextWeights` decide. "Many patients
/// notice a shift within a day" under "What ketamine does for depression" is about depression; "The
/// clinic opened in 2014" is not.
///
/// The title is the first heading if nothing but boilerplate stands before it, of several in a row the
/// first that names a condition. A kind of a condition kept by hand counts as that one, and of "trauma"
/// and "PTSD" side by side only the narrower; excluded conditions never count. Symptoms count in
/// headings that name nothing.
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
  /// By condition, the statements that are about it, in order, and those that name a symptom of it.
  private let places: [Int: [Int]]
  private let symptomPlaces: [Int: [Int]]
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
      guard !scan.mentions.isEmpty, ContextRule.counts(statements[index].kind) else { return [:] }
      let mentions = scan.mentions.filter { !$0.isNegated }
      var names = mentions.filter { $0.termKind != .symptom }
      if names.isEmpty, statements[index].kind == .heading {
        names = mentions.filter { !$0.isGuarded }
      }
      return family.narrowest(
        Dictionary(
          names.map { (family.counted($0.condition), $0.range) },
          uniquingKeysWith: { first, _ in first }))
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
    var symptomPlaces: [Int: [Int]] = [:]
    for index in subjects.indices {
      for condition in subjects[index].keys { places[condition, default: []].append(index) }
      guard ConditionTag.kinds.contains(statements[index].kind) else { continue }
      for mention in scans[index].mentions
      where mention.termKind == .symptom && !mention.isNegated && !mention.isGuarded {
        symptomPlaces[mention.condition, default: []].append(index)
      }
    }
    self.places = places
    self.symptomPlaces = symptomPlaces
    let counts = places.mapValues(\.count)
    let total = counts.values.reduce(0, +)
    shares = counts.mapValues { Double($0) / Double(max(1, total)) }
    main = counts.filter { $0.value * 2 >= total }.keys.min()
  }

  /// Whether what a statement of `kind` names counts.
  private static func counts(_ kind: StatementKind) -> Bool {
    kind == .heading || ConditionTag.kinds.contains(kind)
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

  /// What heading, title and the sentences right before the statement at `index` are about, and the page.
  func surroundings(of index: Int) -> Set<Int> {
    var around = topics(around: index)
    if let main { around.insert(main) }
    for near in max(0, index - 4)..<index { around.formUnion(subjects[near].keys) }
    return around
  }

  /// The context tags of the statement at `index`, which has the tags `own`.
  func tags(at index: Int, beside own: [ConditionTag], after trail: ContextTrail) -> [ConditionTag]
  {
    candidates(at: index, beside: own, after: trail).compactMap { candidate in
      let probability = ContextModel.shipped.probability(of: candidate.features, after: trail)
      guard probability >= ContextWeights.threshold || candidate.features.pointBack else {
        return nil
      }
      return ConditionTag(
        slug: family.slug(candidate.condition), relation: .context, isNegated: false,
        range: candidate.origin, rule: candidate.rule,
        confidence: (max(probability, ContextWeights.threshold) * 100).rounded() / 100)
    }
  }

  /// What the statement at `index`, tagged with `tags`, adds to the trail.
  func step(at index: Int, tagged tags: [ConditionTag]) -> ContextTrail.Step {
    var relations: [Int: ConditionTag.Relation] = [:]
    for tag in tags where !tag.isNegated {
      guard let condition = family.place(of: tag.slug) else { continue }
      relations[family.counted(condition)] = tag.relation
    }
    return ContextTrail.Step(index: index, kind: statements[index].kind, relations: relations)
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

  /// How many statements back a condition may have been named that nothing else speaks for.
  private static let reach = 12

  /// The conditions that the statement at `index`, which has the tags `own`, may be about.
  func candidates(
    at index: Int, beside own: [ConditionTag], after trail: ContextTrail
  ) -> [Candidate] {
    guard !places.isEmpty || !symptomPlaces.isEmpty,
      ConditionTag.kinds.contains(statements[index].kind)
    else { return [] }
    let known = Set(own.compactMap { family.place(of: $0.slug) }.map(family.counted))
    let named = Set(subjects[index].keys)
    let options = options(at: index, after: trail).subtracting(known).filter { option in
      !named.contains { family.isAncestor(option, of: $0) }
    }
    // What names another condition is about that one, or about a kind of it.
    let about = own.filter { $0.relation == .about && !$0.isNegated }
      .compactMap { family.place(of: $0.slug) }
    let likely = options.filter { option in
      about.allSatisfy { family.isAncestor($0, of: option) }
    }
    guard !likely.isEmpty else { return [] }
    let setting = setting(at: index, named: named, among: options.count, after: trail)
    return likely.sorted().compactMap { condition in
      guard let (origin, rule) = origin(of: condition, at: index) else { return nil }
      return Candidate(
        condition: condition, origin: origin, rule: rule,
        features: ContextFeatures(
          setting: setting, place: place(of: condition, at: index, named, options)))
    }
  }

  private func options(at index: Int, after trail: ContextTrail) -> Set<Int> {
    var options: Set<Int> = []
    for near in [latest[index], section(of: index), title].compactMap({ $0 }) {
      options.formUnion(subjects[near].keys)
    }
    if let main { options.insert(main) }
    for near in max(0, index - ContextRule.reach)..<index {
      options.formUnion(subjects[near].keys)
      for mention in scans[near].mentions
      where mention.termKind == .symptom && !mention.isNegated && !mention.isGuarded {
        options.insert(mention.condition)
      }
    }
    for step in [trail.last, trail.secondLast] {
      if let step { options.formUnion(step.relations.keys) }
    }
    return options
  }

  /// The words nearest by that name `condition` or a symptom of it, and where they stand.
  private func origin(of condition: Int, at index: Int) -> (ByteRange, String)? {
    if let before = last(of: places[condition], before: index),
      statements[before].kind != .heading, let range = subjects[before][condition]
    {
      return (range, "context-neighbour")
    }
    if let heading = section(of: index), let range = subjects[heading][condition] {
      return (range, heading == title ? "context-title" : "context-heading")
    }
    if let title, title != index, let range = subjects[title][condition] {
      return (range, "context-title")
    }
    if let before = last(of: symptomPlaces[condition], before: index),
      let mention = scans[before].mentions.first(where: { $0.condition == condition })
    {
      return (mention.range, "context-neighbour")
    }
    if let before = last(of: places[condition], before: index),
      let range = subjects[before][condition]
    {
      return (range, "context-heading")
    }
    return nil
  }

  private func place(
    of condition: Int, at index: Int, _ named: Set<Int>, _ options: Set<Int>
  ) -> ContextFeatures.Place {
    let before = last(of: places[condition], before: index)
    let symptom = last(of: symptomPlaces[condition], before: index)
    let heading = section(of: index)
    let newer = before.flatMap { before in
      latest[index].map { $0 > before && subjects[$0][condition] == nil }
    }
    return ContextFeatures.Place(
      condition: condition, named: before.map { index - $0 }, symptom: symptom.map { index - $0 },
      share: shares[condition] ?? 0, isMain: condition == main,
      isInHeading: isNamed(condition, in: heading),
      isInTitle: title == index ? nil : isNamed(condition, in: title),
      hasOtherSince: newer ?? false,
      hasWiderNamed: named.contains { family.isAncestor($0, of: condition) },
      hasNarrower: options.contains { family.isAncestor(condition, of: $0) },
      hasWider: options.contains { family.isAncestor($0, of: condition) },
      isNamedNext: index + 1 < subjects.count && statements[index + 1].kind != .heading
        && subjects[index + 1][condition] != nil)
  }

  /// Whether the heading at `place` names `condition`; nil where it names nothing.
  private func isNamed(_ condition: Int, in place: Int?) -> Bool? {
    guard let place, !subjects[place].isEmpty else { return nil }
    return subjects[place][condition] != nil
  }

  private func setting(
    at index: Int, named: Set<Int>, among count: Int, after trail: ContextTrail
  ) -> ContextFeatures.Setting {
    let isUnderHeading = index > 0 && statements[index - 1].kind == .heading
    let isOnLine = index > 0 && lines[index - 1] == lines[index]
    return ContextFeatures.Setting(
      index: index, kind: statements[index].kind,
      gap: isOnLine ? .sameLine : isUnderHeading ? .underHeading : .newLine,
      speech: speech(at: index), length: min(6, statements[index].range.byteCount / 30),
      named: named,
      namesSymptom: scans[index].mentions.contains {
        $0.termKind == .symptom && !$0.isGuarded && !$0.isNegated
      },
      hasSeveral: count > 1)
  }

  /// How the statement at `index` speaks.
  private func speech(at index: Int) -> [FeaturePart] {
    let scan = scans[index]
    let statement = statements[index]
    let asksByName = section(of: index).map { scans[$0].asksByName } ?? false
    let parts: [(FeaturePart, Bool)] = [
      (.back, scan.isAnaphoric), (.care, scan.speaksOfCare), (.patients, scan.speaksOfPatients),
      (.answer, isAnswer(index)), (.startsBack, startsWithPronoun(index)),
      (.number, text[statement.range.range].contains { Scalar.isDigit($0) }),
      (.byName, statement.kind == .claim && asksByName),
    ]
    return parts.filter(\.1).map(\.0)
  }

  /// The last of `known`, which are in order, before `index`.
  private func last(of known: [Int]?, before index: Int) -> Int? {
    guard let known else { return nil }
    var low = 0
    var high = known.count
    while low < high {
      let middle = (low + high) / 2
      if known[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? known[low - 1] : nil
  }

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
