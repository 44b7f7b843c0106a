import Knowledge

/// What speaks for and against a statement's being about a condition that it does not name.
struct ContextFeatures {
  /// Where a statement stands and how it speaks, whatever the condition.
  struct Setting {
    let index: Int
    let kind: StatementKind
    /// What stands between it and the statement before: its line goes on, another line, a heading.
    let gap: FeaturePart
    /// How it speaks.
    var speech: [FeaturePart]
    let length: Int
    /// The conditions that it names, and whether it names symptoms of others.
    let named: Set<Int>
    let namesSymptom: Bool
    let hasSeveral: Bool
  }

  /// Where a condition stands, seen from a statement.
  struct Place {
    let condition: Int
    /// How many statements before it was last named, or a symptom of it.
    let named: Int?
    let symptom: Int?
    /// How much of all that the article names it is, 0…1.
    let share: Double
    let isMain: Bool
    /// Whether heading and title name it; nil where they name nothing.
    let isInHeading: Bool?
    let isInTitle: Bool?
    /// Whether another was named since.
    let hasOtherSince: Bool
    /// Whether the statement names a wider one, and narrower or wider ones are to choose from.
    let hasWiderNamed: Bool
    let hasNarrower: Bool
    let hasWider: Bool
    /// Whether the next statement names it.
    let isNamedNext: Bool
  }

  let setting: Setting
  let place: Place

  /// Whether the statement points back at what its own line has just named: "The disorder …", "It …".
  var pointBack: Bool {
    setting.gap.name == FeaturePart.sameLine.name && place.named != nil && !place.hasOtherSince
      && (speaks(.back) || place.named == 1 && speaks(.startsBack) && !setting.hasSeveral)
  }

  private func speaks(_ part: FeaturePart) -> Bool {
    setting.speech.contains { $0.name == part.name }
  }

  /// Hands every feature to `sink`; `trail` is what the statements before say, nil leaves that open, as
  /// `after:`.
  func visit(_ trail: ContextTrail?, into sink: inout some ClaimFeatureSink) {
    let kind = FeaturePart.kind(setting.kind)
    take(.kind, kind, &sink)
    take(.gap, setting.gap, &sink)
    take(.length, FeaturePart.lengths[setting.length], &sink)
    take(.nameNear, distance(place.named), &sink)
    take(.symptomNear, distance(place.symptom), &sink)
    visitShare(kind, &sink)
    visitHeadings(kind, &sink)
    visitOthers(&sink)
    for part in setting.speech { take(.speech, part, &sink) }
    if place.isNamedNext { take(.next, .named, &sink) }
    visitTrail(trail, kind, &sink)
  }

  private func visitShare(_ kind: FeaturePart, _ sink: inout some ClaimFeatureSink) {
    let steps = [0.2, 0.4, 0.65, 0.85]
    let rank = place.share == 0 ? 0 : 1 + steps.count { place.share >= $0 }
    let part = FeaturePart.sharesOfAll[rank]
    take(.share, part, &sink)
    take(.share, part, kind, &sink)
    if place.isMain {
      take(.main, .yes, &sink)
      take(.main, kind, &sink)
      take(.main, setting.gap, &sink)
    }
  }

  private func visitHeadings(_ kind: FeaturePart, _ sink: inout some ClaimFeatureSink) {
    for (family, isNamed) in [
      (FeaturePart.heading, place.isInHeading), (.titleOf, place.isInTitle),
    ] {
      switch isNamed {
      case true?:
        take(family, .yes, &sink)
        take(family, kind, &sink)
      case false?: take(family, .other, &sink)
      case nil: break
      }
    }
    if place.isInHeading == true, place.isInTitle == true { take(.titleOf, .heading, &sink) }
  }

  private func visitOthers(_ sink: inout some ClaimFeatureSink) {
    let parts: [(FeaturePart, Bool)] = [
      (.named, !setting.named.isEmpty), (.symptom, setting.namesSymptom),
      (.between, place.hasOtherSince), (.several, setting.hasSeveral),
      (.narrower, place.hasNarrower), (.wider, place.hasWider), (.widerNamed, place.hasWiderNamed),
    ]
    for (part, holds) in parts where holds { take(.others, part, &sink) }
  }

  private func visitTrail(
    _ trail: ContextTrail?, _ kind: FeaturePart, _ sink: inout some ClaimFeatureSink
  ) {
    let family = trail?.family(of: place.condition) ?? .after
    take(family, .yes, &sink)
    take(family, setting.gap, &sink)
    take(family, kind, &sink)
    if !setting.named.isEmpty { take(family, .besideNamed, &sink) }
    if speaks(.back) { take(family, .back, &sink) }
    guard let trail, let last = trail.last else { return }
    take(family, last.kind == setting.kind ? .sameKind : .otherKind, &sink)
    take(family, .next, ContextTrail.part(trail.secondLast, of: place.condition), &sink)
    if trail.hasOther(than: place.condition) {
      take(.others, .besideOther, &sink)
      take(family, .besideOther, &sink)
    }
  }

  private func distance(_ count: Int?) -> FeaturePart {
    let rank: Int
    switch count {
    case nil: rank = 6
    case .some(...3): rank = max(0, (count ?? 1) - 1)
    case .some(...6): rank = 3
    case .some(...12): rank = 4
    default: rank = 5
    }
    return FeaturePart.distances[rank]
  }

  private func take(
    _ family: FeaturePart, _ part: FeaturePart, _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(
      family.key.adding(part.word), value: 1, words: nil, name: "\(family.name):\(part.name)")
  }

  private func take(
    _ family: FeaturePart, _ first: FeaturePart, _ second: FeaturePart,
    _ sink: inout some ClaimFeatureSink
  ) {
    sink.take(
      family.key.adding(first.word).adding(second.word), value: 1, words: nil,
      name: "\(family.name):\(first.name) \(second.name)")
  }
}
