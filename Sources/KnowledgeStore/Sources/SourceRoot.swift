public import SQLite

/// Where the path of a source led when it was last read: links lead elsewhere, and folders are exchanged,
/// but what a file of a source is called is its path from there.
public enum SourceRoot {
  /// Where it led; nil: it was not read yet, or not by a kb that notes it.
  public static func stored(
    ofSource id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> String? {
    let select = try connection.prepare("SELECT root FROM source WHERE id = ?1")
    try select.bind(id, at: 1)
    return try select.step() ? select.optionalText(at: 0) : nil
  }

  static let isBelow = "(path = ?2 OR path > ?2 || '/' AND path < ?2 || '0')"

  // People's decisions are about a record of a file: they are made once more, as they were made.
  static let copyDecisions = """
    INSERT INTO identity_decision (
      input_path, record_name, article_key, is_same, note, editor, made_at)
    SELECT ?3 || substr(d.input_path, length(?2) + 1), d.record_name, d.article_key, d.is_same, d.note,
      d.editor, d.made_at
    FROM identity_decision AS d JOIN input AS i ON i.path = d.input_path
    WHERE i.source_id = ?1 AND (i.path = ?2 OR i.path > ?2 || '/' AND i.path < ?2 || '0')
      AND NOT EXISTS (
        SELECT 1 FROM input AS o WHERE o.path = ?3 || substr(i.path, length(?2) + 1))
    ORDER BY d.id
    """
  static let move = """
    UPDATE input SET path = ?3 || substr(path, length(?2) + 1)
    WHERE source_id = ?1 AND \(isBelow)
      AND NOT EXISTS (
        SELECT 1 FROM input AS o WHERE o.path = ?3 || substr(input.path, length(?2) + 1))
    """

  /// Notes that the files of a source are below another folder; inside the caller's transaction.
  ///
  /// Those whose new path another file has stay where they are.
  ///
  /// - Parameters:
  ///   - id: Of the source.
  ///   - former: Where its path led before.
  ///   - root: Where it leads now; absolute, links resolved.
  ///   - connection: The file.
  /// - Throws: `SQLiteError`.
  public static func moveFiles(
    ofSource id: Int64, from former: String, to root: String, on connection: borrowing Connection
  ) throws(SQLiteError) {
    for sql in [copyDecisions, move] {
      try connection.run(sql, .integer(id), .text(former), .text(root))
    }
  }

  /// Notes where the path of a source leads now, once all is settled there; inside the caller's transaction.
  public static func note(
    _ root: String, ofSource id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run("UPDATE source SET root = ?2 WHERE id = ?1", .integer(id), .text(root))
  }
}
