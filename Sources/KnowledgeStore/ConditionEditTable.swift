internal import Knowledge
public import SQLite

/// The table of what users did to the vocabulary; rows are only ever added.
public enum ConditionEditTable {
  /// Every edit, in the order in which they apply.
  ///
  /// - Complexity: O(*n* log *n*) in the bytes of all edits: a row that is sorted carries no array.
  public static func edits(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [ConditionEdit] {
    let members = try connection.prepare(
      """
      SELECT m.key, iif(m.type = 'text', m.value, NULL), iif(t.type = 'text', t.value, NULL),
        iif(t.type = 'object', json_extract(t.value, '$.text'), NULL),
        iif(t.type = 'object', json_extract(t.value, '$.kind'), NULL),
        iif(t.type = 'object', json_extract(t.value, '$.guarded'), NULL)
      FROM condition_edit AS e, json_each(e.content) AS m
      LEFT JOIN json_each(iif(m.type = 'array', m.value, '[]')) AS t
      WHERE e.id = ?1
      ORDER BY m.id, t.id
      """)
    let select = try connection.prepare(
      "SELECT id, slug, operation FROM condition_edit ORDER BY id")
    var edits: [ConditionEdit] = []
    while try select.step() {
      guard let operation = ConditionEdit.Operation(rawValue: select.text(at: 2)) else { continue }
      try members.bind(select.int64(at: 0), at: 1)
      var change = ConditionChange()
      while try members.step() { read(members, into: &change) }
      members.reset()
      edits.append(ConditionEdit(slug: select.text(at: 1), operation: operation, change: change))
    }
    return edits
  }

  /// Adds `edits` after those that are there, inside a write transaction.
  ///
  /// - Parameters:
  ///   - edits: In this order.
  ///   - editor: Who made them, where known.
  ///   - seconds: When, in Unix seconds.
  ///   - connection: The file.
  /// - Throws: `SQLiteError`.
  public static func append(
    _ edits: [ConditionEdit], editor: String?, seconds: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let insert = try connection.prepare(
      """
      INSERT INTO condition_edit (slug, operation, content, editor, made_at)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """)
    for edit in edits {
      try insert.run(
        .text(edit.slug), .text(edit.operation.rawValue), .text(edit.change.json), Value(editor),
        .integer(seconds))
    }
  }

  /// Reads one member, or one element of a member, of the stored object; strangers are passed over.
  private static func read(_ row: borrowing SQLite.Statement, into change: inout ConditionChange) {
    switch row.text(at: 0) {
    case "name": change.name = row.optionalText(at: 1)
    case "parent":
      change.parent = row.optionalText(at: 1).map { .slug($0) } ?? ConditionChange.Parent.none
    case "add_terms":
      guard let text = row.optionalText(at: 3),
        let kind = row.optionalText(at: 4).flatMap(Condition.Term.Kind.init(rawValue:))
      else { return }
      change.addedTerms.append(
        Condition.Term(text: text, kind: kind, isGuarded: row.int(at: 5) == 1))
    case "remove_terms": change.removedTerms += [row.optionalText(at: 2)].compactMap { $0 }
    case "add_codes": change.addedCodes += code(row)
    case "remove_codes": change.removedCodes += code(row)
    default: break
    }
  }

  private static func code(_ row: borrowing SQLite.Statement) -> [Condition.Code] {
    row.optionalText(at: 2).flatMap { Condition.Code(curie: $0) }.map { [$0] } ?? []
  }
}
