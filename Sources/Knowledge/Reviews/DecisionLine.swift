/// Why a line of a dump holds no decision.
public struct DecisionLineFault: Error, Hashable, Sendable {
  /// A clause: `has no quote`.
  public let reason: String

  /// Makes a fault.
  public init(_ reason: String) { self.reason = reason }
}

/// The members of a line, as what they must be.
struct DecisionLineMembers {
  let value: JSONValue

  func text(_ name: String) throws(DecisionLineFault) -> String {
    guard let text = try optionalText(name), !text.isEmpty else {
      throw DecisionLineFault("has no \(name)")
    }
    return text
  }

  func optionalText(_ name: String) throws(DecisionLineFault) -> String? {
    switch value[name] {
    case nil, .null: return nil
    case .string(let text): return text
    default: throw DecisionLineFault("has a \(name) that is no text")
    }
  }

  func integer(_ name: String) throws(DecisionLineFault) -> Int64 {
    guard case .number(let digits) = value[name], let integer = Int64(digits) else {
      throw DecisionLineFault("has no whole number as \(name)")
    }
    return integer
  }

  func truth(_ name: String) throws(DecisionLineFault) -> Bool {
    switch value[name] {
    case nil: return false
    case .boolean(let isTrue): return isTrue
    default: throw DecisionLineFault("has a \(name) that is neither true nor false")
    }
  }

  func uid(_ name: String) throws(DecisionLineFault) -> String {
    let uid = try text(name)
    guard ClaimUID.isUID(uid) else { throw DecisionLineFault("has a \(name) that is no uid") }
    return uid
  }

  /// Who decided.
  func reviewer() throws(DecisionLineFault) -> String {
    let name = try text("reviewer")
    guard Review.reviewer(named: name) == name else {
      throw DecisionLineFault("has a reviewer that is no name")
    }
    return name
  }

  /// When, in Unix seconds.
  func madeAt() throws(DecisionLineFault) -> Int64 {
    let seconds = try integer("made_at")
    guard (0...Self.lastSecond).contains(seconds) else {
      throw DecisionLineFault("was made outside of the years 1970 to 9999")
    }
    return seconds
  }

  /// The last second of the year 9999.
  private static let lastSecond: Int64 = 253_402_300_799
}
