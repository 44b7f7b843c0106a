/// Tells the hyphens that divide a word at the end of a line from those that belong to it.
///
/// A hyphen belongs to the word where the text has the word with it in the middle of a line, and not
/// without; it divides in all other cases, which printers make sure are many more.
struct Hyphens {
  private var hyphenated: Set<String> = []
  private var plain: Set<String> = []

  /// Learns the words of `lines`.
  init(lines: some Sequence<String>) {
    for line in lines {
      for word in line.split(separator: " ").dropLast() {
        let core = Self.core(word)
        if core.contains("-") { hyphenated.insert(core) } else { plain.insert(core) }
      }
    }
  }

  /// Whether a word of `line` goes on in the next one.
  func goesOn(_ line: String) -> Bool {
    guard line.last == "-" || line.last == "\u{AD}" else { return false }
    return line.dropLast().last?.isLetter == true
  }

  /// Whether the hyphen between the last word of `line` and the first of `next` is kept.
  func isKept(between line: String, and next: String) -> Bool {
    let first = Self.core(line.split(separator: " ").last ?? "")
    let second = Self.core(next.split(separator: " ").first ?? "")
    guard line.last == "-", let start = second.first else { return false }
    // "Beck-" and "Depression": two words of a name.
    if next.first?.isUppercase == true || !start.isLetter { return true }
    let stem = first.hasSuffix("-") ? String(first.dropLast()) : first
    let isOneWord = plain.contains(stem + second)
    return !isOneWord && hyphenated.contains(stem + "-" + second)
  }

  /// The word in lower case without the marks around it.
  private static func core(_ word: Substring) -> String {
    var core = word.lowercased()[...]
    while let last = core.last, !last.isLetter, last != "-" { core.removeLast() }
    return String(core.drop { !$0.isLetter })
  }
}
