private import CCmark
private import Synchronization

/// A Markdown text as parsed by cmark-gfm, which frees it at the end.
///
/// - Note: cmark-gfm keeps the special characters of its extensions in global tables that it changes
///   while it parses (`cmark_inlines_add_special_character`), so only one text is parsed at a time.
@safe struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses UTF-8 `source`.
  init(parsing source: ArraySlice<UInt8>) {
    let names =
      areBareLinksCheap(in: source)
      ? ["table", "strikethrough", "autolink"] : ["table", "strikethrough"]
    let address = cmark.withLock { _ -> UInt in
      cmark_gfm_core_extensions_ensure_registered()
      guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return 0 }
      defer { unsafe cmark_parser_free(parser) }
      for name in names {
        unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
      }
      unsafe source.withUnsafeBytes { raw in
        unsafe cmark_parser_feed(parser, raw.baseAddress, raw.count)
      }
      return UInt(bitPattern: unsafe cmark_parser_finish(parser))
    }
    unsafe root = OpaquePointer(bitPattern: address)
  }

  /// Calls `visit` at the start and at the end of every node, in reading order, without recursion.
  func walk(_ visit: (_ node: MarkdownNode, _ isEntering: Bool) -> Void) {
    guard let root = unsafe root, let iterator = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(iterator) }
    while true {
      let event = unsafe cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { return }
      if let node = unsafe cmark_iter_get_node(iterator) {
        unsafe visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
      }
    }
  }

  deinit { if let root = unsafe root { unsafe cmark_node_free(root) } }
}

/// A place in a `MarkdownTree`, valid while the tree lives.
@safe struct MarkdownNode {
  /// What nodes with words, and around words, are.
  enum Kind {
    case list
    case paragraph
    case heading
    case text
    case code
    case link
    case image
    case softBreak
    case lineBreak
    case blockQuote
    case codeBlock
    case htmlBlock
    case htmlInline
    case footnoteDefinition
    case footnoteReference
    case tableRow
    case tableCell
  }

  private let pointer: OpaquePointer

  fileprivate init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

  /// What it is; nil for what carries no words of its own.
  var kind: Kind? {
    switch unsafe cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    default: extensionKind
    }
  }

  /// What a node of an extension is; its type is a number given at run time, so the name tells.
  private var extensionKind: Kind? {
    switch unsafe String(cString: cmark_node_get_type_string(pointer)) {
    case "table_header", "table_row": .tableRow
    case "table_cell": .tableCell
    default: nil
    }
  }

  /// The words of a text, piece of code, or piece of HTML; the number of a footnote reference.
  var literal: String {
    unsafe cmark_node_get_literal(pointer).map { unsafe String(cString: $0) } ?? ""
  }

  /// The address of a link.
  var target: String { unsafe cmark_node_get_url(pointer).map { unsafe String(cString: $0) } ?? "" }

  /// 1…6 for a heading.
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }
}

private let cmark = Mutex(())

/// Whether the search for bare links takes time in proportion to the text.
///
/// cmark-gfm 0.29.0.gfm.6 reads the whole word again at each `www.`, `://` and `@` in it; 100 kB of
/// `www._www._…` take 12 s.
private func areBareLinksCheap(in source: ArraySlice<UInt8>) -> Bool {
  var (cost, wordLength, startCount) = (0, 0, 0)
  var previous: UInt8 = 0
  for byte in source {
    switch byte {
    case 0x09...0x0D, 0x20:
      cost += wordLength * startCount
      (wordLength, startCount) = (0, 0)
    case UInt8(ascii: "@"), UInt8(ascii: ":"): startCount += 1
    case UInt8(ascii: "."): if previous == UInt8(ascii: "w") { startCount += 1 }
    default: break
    }
    wordLength += 1
    previous = byte
  }
  cost += wordLength * startCount
  return cost <= 100_000 + 50 * source.count
}
