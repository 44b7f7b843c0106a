import ArgumentParser
import Foundation
import Knowledge
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

  /// The names in a file, without blanks around them.
  static func names(inFile path: String) throws -> [String] {
    let bytes = try InputText.bytes(ofFile: path)
    let separator: UInt8 = bytes.contains(0) ? 0 : 0x0A
    return bytes.split(separator: separator).compactMap { line in
      let name = String(decoding: line, as: UTF8.self).trimmingCharacters(
        in: .whitespacesAndNewlines)
      return name.isEmpty ? nil : name
    }
  }
}

/// Reads what somebody names on the command line.
enum InputText {
  /// The bytes of a file; `-` stands for standard input.
  static func bytes(ofFile path: String) throws -> Data {
    if path == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw Failure(message: "\(path) cannot be read.", hint: "Is it there?", code: .noInput)
    }
  }
}
