import CLibXML2

/// A mistake in the markup that libxml2 cannot go on from.
struct XMLFault {
  let line: Int
  let column: Int
  let code: Int
  let message: String
  /// Offset in what the parser was given.
  let offset: Int

  /// What is wrong, as a clause.
  var sentence: String {
    switch xmlParserErrors(UInt32(code)) {
    case XML_ERR_TAG_NAME_MISMATCH: "the record closes an element that is not the one open"
    case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_LT_IN_ATTRIBUTE:
      "the record has a bare “&” or “<”"
    case XML_ERR_INVALID_CHAR: "the record has a character that XML forbids, such as NUL"
    case XML_ERR_DOCUMENT_END: "the file goes on after its outermost element"
    case _ where message == Self.depthMessage: "the record nests elements more than 256 deep"
    default: "the record is not well-formed XML: \(firstLine)"
    }
  }

  static let depthMessage = "depth"

  private var firstLine: String {
    let line = message.split(whereSeparator: \.isNewline).first ?? "unknown mistake"
    return String(line.prefix(120))
  }
}
