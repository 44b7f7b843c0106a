internal import Knowledge
public import KnowledgeStore
internal import SQLite

/// Takes decisions on claims down, and takes them back.
public struct Reviewing {
  private let settings: ReviewSettings
  private var evidence: EvidenceCheck
  private var outcome = ReviewOutcome()
  private var warned: Set<String> = []

  private init(_ settings: ReviewSettings) {
    self.settings = settings
    evidence = EvidenceCheck(trustsQuotes: settings.trustsQuotes)
  }

  /// A decision with everything looked up.
  private struct Prepared {
    let decision: ReviewDecision
    let claimUID: String
    let evidence: EvidenceCheck.Found?
  }

  /// Takes `decisions` down, in one transaction.
  ///
  /// A decision that the reviewer has made just so before, and that still holds, is not made again.
  ///
  /// - Parameters:
  ///   - decisions: What is decided.
  ///   - settings: Who decides, and how.
  ///   - store: The file, opened for writing.
  /// - Returns: What was done. With faults nothing was written, unless `settings` keeps going.
  /// - Throws: `StoreError`; nothing was then written.
  public static func take(
    _ decisions: [ReviewDecision], as settings: ReviewSettings, in store: borrowing Store
  ) throws -> ReviewOutcome {
    var reviewing = Reviewing(settings)
    do {
      return try reviewing.take(decisions, in: store)
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "keeping reviews")
    }
  }

  private mutating func take(
    _ decisions: [ReviewDecision], in store: borrowing Store
  ) throws -> ReviewOutcome {
    var prepared: [Prepared] = []
    for decision in decisions {
      do {
        prepared.append(try prepare(decision, in: store))
      } catch let refusal as ReviewRefusal {
        note(refusal, decision)
      }
    }
    guard outcome.faults.isEmpty || settings.keepsGoing, !prepared.isEmpty else { return outcome }
    let transaction = try Transaction(on: store.connection)
    var writer = try ReviewWriter(settings.reviewer, on: store.connection)
    for item in prepared {
      do {
        try take(item, with: &writer, in: store)
      } catch let refusal as ReviewRefusal {
        note(refusal, item.decision)
      }
    }
    guard outcome.faults.isEmpty || settings.keepsGoing else {
      (outcome.written, outcome.unchangedCount) = ([], 0)
      return outcome
    }
    outcome.written = try writer.finish(in: store)
    // What was decided just so before moves no revision.
    if !settings.isDryRun, !outcome.written.isEmpty { try transaction.commit() }
    return outcome
  }

  private mutating func warn(_ warning: String) {
    if warned.insert(warning).inserted { outcome.warnings.append(warning) }
  }

  private mutating func note(_ refusal: ReviewRefusal, _ decision: ReviewDecision) {
    outcome.faults.append(
      ReviewOutcome.Fault(line: decision.line, claim: decision.claim, refusal: refusal))
  }

  private mutating func prepare(
    _ decision: ReviewDecision, in store: borrowing Store
  ) throws -> Prepared {
    let reference = decision.claim.lowercased()
    guard let id = try store.claimID(of: reference),
      let uid = try store.reviewedClaimUID(of: String(id))
    else {
      throw ReviewRefusal(
        .missing, "there is no claim \(decision.claim).", hint: "'kb claim list' lists them.")
    }
    let found = try evidence.evidence(of: decision, in: store)
    for warning in found?.warnings ?? [] { warn(warning) }
    return Prepared(decision: decision, claimUID: uid, evidence: found)
  }

  /// Writes one decision, for its claim and where wanted for the others of its group.
  private mutating func take(
    _ item: Prepared, with writer: inout ReviewWriter, in store: borrowing Store
  ) throws {
    guard let id = try store.claimID(of: item.claimUID), let claim = try writer.claim(id) else {
      throw ReviewRefusal(.missing, "claim \(item.decision.claim) has just gone.")
    }
    if item.evidence?.articleID == claim.articleID {
      warn("claim \(id) was held against its own article.")
    }
    try take(item, on: claim, viaUID: nil, with: &writer, in: store)
    guard settings.isForGroups else { return }
    for other in try writer.others(inGroupOf: id) {
      guard let member = try writer.claim(other) else { continue }
      try take(item, on: member, viaUID: claim.place.claimUID, with: &writer, in: store)
    }
  }

  private mutating func take(
    _ item: Prepared, on claim: ReviewPlaces.Claim, viaUID: String?,
    with writer: inout ReviewWriter, in store: borrowing Store
  ) throws {
    var review = Review(
      place: claim.place, verdict: item.decision.verdict, evidenceKey: item.evidence?.key,
      evidenceQuote: item.decision.quote, note: item.decision.note, reviewer: settings.reviewer,
      madeAt: WriteRun.now)
    review.isAdjudicated = settings.isAdjudicated
    review.viaUID = viaUID
    if try !writer.add(review, claimID: claim.id, in: store) { outcome.unchangedCount += 1 }
  }
}
