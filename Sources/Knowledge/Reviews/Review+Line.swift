extension Review {
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

  /// Takes a review back from its line.
  ///
  /// - Throws: `DecisionLineFault` for a member that is missing or makes no sense.
  public init(line value: JSONValue) throws(DecisionLineFault) {
    let members = DecisionLineMembers(value: value)
    let word = try members.text("verdict")
    guard word == Self.withdrawnWord || Verdict(rawValue: word) != nil else {
      throw DecisionLineFault("has the verdict '\(word)', which there is not")
    }
    let start = try members.integer("byte_start")
    let end = try members.integer("byte_end")
    guard start >= 0, end >= start else {
      throw DecisionLineFault("has a byte range that runs backwards")
    }
    guard let judged = Judged(value["judged"] ?? .object([])) else {
      throw DecisionLineFault("has a 'judged' of another shape")
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
      note: try members.optionalText("note"), reviewer: try members.reviewer(),
      madeAt: try members.madeAt())
    isAdjudicated = try members.truth("adjudicated")
    viaUID = value["via_uid"] == nil ? nil : try members.uid("via_uid")
    toolVersion = try members.optionalText("tool_version")
  }
}
