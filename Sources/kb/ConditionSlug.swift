import KnowledgeBase
import KnowledgeStore

/// Checks the name of a condition that somebody typed.
enum ConditionSlug {
  /// `slug` in lower case, when the file has such a condition.
  static func checked(_ slug: String, in store: borrowing Store) throws -> String {
    let wanted = slug.lowercased()
    let known = try store.conditionSlugs()
    guard !known.contains(wanted) else { return wanted }
    throw Failure(
      message: "there is no condition '\(slug)'.",
      hint: known.isEmpty
        ? "Nothing was ingested yet." : hint(near: Spelling.nearest(to: wanted, among: known)),
      code: .usage)
  }

  /// What to do about a slug that is not there.
  static func hint(near slugs: [String]) -> String {
    let list = "'kb condition list' lists them."
    guard let last = slugs.last else { return list }
    let others = slugs.dropLast().map { "'\($0)'" }.joined(separator: ", ")
    return "Did you mean \(others)\(others.isEmpty ? "" : " or ")'\(last)'? \(list)"
  }
}

/// Checks a claim's number or uid that somebody typed.
enum ClaimID {
  /// The id behind `reference`.
  static func checked(_ reference: String, in store: borrowing Store) throws -> Int64 {
    guard let id = try store.claimID(of: reference) else {
      throw Failure(
        message: "there is no claim \(reference).", hint: "'kb claim list' lists them.",
        code: .noInput)
    }
    return id
  }
}
