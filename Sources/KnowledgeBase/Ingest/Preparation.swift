internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import TextAnalysis

/// One input, and what is stored of it.
struct PendingInput: Sendable {
  enum Content: Sendable {
    case file(FoundFile)
    case bytes([UInt8])
  }

  /// What messages call it.
  let name: String
  let content: Content
  let stored: InputTable.Entry?
}

/// What became of an input before anything is written.
enum PreparedInput: Sendable {
  case unchanged(articleCount: Int)
  case article(ArticleRecord, InputRecord)
  case failed(RunSummary.Failure)
}

/// Reads and analyses inputs: everything of an ingest that needs no database.
///
/// Pure but for reading files.
struct Preparation: Sendable {
  let format: Choice<DocumentFormat>
  let encoding: Choice<TextEncoding>
  let maximumByteCount: Int
  let vocabulary: FileVocabulary
  let versions: Versions

  /// Reads, compares with what is stored, and analyses if need be.
  func prepared(_ input: PendingInput) -> PreparedInput {
    do throws(UnreadablePath) {
      return try prepared(input, bytes: bytes(of: input))
    } catch {
      return .failed(error.failure)
    }
  }

  private func bytes(of input: PendingInput) throws(UnreadablePath) -> [UInt8] {
    switch input.content {
    case .bytes(let bytes): return bytes
    case .file(let file):
      guard file.byteCount <= maximumByteCount else {
        throw FileBytes.tooLarge(file.path, limit: maximumByteCount)
      }
      return try FileBytes.contents(ofFile: file.path, limit: maximumByteCount)
    }
  }

  private func prepared(
    _ input: PendingInput, bytes: [UInt8]
  ) throws(UnreadablePath) -> PreparedInput {
    let digest = ContentDigest(sha256Of: bytes)
    let format = format.value(before: (input.stored?.format).flatMap { DocumentFormat(name: $0) })
    let encoding = encoding.value(
      before: (input.stored?.encoding).flatMap { TextEncoding(name: $0) })
    if let stored = input.stored, stored.digest == digest, isCurrent(stored),
      stored.format == format?.rawValue, stored.encoding == encoding?.rawValue
    {
      return .unchanged(articleCount: stored.articleCount)
    }
    var file: FoundFile?
    if case .file(let found) = input.content { file = found }
    do {
      let document = try document(
        from: bytes, path: file?.path, format: format, encoding: encoding)
      let inputRecord = InputRecord(
        path: file?.path, digest: digest, byteCount: bytes.count,
        modifiedAtNanoseconds: file?.modifiedAtNanoseconds, format: format?.rawValue,
        encoding: encoding?.rawValue)
      return .article(
        record(of: document, relativePath: file?.relativePath, digest: digest), inputRecord)
    } catch {
      let hint = error.hint.isEmpty ? "" : " " + error.hint
      return .failed(
        RunSummary.Failure(
          path: input.name, cause: .badData, error: "\(input.name) \(error.reason).\(hint)"))
    }
  }

  private func isCurrent(_ stored: InputTable.Entry) -> Bool {
    stored.readerVersion == versions.reader && stored.analyserVersion == versions.analyser
      && stored.vocabularyVersion == versions.vocabulary
  }

  private func record(
    of document: Document, relativePath: String?, digest: ContentDigest
  ) -> ArticleRecord {
    let analysis = vocabulary.analyser.analysis(of: document)
    return ArticleRecord(
      document: document, title: ArticleTitle.title(of: document, analysis: analysis),
      statements: analysis.statements,
      key: ArticleKey.key(of: document, relativePath: relativePath, digest: digest),
      digest: digest)
  }
}
