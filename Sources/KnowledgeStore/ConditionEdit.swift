public import Knowledge

/// What a user did to one condition of the vocabulary.
public struct ConditionEdit: Hashable, Sendable {
  /// What kind of edit it is.
  public enum Operation: String, CaseIterable, Sendable {
    /// A condition that was not there.
    case add
    /// Other names, another parent, other codes.
    case edit
    /// No longer tagged.
    case remove
  }

  /// The condition's slug.
  public let slug: String
  /// What kind of edit it is.
  public let operation: Operation
  /// What is new; empty for a removal.
  public let change: ConditionChange

  /// Makes an edit.
  public init(slug: String, operation: Operation, change: ConditionChange) {
    self.slug = slug
    self.operation = operation
    self.change = change
  }
}

/// What is new about a condition.
public struct ConditionChange: Hashable, Sendable {
  /// What becomes of the broader condition.
  public enum Parent: Hashable, Sendable {
    /// It stays.
    case kept
    /// There is none any more.
    case none
    /// It is the one with this slug.
    case slug(String)
  }

  /// The preferred name; nil: it stays.
  public var name: String?
  /// The broader condition.
  public var parent = Parent.kept
  /// Terms that come, the preferred name not among them.
  public var addedTerms: [Condition.Term] = []
  /// Texts of terms that go.
  public var removedTerms: [String] = []
  /// Codes that come.
  public var addedCodes: [Condition.Code] = []
  /// Codes that go.
  public var removedCodes: [Condition.Code] = []

  /// Makes a change of nothing.
  public init() {}

  /// As the JSON object that is stored: only members that say something.
  var json: String {
    var members: [(name: String, json: String)] = []
    if let name { members.append(("name", JSONText.quoted(name))) }
    switch parent {
    case .kept: break
    case .none: members.append(("parent", "null"))
    case .slug(let slug): members.append(("parent", JSONText.quoted(slug)))
    }
    if !addedTerms.isEmpty {
      members.append(("add_terms", "[" + addedTerms.map(\.json).joined(separator: ",") + "]"))
    }
    if !removedTerms.isEmpty { members.append(("remove_terms", JSONText.array(removedTerms))) }
    if !addedCodes.isEmpty {
      members.append(("add_codes", JSONText.array(addedCodes.map(\.curie))))
    }
    if !removedCodes.isEmpty {
      members.append(("remove_codes", JSONText.array(removedCodes.map(\.curie))))
    }
    return JSONText.object(members)
  }
}

extension Condition.Term {
  fileprivate var json: String {
    var members = [
      (name: "text", json: JSONText.quoted(text)),
      (name: "kind", json: JSONText.quoted(kind.rawValue)),
    ]
    if isGuarded { members.append((name: "guarded", json: "true")) }
    return JSONText.object(members)
  }
}

extension Condition.Code {
  /// System and code with a colon between: `MESH:D013313`.
  public var curie: String { system + ":" + code }

  /// Reads `MESH:D013313`; nil where there is no colon with something on both sides.
  public init?(curie: String) {
    guard let colon = curie.firstIndex(of: ":"), colon != curie.startIndex else { return nil }
    let code = curie[curie.index(after: colon)...]
    guard !code.isEmpty else { return nil }
    self.init(system: String(curie[..<colon]), code: String(code))
  }
}
