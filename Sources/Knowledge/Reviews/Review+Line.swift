extension Review {
  /// Why a line holds no review.
  public struct LineFault: Error, Hashable, Sendable {
    /// A clause: `has no quote`.
    public let reason: String

    /// Makes a fault.
    public init(_ reason: String) { self.reason = reason }
  }

  /// What `type` says on the line of a review.
  public static let lineType = "review"

  /// The review as one line of JSON: members by name, those without a value left out.
  public var line: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("adjudicated")
    writer.raw(isAdjudicated ? "true" : "false")
    writer.member("article_key", place.articleKey)
    writer.name("byte_end")
    writer.raw(String(place.byteEnd))
    writer.name("byte_start")
    writer.raw(String(place.byteStart))
    writer.member("claim_uid", place.claimUID)
    writer.member("evidence_key", evidenceKey)
    writer.member("evidence_quote", evidenceQuote)
    writer.name("judged")
    writer.raw(place.judged.json)
    writer.name("made_at")
    writer.raw(String(madeAt))
    writer.member("note", note)
    writer.member("prefix", place.prefix)
    writer.member("quote", place.quote)
    writer.member("reviewer", reviewer)
    writer.member("suffix", place.suffix)
    writer.member("tool_version", toolVersion)
    writer.member("type", Self.lineType)
    writer.member("verdict", verdictWord)
    writer.member("via_uid", viaUID)
    writer.endObject()
    return writer.text
  }

  /// The last second of the year 9999.
  private static let lastSecond: Int64 = 253_402_300_799

  /// Takes a review back from its line.
  ///
  /// - Throws: `LineFault` for a member that is missing or makes no sense.
  public init(line value: JSONValue) throws(LineFault) {
    let members = LineMembers(value: value)
    let word = try members.text("verdict")
    guard word == Self.withdrawnWord || Verdict(rawValue: word) != nil else {
      throw LineFault("has the verdict '\(word)', which there is not")
    }
    let name = try members.text("reviewer")
    guard Self.reviewer(named: name) == name else {
      throw LineFault("has a reviewer that is no name")
    }
    let start = try members.integer("byte_start")
    let end = try members.integer("byte_end")
    guard start >= 0, end >= start else {
      throw LineFault("has a byte range that runs backwards")
    }
    let seconds = try members.integer("made_at")
    guard (0...Self.lastSecond).contains(seconds) else {
      throw LineFault("was made outside of the years 1970 to 9999")
    }
    guard let judged = Judged(value["judged"] ?? .object([])) else {
      throw LineFault("has a 'judged' of another shape")
    }
    let place = Place(
      claimUID: try members.uid("claim_uid"), articleKey: try members.text("article_key"),
      quote: try members.text("quote"), prefix: try members.optionalText("prefix") ?? "",
      suffix: try members.optionalText("suffix") ?? "", byteStart: start, byteEnd: end,
      judged: judged)
    self.init(
      place: place, verdict: Verdict(rawValue: word),
      evidenceKey: try members.optionalText("evidence_key"),
      evidenceQuote: try members.optionalText("evidence_quote"),
      note: try members.optionalText("note"), reviewer: name, madeAt: seconds)
    isAdjudicated = try members.truth("adjudicated")
    viaUID = value["via_uid"] == nil ? nil : try members.uid("via_uid")
    toolVersion = try members.optionalText("tool_version")
  }
}

/// The members of a line, as what they must be.
private struct LineMembers {
  let value: JSONValue

  func text(_ name: String) throws(Review.LineFault) -> String {
    guard let text = try optionalText(name), !text.isEmpty else {
      throw Review.LineFault("has no \(name)")
    }
    return text
  }

  func optionalText(_ name: String) throws(Review.LineFault) -> String? {
    switch value[name] {
    case nil, .null: return nil
    case .string(let text): return text
    default: throw Review.LineFault("has a \(name) that is no text")
    }
  }

  func integer(_ name: String) throws(Review.LineFault) -> Int64 {
    guard case .number(let digits) = value[name], let integer = Int64(digits) else {
      throw Review.LineFault("has no whole number as \(name)")
    }
    return integer
  }

  func truth(_ name: String) throws(Review.LineFault) -> Bool {
    switch value[name] {
    case nil: return false
    case .boolean(let isTrue): return isTrue
    default: throw Review.LineFault("has a \(name) that is neither true nor false")
    }
  }

  func uid(_ name: String) throws(Review.LineFault) -> String {
    let uid = try text(name)
    guard ClaimUID.isUID(uid) else { throw Review.LineFault("has a \(name) that is no uid") }
    return uid
  }
}
