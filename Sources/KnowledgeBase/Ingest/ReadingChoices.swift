internal import Knowledge
internal import KnowledgeStore
internal import Readers

/// How inputs are read: what somebody asked for, and the limits.
struct ReadingChoices: Sendable {
  /// How much of a file is looked at to tell its format.
  static let prefixByteCount = 16_384

  private(set) var format: Choice<DocumentFormat>
  let encoding: Choice<TextEncoding>
  let columns: Choice<ColumnChoice>
  /// The most bytes of one article.
  let maximumByteCount: Int

  /// Takes the choices of a request.
  ///
  /// - Throws: `IngestError` for a format or encoding that there is not.
  init(_ request: IngestRequest) throws(IngestError) {
    format = try Self.format(named: request.format)
    encoding = try Self.encoding(named: request.encoding)
    columns = try Self.columns(named: request.columns)
    maximumByteCount = request.maximumByteCount
  }

  /// The same, but for what a source says of its files and nobody says now.
  func asked(of source: Source) -> ReadingChoices {
    guard case .asBefore = format, let given = source.format.flatMap({ DocumentFormat(name: $0) })
    else { return self }
    var choices = self
    choices.format = .given(given)
    return choices
  }

  /// Whether a file is opened to take in what it holds, and is not an article in a package.
  func isArchive(_ prefix: [UInt8], path: String?) -> Bool {
    Archive.isArchive(prefix: prefix) && !isPackagedDocument(prefix: prefix, path: path)
  }

  /// What an input is read as: what somebody asked for, now or before, else what it looks like.
  func format(of input: PendingInput, prefix: [UInt8]) throws(ReadError) -> DocumentFormat {
    if let given = givenFormat(of: input) { return given }
    return try Readers.format(ofPrefix: prefix, path: input.path)
  }

  /// What somebody asked an input to be read as, now or before; nil: nobody did.
  func givenFormat(of input: PendingInput) -> DocumentFormat? {
    format.value(before: (input.stored?.format).flatMap { DocumentFormat(name: $0) })
  }

  /// What an input is decoded as; nil to find out.
  func encoding(of input: PendingInput) -> TextEncoding? {
    encoding.value(before: (input.stored?.encoding).flatMap { TextEncoding(name: $0) })
  }

  /// What somebody said of a table's columns; nil: nobody did.
  func columns(of input: PendingInput) -> ColumnChoice? {
    columns.value(before: (input.stored?.columns).flatMap { ColumnChoice($0) })
  }

  private static func columns(named text: String?) throws(IngestError) -> Choice<ColumnChoice> {
    guard let text else { return .asBefore }
    guard text != Choice<ColumnChoice>.automaticName else { return .automatic }
    guard let choice = ColumnChoice(text) else {
      throw .badColumns(text, known: Library.columnMeanings)
    }
    return .given(choice)
  }

  private static func format(named name: String?) throws(IngestError) -> Choice<DocumentFormat> {
    guard let name else { return .asBefore }
    guard name != Choice<DocumentFormat>.automaticName else { return .automatic }
    guard let format = DocumentFormat(name: name) else {
      throw .unknownFormat(name, known: DocumentFormat.allCases.map(\.rawValue))
    }
    return .given(format)
  }

  private static func encoding(named name: String?) throws(IngestError) -> Choice<TextEncoding> {
    guard let name else { return .asBefore }
    guard name != Choice<TextEncoding>.automaticName else { return .automatic }
    guard let encoding = TextEncoding(name: name) else {
      throw .unknownEncoding(name, known: TextEncoding.allCases.map(\.rawValue))
    }
    return .given(encoding)
  }
}

/// What somebody says that the columns of a table mean: `title=Heading,abstract=Text`.
struct ColumnChoice: Hashable, Sendable {
  /// Names of meanings, and of the columns that have them.
  let columns: [String: String]

  /// Reads pairs with commas between them; nil for an unknown meaning and for what is no pair.
  init?(_ text: String) {
    var columns: [String: String] = [:]
    for pair in text.split(separator: ",") {
      let sides = pair.split(separator: "=", maxSplits: 1).map { side in
        side.split(separator: " ").joined(separator: " ")
      }
      guard sides.count == 2, Library.columnMeanings.contains(sides[0]), !sides[1].isEmpty else {
        return nil
      }
      columns[sides[0]] = sides[1]
    }
    guard !columns.isEmpty else { return nil }
    self.columns = columns
  }

  /// The pairs in order of name, as `init` reads them.
  var text: String {
    columns.sorted { $0.key < $1.key }.map { $0 + "=" + $1 }.joined(separator: ",")
  }
}
