import CLibXML2

/// Takes the events of one XML parser and gathers each record in a tree.
///
/// The callbacks of libxml2 find it through a plain pointer, without counting references.
@safe struct XMLSink {
  /// Takes a record and where it begins, as the parser counts lines.
  typealias Taking = (_ tree: XMLTree, _ line: Int, _ column: Int) -> Void

  /// What became of the file's outermost element.
  enum Root: Equatable {
    case unseen
    case accepted(String)
    case refused(String)
  }

  var parser: xmlParserCtxtPtr?
  private(set) var root = Root.unseen
  /// The prefix of the outermost element with its colon; empty without.
  private(set) var rootPrefix = ""
  /// The first mistake that libxml2 cannot go on from.
  private(set) var fault: XMLFault?
  /// Offset of the record at work in what the parser was given; nil between records.
  private(set) var recordStart: Int?
  /// Offset of the last record that ended.
  private(set) var lastRecordStart: Int?
  /// Where the last record began, as the parser counts lines.
  private(set) var recordPlace = (line: 0, column: 0)
  /// Whether the record at work has grown beyond bounds and parsing was stopped.
  private(set) var isOversized = false

  /// The most elements inside one another; libxml2 has such a bound only where it builds trees.
  private static let maximumDepth = 256

  private let vocabulary: XMLVocabulary
  private let names: XMLNameTable
  private let maximumByteCount: Int
  private let take: Taking
  private var tree = XMLTree()
  private var depth = 0
  private var recordDepth = 0
  private var skippedDepth = 0

  /// - Parameters:
  ///   - vocabulary: What to look for.
  ///   - names: The names as the parser will give them.
  ///   - maximumByteCount: The most bytes of a record.
  ///   - take: Takes each record when it ends.
  init(
    vocabulary: XMLVocabulary, names: XMLNameTable, maximumByteCount: Int,
    take: @escaping Taking
  ) {
    self.vocabulary = vocabulary
    self.names = names
    self.maximumByteCount = min(maximumByteCount, 1 << 30)
    self.take = take
  }

  /// Bytes that the parser has worked through.
  private var offset: Int {
    guard let input = unsafe parser?.pointee.input else { return 0 }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  private var position: (line: Int, column: Int) {
    guard let input = unsafe parser?.pointee.input else { return (0, 0) }
    return unsafe (Int(input.pointee.line), Int(input.pointee.col))
  }

  mutating func begin(
    _ name: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?,
    attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    depth += 1
    guard depth <= Self.maximumDepth else { return stopTooDeep() }
    guard skippedDepth == 0 else { return }
    let element = unsafe names.element(name)
    if recordStart == nil {
      if root == .unseen {
        guard vocabulary.roots.contains(element.name) else {
          root = .refused(unsafe String(cString: name))
          unsafe xmlStopParser(parser)
          return
        }
        root = .accepted(unsafe String(cString: name))
        if let prefix = unsafe prefix { rootPrefix = unsafe String(cString: prefix) + ":" }
      }
      guard element.isRecord else { return }
      (recordStart, recordDepth, recordPlace) = (offset, depth, position)
    } else if element.isSkipped {
      skippedDepth = depth
      return
    }
    tree.begin(element.name)
    guard count > 0, let attributes = unsafe attributes else { return }
    unsafe add(attributes, count: count)
    checkSize()
  }

  private mutating func add(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, count: Int
  ) {
    for index in 0..<count {
      // Five pointers each: name, prefix, namespace, start of the value, end of the value.
      let attribute = unsafe attributes + 5 * index
      guard let name = unsafe attribute[0], let known = unsafe names.attribute(name),
        let start = unsafe attribute[3], let end = unsafe attribute[4]
      else { continue }
      unsafe tree.add(known, UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  mutating func end() {
    defer { depth -= 1 }
    guard skippedDepth == 0 else {
      if depth == skippedDepth { skippedDepth = 0 }
      return
    }
    guard let start = recordStart else { return }
    tree.end()
    guard depth == recordDepth else { return }
    recordStart = nil
    lastRecordStart = start
    if offset - start > maximumByteCount {
      stopOversized()
    } else {
      take(tree, recordPlace.line, recordPlace.column)
    }
    tree.removeAll()
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard recordStart != nil, skippedDepth == 0 else { return }
    unsafe tree.append(text)
    checkSize()
  }

  /// Adds the character that entity `name` stands for in HTML, or its name where it is none.
  ///
  /// Files name a document type, where the character might be declared, which is never fetched.
  mutating func appendEntity(_ name: UnsafePointer<xmlChar>) {
    guard recordStart != nil, skippedDepth == 0 else { return }
    var words = "&\(unsafe String(cString: name));"
    if let entity = unsafe htmlEntityLookup(name),
      let scalar = Unicode.Scalar(unsafe entity.pointee.value)
    {
      words = String(scalar)
    }
    words.withUTF8 { unsafe tree.append($0) }
    checkSize()
  }

  mutating func note(line: Int, column: Int, code: Int, message: String) {
    guard fault == nil else { return }
    fault = XMLFault(line: line, column: column, code: code, message: message, offset: offset)
  }

  /// Stops when the record at work is too long, `fed` being all that the parser was given.
  mutating func checkLength(fed: Int) {
    if let start = recordStart, fed - start > maximumByteCount { stopOversized() }
  }

  /// Stops when a record's tree outgrows the record itself, as values given by default make it do.
  private mutating func checkSize() {
    if tree.byteCount > maximumByteCount { stopOversized() }
  }

  private mutating func stopTooDeep() {
    let (line, column) = position
    note(line: line, column: column, code: 0, message: XMLFault.depthMessage)
    unsafe xmlStopParser(parser)
  }

  private mutating func stopOversized() {
    isOversized = true
    unsafe xmlStopParser(parser)
  }
}
