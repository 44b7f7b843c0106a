import Knowledge
private import Yams

/// The YAML between `---` lines at the start of a Markdown file.
struct FrontMatter {
  /// Offset of the first byte behind it.
  let bodyStart: Int
  private let fields: FrontMatterFields

  /// Finds and parses the front matter at the start of `bytes`; nil where there is none.
  ///
  /// - Parameter bytes: The whole Markdown text.
  /// - Throws: `ReadError` naming line and column where it is not YAML, and where it is too large or
  ///   too intricate to be about an article.
  init?(at bytes: [UInt8]) throws(ReadError) {
    guard let (content, bodyStart) = Self.fences(in: bytes) else { return nil }
    guard content.count <= 65_536 else {
      throw Self.error("has front matter of more than 64 KiB", hint: "Move the text below it.")
    }
    let yaml = bytes[content]
    guard !Self.mayMultiply(yaml) else {
      throw Self.error(
        "has front matter with many YAML aliases", hint: "Write the values out in full.")
    }
    let root: Node?
    do {
      root = try compose(yaml: String(decoding: yaml, as: UTF8.self))
    } catch let error as YamlError {
      throw Self.error(for: error)
    } catch {
      throw Self.error("has front matter that is not YAML")
    }
    guard case .mapping(let mapping)? = root else { return nil }
    self.bodyStart = bodyStart
    self.fields = FrontMatterFields(mapping)
  }

  /// Fills in what the front matter states.
  func describe(_ reference: inout Reference) { fields.describe(&reference) }

  /// Finds the lines between the fences, and where the body starts behind them.
  ///
  /// The first line is `---`, the second a `key:`, and another `---` or `...` follows.
  static func fences(in bytes: [UInt8]) -> (content: Range<Int>, bodyStart: Int)? {
    let first = line(from: 0, in: bytes)
    guard isFence(bytes[first.content], of: "-") else { return nil }
    var next = line(from: first.end, in: bytes)
    guard startsWithKey(bytes[next.content]) else { return nil }
    while next.end < bytes.count {
      let start = next.end
      next = line(from: start, in: bytes)
      if isFence(bytes[next.content], of: "-") || isFence(bytes[next.content], of: ".") {
        return (first.end..<start, next.end)
      }
    }
    return nil
  }

  private static func line(
    from start: Int, in bytes: [UInt8]
  ) -> (content: Range<Int>, end: Int) {
    let stop = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    var end = min(stop + 1, bytes.count)
    if stop < bytes.count, bytes[stop] == 0x0D, end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return (start..<stop, end)
  }

  private static func isFence(_ line: ArraySlice<UInt8>, of mark: Character) -> Bool {
    let marks = Array(String(repeating: mark, count: 3).utf8)
    return line.starts(with: marks) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func startsWithKey(_ line: ArraySlice<UInt8>) -> Bool {
    if line.first == UInt8(ascii: "#") { return true }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return false
    }
    let isEnd = colon + 1 == line.endIndex || line[colon + 1] == 0x20 || line[colon + 1] == 0x09
    return isEnd
      && line[..<colon].allSatisfy {
        0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || "_-'\" ".utf8.contains($0)
      }
  }

  /// Whether aliases of anchors could make a small YAML text into a huge tree.
  ///
  /// Eight aliases multiply a text by 18 at most.
  private static func mayMultiply(_ yaml: ArraySlice<UInt8>) -> Bool {
    var (anchors, aliases) = (0, 0)
    var (before, mark): (UInt8, UInt8) = (0x0A, 0x0A)
    for byte in yaml {
      if byte > 0x20, " \t\r\n[]{},:?-".utf8.contains(before) {
        if mark == UInt8(ascii: "&") { anchors += 1 }
        if mark == UInt8(ascii: "*") { aliases += 1 }
      }
      (before, mark) = (mark, byte)
    }
    return anchors > 0 && aliases > 8
  }

  private static func error(_ reason: String, hint: String = "") -> ReadError {
    ReadError(format: DocumentFormat.markdown.rawValue, reason: reason, hint: hint)
  }

  private static func error(for error: YamlError) -> ReadError {
    let hint =
      "Put quotes around values that hold a colon, or remove the lines between the --- marks."
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = "line \(grouped(mark.line + 1)), column \(grouped(mark.column))"
      return Self.error("has front matter that is not YAML: \(place): \(problem)", hint: hint)
    case .duplicatedKeysInMapping(let duplicates, _):
      let keys = duplicates.map { "“\($0)”" }.sorted().joined(separator: ", ")
      return Self.error("states \(keys) twice in its front matter", hint: "Remove one of them.")
    case .reader(let problem, _, _, _):
      return Self.error("has front matter that is not YAML: \(problem)", hint: hint)
    default: return Self.error("has front matter that is not YAML", hint: hint)
    }
  }
}
