private import CLibXML2

/// Parses UTF-8 `source` with libxml2's HTML parser, which mends what is malformed.
///
/// - Parameter source: The page in UTF-8, without NUL.
/// - Returns: The page's tree. It is cut short where the page has more than 1.5 million elements and
///   texts, and where end tags that match nothing would take more time than any page is worth.
/// - Note: The corresponding C function is `htmlCtxtReadMemory`. No network, no DTD.
func htmlTree(parsing source: [UInt8]) -> HTMLTree {
  LibXML2.prepare()
  let builder = HTMLTreeBuilder()
  guard let context = unsafe htmlNewParserCtxt() else { return builder.finish() }
  defer { unsafe htmlFreeParserCtxt(context) }
  unsafe setHandlers(context.pointee.sax)
  // The builder outlives the call below, the only one in which the parser uses the pointer.
  unsafe context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
  let options =
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_COMPACT.rawValue
  unsafe source.withUnsafeBytes { raw in
    let start = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self)
    let document = unsafe htmlCtxtReadMemory(
      context, start, Int32(clamping: raw.count), nil, "UTF-8", Int32(options))
    if let document = unsafe document { unsafe xmlFreeDoc(document) }
  }
  return withExtendedLifetime(builder) {
    var tree = builder.finish()
    tree.isCutShort = builder.isFull
    return tree
  }
}

private func builder(_ context: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
  unsafe context.map { unsafe Unmanaged<HTMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}

private func setHandlers(_ handlers: UnsafeMutablePointer<xmlSAXHandler>?) {
  guard let handlers = unsafe handlers else { return }
  unsafe handlers.pointee = xmlSAXHandler()
  unsafe handlers.pointee.initialized = UInt32(XML_SAX2_MAGIC)
  unsafe handlers.pointee.startElement = { context, name, values in
    if let name = unsafe name { unsafe builder(context)?.startElement(name, values) }
  }
  unsafe handlers.pointee.endElement = { context, _ in unsafe builder(context)?.endElement() }
  unsafe handlers.pointee.characters = { context, start, count in
    if let start = unsafe start { unsafe builder(context)?.characters(start, Int(count)) }
  }
  unsafe handlers.pointee.ignorableWhitespace = handlers.pointee.characters
  unsafe handlers.pointee.cdataBlock = { context, start, count in
    if let start = unsafe start { unsafe builder(context)?.characterData(start, Int(count)) }
  }
  unsafe handlers.pointee.comment = { context, text in
    if let text = unsafe text { unsafe builder(context)?.comment(text) }
  }
  unsafe handlers.pointee.serror = { context, error in unsafe handle(error, context) }
}

/// Stops the parser when end tags that match nothing have cost too much.
///
/// Each of them makes libxml2 2.9 look through all open elements, and be reported here.
private func handle(_ error: xmlErrorPtr?, _ context: UnsafeMutableRawPointer?) {
  guard let error = unsafe error, let builder = unsafe builder(context),
    let parser = unsafe error.pointee.ctxt?.assumingMemoryBound(to: htmlParserCtxt.self)
  else { return }
  builder.wastedStepCount += Int(unsafe parser.pointee.nameNr)
  if builder.wastedStepCount > 40_000_000 || builder.isFull { unsafe xmlStopParser(parser) }
}
