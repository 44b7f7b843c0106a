import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import TestSupport

/// A knowledge base with a source of files, for a night after another.
struct SourceWorld {
  let folder: TemporaryDirectory
  var source = Source(name: "s", path: "")

  init() throws {
    folder = try TemporaryDirectory()
    source.path = folder.file("in")
    source.id = 1
  }

  func keep(in store: borrowing Store) throws {
    var new = source
    new.id = 0
    try store.keep(new)
  }

  func page(_ number: Int, _ share: Int = 40) -> String {
    """
    # Page \(number)

    Prazosin reduced nightmares in \(share) % of \(60 + number) adults with PTSD. Aspirin lowers the risk of stroke.

    Sleep returned within \(number + 2) weeks in most patients with depression.
    """
  }

  @discardableResult
  func write(_ numbers: ClosedRange<Int>, share: Int = 40) throws -> SourceWorld {
    for number in numbers { try folder.write(page(number, share), to: "in/p\(number).md") }
    return self
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder.file(name))
  }

  func move(_ name: String, to other: String) throws {
    let place = URL(fileURLWithPath: folder.file(other))
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: folder.file(name), toPath: place.path)
  }

  func night(
    _ store: borrowing Store, adjust: (inout IngestRequest) -> Void = { _ in }
  ) async throws -> RunSummary {
    try await ingest([], into: store) { request in
      request.sources = [source]
      adjust(&request)
    }
  }
}

/// Decides that the claim with `uid` is supported.
func review(_ uid: String, in store: borrowing Store) throws {
  _ = try Reviewing.take(
    [ReviewDecision(claim: uid, verdict: .supported)], as: ReviewSettings(reviewer: "Ada"),
    in: store)
}

/// What became of the articles of a source in a run, as one line.
func news(_ run: RunSummary) -> String {
  "\(run.added) added, \(run.changed) changed, \(run.unchanged) unchanged, \(run.removed) hidden, "
    + "\(run.moved) moved, \(run.deferred) deferred, \(run.failures.count) failed"
}
