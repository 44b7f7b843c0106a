import CLibXML2

/// One push parser of libxml2 with its sink; both are freed at the end.
///
/// It opens nothing: neither network nor files, no document type is fetched, and no entity is known
/// but the five of XML itself, so that none can be expanded. libxml2 bounds names (50 kB), attributes
/// and comments (10 MB); the sink bounds depth and the size of a record.
@safe final class XMLEventParser {
  private let sink: UnsafeMutablePointer<XMLSink>
  private var parser: xmlParserCtxtPtr?
  private(set) var fedByteCount = 0

  /// Makes a parser; see `XMLSink` for the parameters.
  init(vocabulary: XMLVocabulary, maximumByteCount: Int, take: @escaping XMLSink.Taking) {
    LibXML2.prepare()
    unsafe sink = .allocate(capacity: 1)
    var handler = unsafe Self.handler
    unsafe parser = xmlCreatePushParserCtxt(&handler, sink, nil, 0, nil)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    unsafe xmlCtxtUseOptions(parser, Int32(options))
    // Says that entities may be declared where nobody looks, so that an unknown one is no mistake.
    unsafe parser?.pointee.hasExternalSubset = 1
    let names = unsafe XMLNameTable(vocabulary, dictionary: parser?.pointee.dict)
    unsafe sink.initialize(
      to: XMLSink(
        vocabulary: vocabulary, names: names, maximumByteCount: maximumByteCount, take: take))
    unsafe sink.pointee.parser = parser
  }

  deinit {
    unsafe xmlFreeParserCtxt(parser)
    unsafe sink.deinitialize(count: 1)
    unsafe sink.deallocate()
  }

  /// Parses on.
  ///
  /// - Parameters:
  ///   - bytes: The next bytes in UTF-8.
  ///   - isEnd: Whether nothing follows.
  func feed(_ bytes: ArraySlice<UInt8>, isEnd: Bool) {
    fedByteCount += bytes.count
    unsafe bytes.withUnsafeBytes { raw in
      let start = unsafe raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = unsafe xmlParseChunk(parser, start, Int32(raw.count), isEnd ? 1 : 0)
    }
    unsafe sink.pointee.checkLength(fed: fedByteCount)
  }

  var root: XMLSink.Root { unsafe sink.pointee.root }
  /// The prefix of the outermost element with its colon; empty without.
  var rootPrefix: String { unsafe sink.pointee.rootPrefix }
  var fault: XMLFault? { unsafe sink.pointee.fault }
  var isOversized: Bool { unsafe sink.pointee.isOversized }
  /// Offset of the record at work, or of the one that ended last.
  var recordStart: Int? {
    unsafe sink.pointee.recordStart ?? sink.pointee.lastRecordStart
  }
  var recordLine: Int { unsafe sink.pointee.recordPlace.line }
  var recordColumn: Int { unsafe sink.pointee.recordPlace.column }
  var isInRecord: Bool { unsafe sink.pointee.recordStart != nil }

  /// The callbacks; libxml2 hands each the sink.
  private static var handler: xmlSAXHandler {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe handler.startElementNs = { data, name, prefix, _, _, _, count, defaulted, attributes in
      guard let sink = unsafe XMLEventParser.sink(data), let name = unsafe name else { return }
      // Values given by default in a document type are not the record's own.
      unsafe sink.pointee.begin(
        name, prefix: prefix, attributes: attributes, count: Int(count - defaulted))
    }
    unsafe handler.endElementNs = { data, _, _, _ in
      unsafe XMLEventParser.sink(data)?.pointee.end()
    }
    let append: charactersSAXFunc = { data, text, count in
      unsafe XMLEventParser.sink(data)?.pointee.append(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    unsafe handler.characters = append
    unsafe handler.ignorableWhitespace = append
    unsafe handler.cdataBlock = append
    unsafe handler.reference = { data, name in
      guard let name = unsafe name else { return }
      unsafe XMLEventParser.sink(data)?.pointee.appendEntity(name)
    }
    unsafe handler.serror = { data, error in
      guard let error = unsafe error, unsafe error.pointee.level == XML_ERR_FATAL else { return }
      let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? ""
      unsafe XMLEventParser.sink(data)?.pointee.note(
        line: Int(error.pointee.line), column: Int(error.pointee.int2),
        code: Int(error.pointee.code), message: message)
    }
    return unsafe handler
  }

  private static func sink(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLSink>? {
    unsafe data?.assumingMemoryBound(to: XMLSink.self)
  }
}
