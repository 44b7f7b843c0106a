import KnowledgeBase
import KnowledgeStore

/// Keeps searches under names, and says so.
enum SavedSearches {
  /// The search of this name.
  static func search(named name: String, in store: borrowing Store) throws -> SavedSearch {
    if let search = try store.savedSearch(named: name) { return search }
    throw try stranger(name, in: store)
  }

  static func save(
    _ search: SavedSearch, in database: DatabaseOptions, isQuiet: Bool
  ) throws {
    let store = try database.writing()
    let isNew = try store.savedSearch(named: search.name) == nil
    try store.save(search)
    guard !isQuiet else { return }
    let name = Terminal.safe(search.name)
    Output.error("kb: \(isNew ? "saved" : "saved again"): kb search --saved '\(name)'\n")
  }

  static func forget(_ name: String, in database: DatabaseOptions) throws {
    _ = try search(named: name, in: try database.reading())
    _ = try database.writing().removeSavedSearch(named: name)
  }

  private static func stranger(_ name: String, in store: borrowing Store) throws -> Failure {
    let near = Spelling.nearest(to: name, among: try store.savedSearchNames()).first
    return Failure(
      message: "there is no saved search '\(name)'.",
      hint: near.map { "Did you mean '\($0)'?" } ?? "'kb search --list-saved' lists them.",
      code: .noInput)
  }
}
