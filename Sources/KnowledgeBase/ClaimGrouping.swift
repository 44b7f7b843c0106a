internal import KnowledgeStore
internal import SQLite
internal import TextAnalysis

/// Makes the groups of claims that say the same, where claims came or went.
///
/// What is to be done is noted in the file with the claims themselves, so that a run that was cut off
/// is made up for by the next. Where nothing came or went, nothing is written.
enum ClaimGrouping {
  /// Groups made in one transaction.
  private static let batchCount = 1_000

  /// Makes all groups that are waiting, or those until `stop` is made.
  static func run(
    on connection: borrowing Connection, stop: StopRequest = .never
  ) throws(SQLiteError) {
    var table = try ClaimGroupTable(on: connection)
    while true {
      let keys = try table.queuedKeys(limit: batchCount)
      if keys.isEmpty || stop.isMade { return }
      let transaction = try Transaction(on: connection)
      for key in keys { try group(claimsWithKey: key, in: &table) }
      try transaction.commit()
    }
  }

  private static func group(
    claimsWithKey key: Int64, in table: inout ClaimGroupTable
  ) throws(SQLiteError) {
    let members = try table.members(withKey: key)
    var groups = ClaimGroups()
    var fingerprints: [Int64?] = []
    fingerprints.reserveCapacity(members.count)
    for member in members {
      let (claim, text) = try table.claim(member)
      let gist = ClaimGist(of: claim, in: text)
      if let gist { groups.add(gist) }
      fingerprints.append(gist?.fingerprint)
    }
    let leaders = groups.leaders()
    let ids = fingerprints.map { $0.map { leaders[$0] ?? $0 } }
    let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
    for (member, id) in zip(members, ids) {
      let group = counts[id] == 1 ? nil : id
      if group != member.groupID { try table.put(member.id, inGroup: group) }
    }
    try table.finish(key)
  }
}
