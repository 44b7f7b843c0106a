/// What speaks for HTML at the start of a file.
struct HTMLSigns {
  private let head: String

  /// Looks at a file's first bytes.
  init(in prefix: [UInt8]) {
    let ascii = prefix.prefix(4096).filter { $0 < 0x80 }.drop { $0 <= 0x20 }
    head = String(decoding: ascii, as: UTF8.self).lowercased()
  }

  /// How likely the file is a web page, 0…100.
  func likelihood(matchesFileExtension: Bool) -> Int {
    if isPage { return 95 }
    if matchesFileExtension { return 70 }
    // A fragment: markup from its first character on.
    guard head.hasPrefix("<"), !head.hasPrefix("<?xml") else { return 0 }
    let bytes = Array(head.utf8)
    return tags.count { bytes.holds($0) } >= 2 ? 60 : 0
  }

  /// Whether it says that it is one.
  private var isPage: Bool {
    var rest = head[...]
    // Comments may stand before everything else.
    while rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->")?.upperBound {
      rest = rest[end...].drop { $0.isWhitespace }
    }
    if rest.hasPrefix("<!doctype html") || rest.hasPrefix("<html") || rest.hasPrefix("<head") {
      return true
    }
    return rest.hasPrefix("<?xml") && (rest.contains("<!doctype html") || rest.contains("<html"))
  }

  private let tags: [StaticString] = [
    "<p>", "<div", "</p>", "</div>", "<body", "<head", "<title>", "<meta ", "<br", "</a>", "<h1",
    "<h2", "<article", "<section", "<span", "<table", "<li>",
  ]
}
