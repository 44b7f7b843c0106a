internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import TextAnalysis

/// Reads and analyses inputs: everything of an ingest that needs no database.
///
/// Pure but for reading files.
struct Preparation: Sendable {
  let choices: ReadingChoices
  let vocabulary: FileVocabulary
  let versions: Versions
  /// The source that is taken in; nil for none.
  var source: Source?

  /// Reads, compares with what is stored, and analyses if need be.
  func prepared(_ input: PendingInput) -> PreparedInput {
    do throws(UnreadablePath) {
      switch input.content {
      case .standardInput: return .walk(input)
      case .bytes(let bytes), .member(_, _, let bytes):
        do throws(ReadError) {
          return try prepared(input, bytes: bytes)
        } catch {
          throw UnreadablePath(path: input.name, error: error)
        }
      case .file(let file): return try prepared(input, file: file)
      }
    } catch {
      return .failed(error.failure)
    }
  }

  /// The record of an entry of a library, analysed.
  func record(of entry: LibraryRecord) -> ArticleRecord {
    record(
      of: entry.document, relativePath: nil, digest: entry.digest, name: entry.name, csl: entry.csl)
  }

  private func prepared(
    _ input: PendingInput, file: FoundFile
  ) throws(UnreadablePath) -> PreparedInput {
    let reader: ByteReader
    let prefix: [UInt8]
    do throws(ByteReader.ErrorNumber) {
      reader = try ByteReader(path: file.path)
      prefix = try reader.prefix(ReadingChoices.prefixByteCount)
    } catch {
      throw UnreadablePath(path: file.path, errorNumber: error.code)
    }
    do throws(ReadError) {
      // What is known is told by its digest, before anybody looks what it is.
      let isArchive = choices.isArchive(prefix, path: file.path)
      if let stored = input.stored, try isUnchanged(input, reader, isCompressed: isArchive) {
        return .unchanged(recordCount: stored.recordCount)
      }
      if isArchive { return .walk(input) }
      let format = try choices.format(of: input, prefix: prefix)
      if format.isLibrary { return .walk(input) }
      guard file.byteCount <= choices.maximumByteCount else {
        throw FileBytes.tooLarge(limit: choices.maximumByteCount)
      }
      if input.stored == nil {
        let bytes = try FileBytes.contents(of: reader, limit: choices.maximumByteCount)
        return isBeingWritten(file)
          ? .unfinished : try prepared(input, bytes: bytes, format: format)
      }
    } catch {
      throw UnreadablePath(path: input.name, error: error)
    }
    let bytes = try FileBytes.contents(
      ofFile: file.path, named: input.name, limit: choices.maximumByteCount)
    guard !isBeingWritten(file) else { return .unfinished }
    do throws(ReadError) {
      return try prepared(input, bytes: bytes)
    } catch {
      throw UnreadablePath(path: input.name, error: error)
    }
  }

  /// Whether a file is known, and by its size and time the same that was read.
  func looksUnchanged(_ input: PendingInput, _ file: FoundFile) -> Bool {
    guard let stored = input.stored, isCurrent(stored), isAskedAsBefore(input, stored) else {
      return false
    }
    return stored.looksLike(
      byteCount: file.byteCount, modifiedAtNanoseconds: file.modifiedAtNanoseconds)
  }

  /// Whether the rows of an input are of the current versions, read as it is asked for now.
  func isUpToDate(_ input: PendingInput) -> Bool {
    input.stored.map { isCurrent($0) && isAskedAsBefore(input, $0) } ?? false
  }

  /// Whether a file has another size or time by now than when it was found.
  func isBeingWritten(_ file: FoundFile) -> Bool {
    guard let status = try? FileStatus(ofPath: file.path) else { return true }
    return status.byteCount != file.byteCount
      || status.modifiedAtNanoseconds != file.modifiedAtNanoseconds
  }

  /// The one article that `input` is, from its bytes.
  ///
  /// - Parameters:
  ///   - input: What is read.
  ///   - bytes: All of it.
  ///   - format: What it was found to be by its beginning; nil: look.
  /// - Returns: The article.
  /// - Throws: `ReadError` where the bytes are none.
  func document(
    of input: PendingInput, bytes: [UInt8], format: DocumentFormat? = nil
  ) throws(ReadError) -> Document {
    var document = try Readers.document(
      from: bytes, path: input.path, format: format ?? choices.givenFormat(of: input),
      encoding: choices.encoding(of: input))
    if document.reference.url == nil, let base = source?.baseURL, let path = input.relativePath {
      document.reference.url = WebAddress.address(of: FoundFile.pathInRoot(path), below: base)
    }
    return document
  }

  private func isUnchanged(
    _ input: PendingInput, _ reader: ByteReader, isCompressed: Bool
  ) throws(ReadError) -> Bool {
    guard let stored = input.stored, isAskedAsBefore(input, stored), isCurrent(stored) else {
      return false
    }
    let isUnpacked = isCompressed && !stored.isArchive
    let digest =
      isUnpacked ? try FileBytes.unpackedDigest(of: reader) : try FileBytes.digest(of: reader)
    return digest == stored.digest
  }

  private func prepared(
    _ input: PendingInput, bytes: [UInt8], format: DocumentFormat? = nil
  ) throws(ReadError) -> PreparedInput {
    let digest = ContentDigest(sha256Of: bytes)
    if let stored = input.stored, stored.digest == digest, isCurrent(stored),
      isAskedAsBefore(input, stored)
    {
      return .unchanged(recordCount: stored.recordCount)
    }
    let document = try document(of: input, bytes: bytes, format: format)
    let file = input.file ?? input.packed
    let inputRecord = InputRecord(
      path: input.path, digest: digest, byteCount: input.packed?.byteCount ?? bytes.count,
      modifiedAtNanoseconds: file?.tellingTime(now: WallClock.nanoseconds),
      format: choices.givenFormat(of: input)?.rawValue,
      encoding: choices.encoding(of: input)?.rawValue, columns: choices.columns(of: input)?.text,
      sourceID: source?.id)
    return .article(
      record(
        of: document, relativePath: input.namingPath, folderPath: input.folderPath,
        digest: digest, name: "",
        csl: document.reference.cslJSON),
      inputRecord)
  }

  private func isAskedAsBefore(_ input: PendingInput, _ stored: InputTable.Entry) -> Bool {
    stored.format == choices.givenFormat(of: input)?.rawValue
      && stored.encoding == choices.encoding(of: input)?.rawValue
      && stored.columns == choices.columns(of: input)?.text
  }

  private func isCurrent(_ stored: InputTable.Entry) -> Bool {
    stored.readerVersion == versions.reader && stored.analyserVersion == versions.analyser
      && stored.vocabularyVersion == versions.vocabulary
  }

  private func record(
    of document: Document, relativePath: String?, folderPath: String? = nil,
    digest: ContentDigest, name: String, csl: String
  ) -> ArticleRecord {
    // Nobody stores why something was decided, and it is half of what a statement holds.
    let analysis = vocabulary.analyser.analysis(of: document, givesReasons: false)
    let key = ArticleKey.key(of: document, relativePath: relativePath, digest: digest)
    let alias = key.hasPrefix("file:") ? folderPath.map { "file:" + $0 } : nil
    return ArticleRecord(
      document: document, title: ArticleTitle.title(of: document, analysis: analysis),
      statements: analysis.statements,
      key: key, alias: alias, digest: digest, name: name,
      precedence: RecordRank.precedence(of: document),
      completeness: RecordRank.completeness(of: document), csl: csl)
  }
}
