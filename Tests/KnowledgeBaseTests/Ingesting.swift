import Foundation
import KnowledgeBase
import KnowledgeStore
import TestSupport

/// Takes in `paths`.
@discardableResult
func ingest(
  _ paths: [String], into store: borrowing Store,
  adjust: (inout IngestRequest) -> Void = { _ in }
) async throws -> RunSummary {
  var request = IngestRequest(paths: paths)
  adjust(&request)
  var ingest = try Ingest(request)
  return try await ingest.run(into: store, arguments: paths) { _ in }
}

/// Articles, claims and failures of a run, as one line.
func counts(_ summary: RunSummary) -> String {
  "\(summary.added) added, \(summary.changed) changed, \(summary.unchanged) unchanged, "
    + "\(summary.failures.count) failed, claims +\(summary.claimsAdded) -\(summary.claimsRemoved)"
}

extension TemporaryDirectory {
  /// Writes `text` to `name` inside.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// A folder `in` with three articles: two claims, one claim, one claim.
  func articles() throws -> String {
    try write(
      "Prazosin reduced nightmares in 40 % of 67 adults with PTSD. "
        + "Aspirin lowers the risk of stroke.\n", to: "in/a.txt")
    try write("Untreated depression raises the risk of heart disease.\n", to: "in/b/c.md")
    try write("Smoking causes lung cancer in many adults.\n", to: "in/z.txt")
    return file("in")
  }
}

/// Columns that hold when something was done or what time a file bears.
let timeColumns: Set<String> = ["added_at", "changed_at", "modified_at", "since", "until"]
