public import Knowledge
internal import KnowledgeStore
internal import TextAnalysis

/// The conditions that are tagged: the shipped ones with the users' edits, in order.
///
/// An edit that no longer fits, because the shipped vocabulary changed under it, is passed over.
public struct Vocabulary: Sendable {
  /// How deep the hierarchy may be.
  static let maximumDepth = 64
  /// Factor of the shipped version in `version`.
  private static let shippedFactor = 1_000_000_000

  private var entries: [Condition?]
  private var places: [String: Int]
  private var editCount = 0

  /// Slugs that users added.
  public private(set) var userSlugs: Set<String> = []

  /// The shipped conditions alone.
  public static var shipped: Vocabulary { Vocabulary(ShippedConditions.all) }

  init(_ conditions: [Condition]) {
    entries = conditions
    places = Dictionary(
      conditions.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Changes with every edit and with the shipped vocabulary; what is stored with each article.
  public var version: Int { Self.version(editCount: editCount) }

  /// The version of the shipped vocabulary with this many edits.
  static func version(editCount: Int) -> Int {
    ShippedConditions.version * shippedFactor + editCount
  }

  /// A version as people read it: the shipped one, and the number of edits if there are any.
  public static func words(forVersion version: Int) -> String {
    let (shipped, edits) = version.quotientAndRemainder(dividingBy: shippedFactor)
    return edits == 0 ? String(shipped) : "\(shipped)+\(edits)"
  }

  /// Every condition; parents that are not there, or would make a circle, left out.
  public var conditions: [Condition] {
    entries.compactMap { condition in
      guard let condition, condition.parent != nil, fault(above: condition.slug) != nil else {
        return condition
      }
      return condition.with(parent: nil)
    }
  }

  /// The condition with this slug.
  public func condition(_ slug: String) -> Condition? { places[slug].flatMap { entries[$0] } }

  /// Every slug, in no order.
  var slugs: [String] { Array(places.keys) }

  /// The vocabulary after edits that were done before.
  func replaying(_ edits: [ConditionEdit]) -> Vocabulary {
    var next = self
    for edit in edits { next.replay(edit) }
    return next
  }

  /// Does an edit that was done before, as far as it still fits.
  ///
  /// What users added and was shipped later is edited; what is to go and went already is left out.
  private mutating func replay(_ edit: ConditionEdit) {
    editCount += 1
    guard let condition = condition(edit.slug) else {
      try? apply(edit)
      return
    }
    var change = edit.change
    change.removedTerms.removeAll { text in !condition.terms.contains { $0.means(text) } }
    change.removedCodes.removeAll { !condition.codes.contains($0) }
    let operation = edit.operation == .add ? .edit : edit.operation
    try? apply(ConditionEdit(slug: edit.slug, operation: operation, change: change))
  }

  /// Does `edits`, or none of them.
  ///
  /// - Parameter edits: In this order; parents may come after their children.
  /// - Returns: The vocabulary afterwards.
  /// - Throws: What is wrong with the first edit that cannot be done, and its place.
  func applying(_ edits: [ConditionEdit]) throws(FaultyEdit) -> Vocabulary {
    var next = self
    for (index, edit) in edits.enumerated() {
      do throws(VocabularyFault) { try next.apply(edit) } catch {
        throw FaultyEdit(index: index, fault: error)
      }
    }
    for (index, edit) in edits.enumerated() {
      if let fault = next.fault(above: edit.slug) { throw FaultyEdit(index: index, fault: fault) }
    }
    next.editCount += edits.count
    return next
  }

  private mutating func apply(_ edit: ConditionEdit) throws(VocabularyFault) {
    switch edit.operation {
    case .add:
      guard ConditionText.isSlug(edit.slug) else { throw .badSlug(edit.slug) }
      guard places[edit.slug] == nil else { throw .duplicate(edit.slug) }
      let blank = Condition(slug: edit.slug, name: "", parent: nil, terms: [], codes: [])
      let condition = try blank.applying(edit.change)
      places[edit.slug] = entries.count
      entries.append(condition)
      userSlugs.insert(edit.slug)
    case .edit:
      guard let place = places[edit.slug], let condition = entries[place] else {
        throw .unknown(edit.slug)
      }
      let changed = try condition.applying(edit.change)
      guard changed != condition else { throw .nothingNew(edit.slug) }
      entries[place] = changed
    case .remove:
      guard let place = places.removeValue(forKey: edit.slug) else { throw .unknown(edit.slug) }
      let parent = entries[place]?.parent
      entries[place] = nil
      userSlugs.remove(edit.slug)
      adopt(childrenOf: edit.slug, by: parent)
    }
  }

  /// Puts the children of a condition that goes under its own parent.
  private mutating func adopt(childrenOf slug: String, by parent: String?) {
    for (place, condition) in entries.enumerated() where condition?.parent == slug {
      entries[place] = condition?.with(parent: parent)
    }
  }

  /// What is wrong with the chain of parents of `slug`, if anything.
  private func fault(above slug: String) -> VocabularyFault? {
    var chain = [slug]
    while let parent = condition(chain[chain.count - 1])?.parent {
      guard condition(parent) != nil else { return .unknown(parent) }
      chain.append(parent)
      if parent == slug { return .circle(chain) }
      if chain.count > Self.maximumDepth { return .tooDeep(slug) }
    }
    return nil
  }
}

/// Which of several edits cannot be done, and why.
struct FaultyEdit: Error, Hashable {
  let index: Int
  let fault: VocabularyFault
}
