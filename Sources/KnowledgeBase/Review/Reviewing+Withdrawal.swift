internal import Knowledge
public import KnowledgeStore
internal import SQLite

extension Reviewing {
  /// What is to be taken back.
  public enum Target: Hashable, Sendable {
    /// The review with this number.
    case review(Int64)
    /// The reviewer's last word on the claim with this number or uid.
    case claim(String)

    /// Reads what somebody typed: `r12` is a review, a number or uid a claim.
    public init(_ text: String) {
      if text.hasPrefix("r"), let id = Int64(text.dropFirst()) {
        self = .review(id)
      } else {
        self = .claim(text)
      }
    }
  }

  /// Takes decisions back, in one transaction: what was decided stays on record, and counts no more.
  ///
  /// - Parameters:
  ///   - targets: Which ones; all, or none.
  ///   - reviewer: Who made them.
  ///   - isDryRun: Whether everything is done but the writing.
  ///   - store: The file, opened for writing.
  /// - Returns: What was written.
  /// - Throws: `ReviewRefusal` or `StoreError`; nothing was then written.
  public static func withdraw(
    _ targets: [Target], reviewer: String, isDryRun: Bool = false, in store: borrowing Store
  ) throws -> [ReviewOutcome.Written] {
    do {
      let transaction = try Transaction(on: store.connection)
      var writer = try ReviewWriter(reviewer, on: store.connection)
      for target in targets {
        let stored = try found(target, reviewer, writer, in: store)
        try writer.withdraw(stored, in: store)
      }
      let written = try writer.finish(in: store)
      if !isDryRun { try transaction.commit() }
      return written
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "taking reviews back")
    }
  }

  /// The last decision of a reviewer that was not taken back; nil where there is none.
  public static func last(
    by reviewer: String, in store: borrowing Store
  ) throws(StoreError) -> StoredReview? {
    do {
      return try ReviewTable.last(by: reviewer, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "looking for the last review")
    }
  }

  /// The reviews that one decision made, where `stored` is one of them: of a claim and of its group.
  public static func companions(
    of stored: StoredReview, in store: borrowing Store
  ) throws(StoreError) -> [Int64] {
    do {
      return try ReviewTable.companions(of: stored, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "looking for the last review")
    }
  }

  private static func found(
    _ target: Target, _ reviewer: String, _ writer: borrowing ReviewWriter,
    in store: borrowing Store
  ) throws -> StoredReview {
    switch target {
    case .claim(let reference):
      guard let uid = try store.reviewedClaimUID(of: reference) else {
        throw ReviewRefusal(
          .missing, "there is no claim \(reference).",
          hint: "'kb review list' lists reviews; r12 names the review 12.")
      }
      guard let latest = try writer.latest(onClaim: uid) else {
        throw ReviewRefusal(
          .missing, "\(reviewer) has no decision on claim \(reference).",
          hint: "'kb review history \(reference)' shows who has.")
      }
      return latest
    case .review(let id):
      guard let stored = try ReviewTable.review(id, on: store.connection) else {
        throw ReviewRefusal(
          .missing, "there is no review \(id).", hint: "'kb review list' lists them.")
      }
      let review = stored.review
      guard review.reviewer == reviewer else {
        throw ReviewRefusal(
          .usage, "review \(id) is by \(review.reviewer), not by \(reviewer).",
          hint: "What others decided is settled with: kb review add CLAIM --adjudicate …")
      }
      let latest = try writer.latest(
        onClaim: try writer.present(review.place.claimUID), isAdjudicated: review.isAdjudicated)
      guard latest?.id == id else {
        throw ReviewRefusal(
          .badData, "review \(id) was taken back or replaced already.",
          hint: "'kb review history \(review.place.claimUID)' shows what came after it.")
      }
      return stored
    }
  }
}
