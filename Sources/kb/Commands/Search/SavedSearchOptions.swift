import ArgumentParser

/// Searches that are kept under a name.
struct SavedSearchOptions: ParsableArguments {
  @Option(
    name: .customLong("save"),
    help: ArgumentHelp(
      "Run this search and keep it, in place of one of the same name: its words, what narrows it, "
        + "--group-by and --facets.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "Run the search of this name. Options given besides come before the saved ones, words are "
        + "added.", valueName: "name"))
  var saved: String?

  @Flag(name: .customLong("list-saved"), help: "List the saved searches.")
  var isListing = false

  @Option(name: .customLong("forget"), help: ArgumentHelp("Forget a search.", valueName: "name"))
  var forgotten: String?

  /// Refuses what does not go together.
  func check(_ words: [String]) throws {
    let uses = [name != nil || saved != nil, isListing, forgotten != nil]
    guard uses.count(where: \.self) < 2 else {
      throw ValidationError("Use one of --save or --saved, --list-saved, --forget.")
    }
    guard words.isEmpty || (!isListing && forgotten == nil) else {
      throw ValidationError("--list-saved and --forget take no words.")
    }
    if let name, name.allSatisfy(\.isWhitespace) || name.count > 200 {
      throw ValidationError("--save takes a name of 1 to 200 characters.")
    }
  }
}
