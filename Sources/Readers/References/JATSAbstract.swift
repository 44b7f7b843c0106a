extension RecordAbstract {
  /// Reads an abstract in JATS, as publishers give it to Crossref, or in plain words.
  ///
  /// `<jats:title>` is the label of the paragraphs behind it; the title “Abstract” over all is left
  /// out. Tags are taken as they come, so that damaged markup loses no words.
  init(jats text: String) {
    guard text.contains("<") else {
      self.init(flat: withoutInlineMarkup(text))
      return
    }
    var collector = JATSParts()
    var rest = text[...]
    var run = rest.startIndex
    while let mark = rest.firstIndex(of: "<") {
      let tail = rest[mark...]
      guard let tag = InlineTag(at: tail) else {
        rest = tail.dropFirst()
        continue
      }
      let behind = tail.index(mark, offsetBy: tag.count)
      if JATSParts.breaks.contains(tag.name) {
        collector.take(text[run..<mark])
        collector.pass(tag)
        run = behind
      }
      rest = text[behind...]
    }
    collector.take(text[run...])
    collector.endParagraph()
    self.init(parts: collector.parts)
  }
}

/// Gathers the parts of an abstract from the tags and words of its markup.
private struct JATSParts {
  static let breaks: Set<String> = [
    "p", "title", "sec", "list-item", "list", "br", "label", "abstract",
  ]
  private(set) var parts: [RecordAbstract.Part] = []
  private var words = ""
  private var label: String?
  private var isInTitle = false

  mutating func take(_ text: Substring) {
    words += withoutInlineMarkup(String(text))
  }

  mutating func pass(_ tag: InlineTag) {
    switch tag.name {
    case "title", "label":
      if tag.isEnd, isInTitle {
        endTitle()
      } else {
        endParagraph()
      }
      isInTitle = !tag.isEnd
    case "br": words += " "
    default: endParagraph()
    }
  }

  mutating func endParagraph() {
    defer { words = "" }
    guard let text = plainWords(words) else { return }
    if label == nil, parts.isEmpty {
      parts = RecordAbstract(flat: text).parts
    } else {
      parts.append(RecordAbstract.Part(label: label, text: text))
    }
    label = nil
  }

  private mutating func endTitle() {
    defer { words = "" }
    guard let text = plainWords(words), text.lowercased() != "abstract" else { return }
    label = text.hasSuffix(":") ? String(text.dropLast()) : text
  }
}
