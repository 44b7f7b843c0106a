public import KnowledgeStore
internal import SQLite

/// Takes hidden articles out of the file for good, and shows them again.
public enum Pruning {
  /// What there is of articles hidden at `seconds` (Unix) or before.
  public static func extent(
    hiddenUntil seconds: Int64, in store: borrowing Store
  ) throws(StoreError) -> RemovedArticles.Extent {
    do {
      return try RemovedArticles.extent(hiddenUntil: seconds, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "looking for hidden articles")
    }
  }

  /// Takes them out, as a run of its own; citations that were tied to them are looked for anew.
  ///
  /// - Returns: What went.
  /// - Throws: `StoreError`; nothing of them is gone then.
  public static func run(
    hiddenUntil seconds: Int64, in store: borrowing Store, arguments: [String]
  ) throws(StoreError) -> RemovedArticles.Extent {
    do throws(SQLiteError) {
      var run = try WriteRun(
        command: "prune", arguments: arguments,
        versions: ToolVersion.versions(vocabulary: FileVocabulary(on: store.connection).version),
        isDryRun: false, on: store.connection)
      do throws(SQLiteError) {
        let transaction = try Transaction(on: store.connection)
        let extent = try RemovedArticles.extent(hiddenUntil: seconds, on: store.connection)
        if extent.articleCount > 0 {
          let stamp = try run.stamp(on: store.connection)
          try RemovedArticles.prune(hiddenUntil: seconds, on: store.connection)
          run.count(try IntegrityWriter(on: store.connection).settle(stamp, on: store.connection))
        }
        try transaction.commit()
        run.summary.removed = extent.articleCount
        _ = try CitationResolution.resolve(.news, for: &run, on: store.connection) { _ in }
        _ = try run.finish(on: store.connection)
        return extent
      } catch {
        run.fail(on: store.connection)
        throw error
      }
    } catch {
      throw StoreError(error, path: store.path, doing: "pruning")
    }
  }

  /// Shows hidden articles again, for good: no later run hides them for the files that they lack.
  ///
  /// - Parameters:
  ///   - ids: Their numbers; those that are not hidden are left alone.
  ///   - store: The file, opened for writing.
  /// - Returns: Those that were hidden.
  /// - Throws: `StoreError`.
  public static func show(
    _ ids: [Int64], in store: borrowing Store
  ) async throws(StoreError) -> [Int64] {
    let hidden: [Int64]
    do throws(SQLiteError) {
      let transaction = try Transaction(on: store.connection)
      hidden = try RemovedArticles.among(ids, on: store.connection)
      if !hidden.isEmpty {
        let stamp = Stamp(
          seconds: WriteRun.now, revision: try RunLedger.nextRevision(on: store.connection))
        for id in hidden { try RemovedArticles.show(id, stamp: stamp, on: store.connection) }
      }
      try transaction.commit()
    } catch {
      throw StoreError(error, path: store.path, doing: "showing articles again")
    }
    if !hidden.isEmpty {
      var reanalysis = Reanalysis(.articles(hidden), isDryRun: false)
      _ = try await reanalysis.run(
        in: store, arguments: hidden.flatMap { ["--restore", String($0)] }, progress: { _ in })
    }
    return hidden
  }
}
