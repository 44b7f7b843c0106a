internal import Glibc
public import Knowledge
public import KnowledgeStore
internal import SQLite

/// Keeps what reviewers say of the certainty of evidence.
public enum Grading {
  /// Keeps a grade; nil takes the reviewer's earlier one back.
  ///
  /// - Parameters:
  ///   - grade: How certain the evidence is.
  ///   - subject: Of what.
  ///   - note: Why, in the reviewer's words.
  ///   - reviewer: Who grades.
  ///   - store: The file, opened for writing.
  /// - Returns: The reviewer's grade before; nil without one. Where there was none to take back, nothing
  ///   is written.
  /// - Throws: `StoreError`.
  public static func grade(
    _ grade: EvidenceGrade?, _ subject: GradeTable.Subject, note: String?, reviewer: String,
    in store: borrowing Store
  ) throws(StoreError) -> EvidenceGrade? {
    do throws(SQLiteError) {
      let transaction = try Transaction(on: store.connection)
      let before = try GradeTable(on: store.connection).append(
        grade, of: subject, note: note, reviewer: reviewer, seconds: Int64(time(nil)))
      try transaction.commit()
      return before
    } catch {
      throw StoreError(error, path: store.path, doing: "keeping a grade")
    }
  }
}
