import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

private let page = """
  # Ketamine for PTSD

  Nearly 70 % of patients with PTSD improved after ketamine. A 2019 study found that ketamine relieves
  chronic pain within a day. Sleep got better in 40 % of adults with insomnia.

  ## OCD

  It reduced symptoms in about half of adults within two weeks.
  """

private func dump(_ store: borrowing Store) throws -> String {
  var text = ""
  _ = try ReviewDump.write(from: store) { text += $0 }
  return text
}

@discardableResult
private func restore(
  _ text: String, into store: borrowing Store, _ folder: TemporaryDirectory, isDryRun: Bool = false
) throws -> ReviewRestore.Summary {
  var restore = try ReviewRestore(path: folder.write(text, to: "dump.txt"), isDryRun: isDryRun)
  return try restore.run(in: store)
}

/// Every claim with all of its columns but `changed_rev`, which counts the writes of one file.
private func claims(_ store: borrowing Store) throws -> [String] {
  let columns = try store.connection.texts(
    "SELECT name FROM pragma_table_info('claims') WHERE name <> 'changed_rev'")
  return try store.connection.rows(
    of: "SELECT \(columns.joined(separator: ", ")) FROM claims ORDER BY id")
}

/// Decisions of three people on every claim, some taken back, one settled.
private func decideAll(in store: borrowing Store) throws {
  let uids = try store.connection.texts("SELECT uid FROM claims ORDER BY id")
  for (index, uid) in uids.enumerated() {
    for (offset, reviewer) in ["Ada", "Bo", "Cy"].enumerated() where (index + offset) % 4 != 3 {
      let verdict = Verdict.allCases[(index * offset + offset) % 4]
      let decision = ReviewDecision(
        claim: uid, verdict: verdict, note: offset == 1 ? "“\(index)”\n\u{202E}" : nil)
      _ = try Reviewing.take([decision], as: ReviewSettings(reviewer: reviewer), in: store)
    }
  }
  _ = try Reviewing.withdraw([.claim(uids[0])], reviewer: "Ada", in: store)
  var settings = ReviewSettings(reviewer: "Dee")
  settings.isAdjudicated = true
  _ = try Reviewing.take(
    [ReviewDecision(claim: uids[1], verdict: .overstated)], as: settings, in: store)
}

/// What a rebuilt file has after `restore`, before or after its articles are taken in.
@Test(arguments: [true, false])
func rebuiltFileHasTheSameClaims(isRestoredFirst: Bool) async throws {
  let folder = try TemporaryDirectory()
  let paths = [try folder.articles(), try folder.write(page, to: "page.md")]
  let store = try Store(writing: folder.file("first.sqlite"))
  try await ingest(paths, into: store)
  try decideAll(in: store)
  let (before, text) = (try claims(store), try dump(store))
  #expect(text.split(separator: "\n").count > 12)
  #expect(
    try store.connection.number("SELECT count(*) FROM governing_reviews WHERE in_conflict") > 0)

  let rebuilt = try Store(writing: folder.file("second.sqlite"))
  if isRestoredFirst { try restore(text, into: rebuilt, folder) }
  try await ingest(paths, into: rebuilt)
  if !isRestoredFirst { try restore(text, into: rebuilt, folder) }
  #expect(try claims(rebuilt) == before)
  #expect(try dump(rebuilt) == text)

  let all = try rebuilt.connection.dump()
  let again = try restore(text, into: rebuilt, folder)
  #expect(again.added == 0)
  #expect(again.unanchored == 0)
  #expect(try rebuilt.connection.dump() == all)
}

@Test func dumpsMergeInWhateverOrder() async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(page, to: "page.md")
  var texts: [String] = []
  for reviewer in ["Ada", "Bo"] {
    let store = try Store(writing: ":memory:")
    try await ingest([path], into: store)
    let uid = try store.connection.texts("SELECT uid FROM claims ORDER BY id")[0]
    for verdict in [Verdict.supported, .contradicted] {
      _ = try Reviewing.take(
        [ReviewDecision(claim: uid, verdict: verdict)], as: ReviewSettings(reviewer: reviewer),
        in: store)
    }
    texts.append(try dump(store))
  }
  var merged: [String] = []
  for order in [texts, texts.reversed()] {
    let store = try Store(writing: ":memory:")
    for text in order { try restore(text, into: store, folder) }
    #expect(try restore(texts.joined(), into: store, folder).added == 0)
    merged.append(try dump(store))
  }
  #expect(merged[0] == merged[1])
}

@Test(arguments: [
  ("Nearly 70 %", "Nearly 80 %", "needs-recheck", "The words changed: numbers 70% → 80%."),
  ("PTSD improved", "PTSD never improved", "needs-recheck", "The words changed: negated now."),
  ("## OCD", "## Migraine", "needs-recheck", ""),
  (
    "Sleep got better in 40 % of adults with insomnia.", "Smoking causes lung cancer.", "orphan",
    "Its article says nothing like it now."
  ),
])
func decisionNeverMovesToAChangedSentence(
  old: String, new: String, state: String, reason: String
) async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(page, to: "page.md")
  let store = try Store(writing: ":memory:")
  try await ingest([path], into: store)
  let uids = try store.connection.texts("SELECT uid FROM claims ORDER BY id")
  _ = try Reviewing.take(
    uids.map { ReviewDecision(claim: $0, verdict: .supported) },
    as: ReviewSettings(reviewer: "Ada"), in: store)
  let text = try dump(store)
  try folder.write(page.replacing(old, with: new), to: "page.md")
  try await ingest([path], into: store)
  let rows = try store.connection.rows(
    of: "SELECT state, state_reason, standing FROM reviews WHERE state <> 'anchored'")
  #expect(rows.count == 1)
  #expect(rows.first?.hasPrefix(state + "|" + reason) == true, "\(rows)")
  #expect(rows.first?.hasSuffix("|0") == true)
  #expect(
    try store.connection.number("SELECT count(*) FROM claims WHERE citation_status = 'verified'")
      == uids.count - 1)
  // A rebuilt file that gets the decisions afterwards sees the same.
  let rebuilt = try Store(writing: ":memory:")
  try await ingest([path], into: rebuilt)
  #expect(try restore(text, into: rebuilt, folder).unanchored == 1)
  #expect(
    try rebuilt.connection.rows(
      of: "SELECT state, state_reason, standing FROM reviews WHERE state <> 'anchored'") == rows)
  #expect(try dump(rebuilt) == text)
  // The old words come back, and with them the decision.
  try folder.write(page, to: "page.md")
  try await ingest([path], into: store)
  #expect(
    try store.connection.number("SELECT count(*) FROM claims WHERE citation_status = 'verified'")
      == uids.count)
}

@Test func badLinesAreToldAndTheOthersTaken() async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(page, to: "page.md")
  let store = try Store(writing: ":memory:")
  try await ingest([path], into: store)
  try decideAll(in: store)
  let lines = try dump(store).split(separator: "\n").map(String.init)
  let text =
    ([lines[0], "nonsense", lines[1], "{}", #"{"type":"weather"}"#, ""]
    + [lines[2].replacing("\"type\":\"review\"", with: "\"type\":\"review\",\"verdict\":\"x\"")]
    + [lines[2].replacing("\"made_at\":", with: "\"made\":"), lines[3]]).joined(separator: "\r\n")
  let other = try Store(writing: ":memory:")
  let summary = try restore(text, into: other, folder)
  #expect(summary.added == 2)
  #expect(summary.badLines.map(\.line) == [2, 4, 5, 7, 8])
  #expect(summary.unanchored > 0)
  #expect(
    try other.connection.texts("SELECT DISTINCT state_reason FROM reviews")
      == ["Its article is not in this file."])
}

@Test func editedWordsInADumpAreNotTakenForTheClaim() async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(page, to: "page.md")
  let store = try Store(writing: ":memory:")
  try await ingest([path], into: store)
  let uid = try store.connection.texts("SELECT uid FROM claims ORDER BY id")[0]
  _ = try Reviewing.take(
    [ReviewDecision(claim: uid, verdict: .supported)], as: ReviewSettings(reviewer: "Ada"),
    in: store)
  let edited = try dump(store).replacing("\"quote\":\"Nearly 70", with: "\"quote\":\"Nearly 75")
  let other = try Store(writing: ":memory:")
  try await ingest([path], into: other)
  let summary = try restore(edited, into: other, folder)
  #expect(summary.added == 1)
  #expect(summary.unanchored == 1)
  #expect(summary.movedClaims == 0)
}

@Test(arguments: [
  ("", false), ("{}\n", false), ("#kb-review\n", false), ("#kb-review x\n", false),
  ("#kb-review 0\n", false), ("#kb-review 2\n{}\n", true), ("\u{FEFF}#kb-review 99\r\n", true),
])
func foreignAndNewerFilesAreRefused(text: String, isNewer: Bool) throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(text, to: "dump.txt")
  do {
    _ = try ReviewRestore(path: path)
    Issue.record("taken: \(text)")
  } catch ReviewRestore.Refusal.newer {
    #expect(isNewer)
  } catch ReviewRestore.Refusal.noDump {
    #expect(!isNewer)
  }
}

@Test func dryRunOfARestoreWritesNothing() async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(page, to: "page.md")
  let store = try Store(writing: ":memory:")
  try await ingest([path], into: store)
  try decideAll(in: store)
  let text = try dump(store)
  let other = try Store(writing: ":memory:")
  try await ingest([path], into: other)
  let before = try other.connection.dump()
  #expect(try restore(text, into: other, folder, isDryRun: true).added > 0)
  #expect(try other.connection.dump() == before)
}
