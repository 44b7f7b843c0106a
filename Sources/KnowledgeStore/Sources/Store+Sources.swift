internal import Knowledge
internal import SQLite

extension Store {
  private static let selection = """
    SELECT id, name, path, include, exclude, format, stable_for_seconds, base_url, floor_percent
    FROM source
    """

  /// All sources, in order of name.
  public borrowing func sources() throws(StoreError) -> [Source] {
    do {
      let select = try connection.prepare(Self.selection + " ORDER BY name")
      var found: [Source] = []
      while try select.step() { found.append(Self.source(in: select)) }
      return found
    } catch {
      throw StoreError(error, path: path, doing: "reading its sources")
    }
  }

  /// The source of this name; nil when there is none.
  public borrowing func source(named name: String) throws(StoreError) -> Source? {
    do {
      let select = try connection.prepare(Self.selection + " WHERE name = ?1")
      try select.bind(name, at: 1)
      return try select.step() ? Self.source(in: select) : nil
    } catch {
      throw StoreError(error, path: path, doing: "looking for a source")
    }
  }

  /// Keeps a source: one that has a number in place of what it was, else as a new one.
  public borrowing func keep(_ source: Source) throws(StoreError) {
    let values: [Value] = [
      .text(source.name), .text(source.path), .text(JSONText.array(source.include)),
      .text(JSONText.array(source.exclude)), Value(source.format),
      .integer(Int64(source.stableForSeconds)), Value(source.baseURL),
      .integer(Int64(source.floorPercent)),
    ]
    do {
      let statement = try connection.prepare(source.id == 0 ? Self.insertion : Self.update)
      try statement.run(source.id == 0 ? values : values + [.integer(source.id)])
    } catch {
      throw StoreError(error, path: path, doing: "keeping a source")
    }
  }

  private static let insertion = """
    INSERT INTO source (name, path, include, exclude, format, stable_for_seconds, base_url,
      floor_percent, added_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, unixepoch())
    """

  private static let update = """
    UPDATE source SET name = ?1, path = ?2, include = ?3, exclude = ?4, format = ?5,
      stable_for_seconds = ?6, base_url = ?7, floor_percent = ?8
    WHERE id = ?9
    """

  /// Forgets a source; its articles stay, and are of no source then.
  public borrowing func remove(_ source: Source) throws(StoreError) {
    do {
      try connection.run("DELETE FROM source WHERE id = ?1", .integer(source.id))
    } catch {
      throw StoreError(error, path: path, doing: "forgetting a source")
    }
  }

  private static func source(in row: borrowing SQLite.Statement) -> Source {
    func globs(at index: Int) -> [String] {
      (try? JSONValue(parsing: row.text(at: index).utf8))?.elements.compactMap(\.text) ?? []
    }
    var source = Source(name: row.text(at: 1), path: row.text(at: 2))
    source.id = row.int64(at: 0)
    source.include = globs(at: 3)
    source.exclude = globs(at: 4)
    source.format = row.optionalText(at: 5)
    source.stableForSeconds = row.int(at: 6)
    source.baseURL = row.optionalText(at: 7)
    source.floorPercent = row.int(at: 8)
    return source
  }
}
