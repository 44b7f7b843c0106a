internal import SQLite

/// A search that somebody keeps under a name.
public struct SavedSearch: Hashable, Sendable {
  /// What it is called: 1 to 200 characters.
  public let name: String
  /// The query as typed.
  public let query: String
  /// A JSON object of what else was asked for.
  public let options: String

  /// Makes a search to be kept.
  public init(name: String, query: String, options: String) {
    self.name = name
    self.query = query
    self.options = options
  }
}

extension Store {
  /// The search of this name; nil when there is none.
  public borrowing func savedSearch(named name: String) throws(StoreError) -> SavedSearch? {
    do {
      let select = try connection.prepare(
        "SELECT name, query, options FROM saved_search WHERE name = ?1")
      try select.bind(name, at: 1)
      guard try select.step() else { return nil }
      return SavedSearch(
        name: select.text(at: 0), query: select.text(at: 1), options: select.text(at: 2))
    } catch {
      throw StoreError(error, path: path, doing: "looking for a saved search")
    }
  }

  /// The names of all saved searches, in order.
  public borrowing func savedSearchNames() throws(StoreError) -> [String] {
    do {
      var names: [String] = []
      let select = try connection.prepare("SELECT name FROM saved_search ORDER BY name")
      while try select.step() { names.append(select.text(at: 0)) }
      return names
    } catch {
      throw StoreError(error, path: path, doing: "reading the saved searches")
    }
  }

  /// Keeps `search`, in place of one of the same name.
  public borrowing func save(_ search: SavedSearch) throws(StoreError) {
    do {
      try connection.run(
        """
        INSERT INTO saved_search (name, query, options, made_at) VALUES (?1, ?2, ?3, unixepoch())
        ON CONFLICT (name) DO UPDATE SET
          query = excluded.query, options = excluded.options, made_at = excluded.made_at
        """, .text(search.name), .text(search.query), .text(search.options))
    } catch {
      throw StoreError(error, path: path, doing: "saving a search")
    }
  }

  /// Forgets the search of this name.
  ///
  /// - Returns: Whether there was one.
  public borrowing func removeSavedSearch(named name: String) throws(StoreError) -> Bool {
    do {
      try connection.run("DELETE FROM saved_search WHERE name = ?1", .text(name))
      return connection.changes > 0
    } catch {
      throw StoreError(error, path: path, doing: "forgetting a saved search")
    }
  }
}
