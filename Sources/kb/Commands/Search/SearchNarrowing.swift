import ArgumentParser
import Search

/// What narrows a search besides its words.
struct SearchNarrowing: ParsableArguments {
  @Option(name: .customLong("in"), help: "What to search (default: claims).")
  var scope: SearchRequest.Scope?

  @OptionGroup var claims: ClaimNarrowing

  @Option(
    help: ArgumentHelp(
      "Only what this file names (- for standard input), one a line or NUL-separated: ids, uids, "
        + "keys or paths, as --output prints them.", valueName: "file"))
  var within: String?

  @Flag(name: .customLong("raw"), help: "Pass the query to FTS5 as it is: a MATCH expression.")
  var isRaw = false

  @Flag(
    name: .customLong("no-expand"),
    help: "Look for the words as typed only: no other spellings or names, no similar articles.")
  var isLiteral = false

  @Flag(
    name: .customLong("substring"),
    help: "Look for exactly these letters in whatever case, parts of words and signs too.")
  var isSubstring = false
}
