internal import Knowledge
internal import KnowledgeStore
internal import Readers

/// Reads one input beside whoever writes what was read before.
actor InputFeed {
  /// Entries of a library that were read together.
  struct Entries: Sendable {
    var entries: [LibraryRecord] = []
    /// What could not be read, in the order of the file.
    var failures: [RunSummary.Failure] = []
    /// Number of entries, those that could not be read too.
    var count = 0
    var isLast = false
    /// The end of the library, once it was read to its end.
    var end: InputWalk.LibraryEnd?
  }

  private let walk: InputWalk

  /// Opens `input`.
  init(_ input: PendingInput, choices: ReadingChoices) throws(UnreadablePath) {
    walk = try InputWalk(input, choices: choices, isDigesting: true)
  }

  /// Whether all was looked at that the input holds.
  var isWhole: Bool { walk.isWhole }

  /// What comes next outside libraries; nil at the end.
  func next() -> InputWalk.Step? { walk.next() }

  /// The next entries of the library that began last, up to a limit of number and text.
  func entries(of library: InputWalk.LibraryInput, limit: BatchLimit) -> Entries {
    var found = Entries()
    var byteCount = 0
    while found.entries.count < limit.count, byteCount < limit.byteCount {
      switch walk.next() {
      case .article(let document):
        let record = LibraryRecord(document)
        byteCount += document.text.utf8.count + record.csl.utf8.count
        found.entries.append(record)
        found.count += 1
      case .fault(let fault):
        let reason = "has a fault: \(fault.sentence)"
        found.failures.append(
          UnreadablePath(path: library.name, cause: .badData, reason: reason).failure)
        found.count += 1
      case .failed(let failure): found.failures.append(failure)
      case .libraryEnds(let end):
        (found.isLast, found.end) = (true, end)
        return found
      case .whole, .libraryBegins, nil:
        found.isLast = true
        return found
      }
    }
    return found
  }
}

/// An entry of a library as it was read.
struct LibraryRecord: Sendable {
  let document: Document
  /// What its library calls it, and maybe others.
  let name: String
  /// Everything that is stated about it, as a CSL-JSON item.
  let csl: String
  /// Digest of what a reader made of it: its record and its text.
  let digest: ContentDigest

  init(_ document: Document) {
    self.document = document
    csl = document.reference.cslJSON
    var builder = ContentDigest.Builder()
    builder.add(csl)
    builder.add([0])
    builder.add(document.text)
    digest = builder.digest
    name = document.reference.entryName(digest: digest)
  }
}
