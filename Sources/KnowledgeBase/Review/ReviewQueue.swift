internal import Knowledge
public import KnowledgeStore

/// The claims that wait for a reviewer, what matters most first.
public enum ReviewQueue {
  /// Numbers of the first claims that wait.
  ///
  /// - Parameters:
  ///   - filter: Whose queue, and of what.
  ///   - limit: The most claims.
  ///   - store: The file.
  /// - Returns: The claims, and whether there are more.
  /// - Throws: `StoreError`.
  public static func claims(
    _ filter: Listing.QueueFilter, limit: Int, in store: borrowing Store
  ) throws -> (ids: [Int64], hasMore: Bool) {
    var ids: [Int64] = []
    let end = try Listing.reviewQueue(filter, limit: limit).forEachRow(
      on: store.connection, begin: { _ in },
      row: { cells in
        if case .integer(let id)? = cells.first { ids.append(id) }
      })
    return (ids, end.isTruncated)
  }

  /// Now, in Unix seconds: what ages count to.
  public static var now: Int64 { WriteRun.now }
}
