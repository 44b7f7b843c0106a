internal import Knowledge
internal import KnowledgeStore
internal import Readers

/// How much a file, or each file of an archive, holds now.
struct FileContents {
  /// How much one file holds.
  struct Weight {
    var documentCount = 0
    var textByteCount = 0

    fileprivate mutating func add(_ document: Document) {
      documentCount += 1
      textByteCount += document.text.utf8.count
    }
  }

  private var weights: [String: Weight] = [:]
  /// Paths of what holds what it held, and of what cannot be read.
  private var kept: Set<String> = []
  private var isWhole = true

  /// Reads the file at `path`, of which `inputs` are known; nil where it is none.
  init?(at path: String, _ inputs: [SourceInputs.Input], with preparation: Preparation) {
    guard let status = try? FileStatus(ofPath: path), status.kind == .file else { return nil }
    let file = FoundFile(
      path: path, relativePath: "", byteCount: status.byteCount,
      modifiedAtNanoseconds: status.modifiedAtNanoseconds)
    let pending = PendingInput(name: path, content: .file(file))
    guard let walk = try? InputWalk(pending, choices: preparation.choices, isDigesting: false)
    else { return nil }
    let known = Dictionary(inputs.map { ($0.path, $0.digest) }) { one, _ in one }
    var library = path
    while let step = walk.next() {
      switch step {
      case .libraryBegins(let begun):
        library = begun.path ?? path
        weights[library] = Weight()
      case .article(let document): weights[library]?.add(document)
      case .whole(let whole): add(whole, known: known, with: preparation)
      case .failed(let failure): kept.insert(failure.path)
      case .libraryEnds(nil): kept.insert(library)
      case .libraryEnds, .fault: break
      }
    }
    isWhole = walk.isWhole
  }

  private mutating func add(
    _ whole: PendingInput, known: [String: ContentDigest], with preparation: Preparation
  ) {
    guard case .member(let path, _, let bytes) = whole.content else { return }
    if known[path] != ContentDigest(sha256Of: bytes),
      let document = try? preparation.document(of: whole, bytes: bytes)
    {
      weights[path, default: Weight()].add(document)
    } else {
      kept.insert(path)
    }
  }

  /// How much the file at a path holds, nothing where it is not there; nil where it holds what it held, or
  /// could not be read.
  func weight(of path: String) -> Weight? {
    guard !kept.contains(path) else { return nil }
    return weights[path] ?? (isWhole ? Weight() : nil)
  }
}
