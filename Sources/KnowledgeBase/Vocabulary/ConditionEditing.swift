internal import Glibc
public import KnowledgeStore
internal import SQLite

/// Changes the vocabulary of a file.
public enum ConditionEditing {
  /// Does one edit.
  ///
  /// - Parameters:
  ///   - edit: What to do.
  ///   - editor: Who does it, where known.
  ///   - store: The file, opened for writing.
  ///   - isDryRun: Whether only to look if it can be done.
  /// - Returns: The vocabulary afterwards.
  /// - Throws: `VocabularyError`; nothing was then changed.
  public static func make(
    _ edit: ConditionEdit, editor: String?, in store: borrowing Store, isDryRun: Bool
  ) throws(VocabularyError) -> Vocabulary {
    try make(editor: editor, in: store, isDryRun: isDryRun) {
      vocabulary throws(VocabularyError) in
      do throws(FaultyEdit) {
        return Plan(edits: [edit], vocabulary: try vocabulary.applying([edit]))
      } catch {
        throw .refused(error.fault, near: error.fault.near(in: vocabulary))
      }
    }.vocabulary
  }

  /// Edits, and the vocabulary after them.
  struct Plan {
    let edits: [ConditionEdit]
    let vocabulary: Vocabulary
  }

  /// Plans edits on the vocabulary as it is, and does them in the same transaction.
  static func make(
    editor: String?, in store: borrowing Store, isDryRun: Bool,
    _ planned: (Vocabulary) throws(VocabularyError) -> Plan
  ) throws(VocabularyError) -> Plan {
    let result: Result<Plan, VocabularyError>
    do throws(SQLiteError) {
      let transaction = try Transaction(on: store.connection)
      let vocabulary = try Vocabulary.current(on: store.connection)
      result = Result { () throws(VocabularyError) in try planned(vocabulary) }
      if case .success(let plan) = result, !isDryRun, !plan.edits.isEmpty {
        try ConditionEditTable.append(
          plan.edits, editor: editor, seconds: Int64(time(nil)), on: store.connection)
        try plan.vocabulary.store(on: store.connection)
        try transaction.commit()
      }
    } catch {
      throw .store(StoreError(error, path: store.path, doing: "changing the vocabulary"))
    }
    return try result.get()
  }
}

extension VocabularyFault {
  /// Slugs that were perhaps meant by one that is not there.
  func near(in vocabulary: Vocabulary) -> [String] {
    guard case .unknown(let slug) = self else { return [] }
    return Spelling.nearest(to: slug, among: vocabulary.slugs)
  }
}
