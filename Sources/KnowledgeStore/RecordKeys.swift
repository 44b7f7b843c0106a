internal import Knowledge
public import SQLite

/// The keys under which records are looked for: derived from what each states.
public enum RecordKeys {
  /// The setting that tells how the keys in a file were made.
  private static let settingName = "record_keys"

  /// Makes the keys of all records where they were made another way, or never; else does nothing.
  ///
  /// Must happen inside a transaction of the caller's.
  ///
  /// - Parameter connection: On the file.
  /// - Throws: `SQLiteError`; the caller's transaction is then to be abandoned.
  /// - Complexity: O(*n*) in the number of records, about 20 µs each, once a file.
  public static func bringUpToDate(on connection: borrowing Connection) throws(SQLiteError) {
    guard try !areUpToDate(on: connection) else { return }
    let select = try connection.prepare(MatchSQL.findItems)
    let update = try connection.prepare(MatchSQL.updateKeys)
    var last: Int64 = 0
    while true {
      var items: [(id: Int64, item: String)] = []
      try select.bind(last, at: 1)
      while try select.step() { items.append((select.int64(at: 0), select.text(at: 1))) }
      select.reset()
      guard let end = items.last else { break }
      last = end.id
      for (id, item) in items {
        guard let reference = reference(of: item) else { continue }
        let keys = PaperKeys(PaperTraits(reference, abstract: nil))
        try update.run(
          .integer(id), Value(keys.title), Value(keys.beginning), Value(keys.place))
      }
    }
    try connection.set(settingName, to: String(PaperKeys.version))
  }

  /// Whether the keys in the file are made as `PaperKeys` makes them.
  public static func areUpToDate(on connection: borrowing Connection) throws(SQLiteError) -> Bool {
    try connection.setting(settingName) == String(PaperKeys.version)
  }

  /// The record that a stored item of CSL-JSON describes.
  static func reference(of item: String) -> Reference? {
    (try? JSONValue(parsing: item.utf8)).flatMap(Reference.init(cslItem:))
  }
}
