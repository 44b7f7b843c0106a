import Foundation
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// A page of claims, as several sites may carry it.
private let page = [
  "Prazosin reduced nightmares in 40 % of 67 adults with PTSD.",
  "Untreated depression raises the risk of heart disease in older adults.",
  "Ketamine relieved chronic pain within two days in half of the patients.",
  "Exposure therapy lowered the symptoms of OCD in 12 weeks.",
  "Sleep loss worsens the symptoms of bipolar disorder in most patients.",
]

private let links = """
  SELECT a.key || ' → ' || coalesce(b.key, '–') FROM articles AS a
  LEFT JOIN article AS b ON b.id = a.canonical_id ORDER BY a.key
  """

@Test func syndicatedPagesAreLinkedToOneAndPartedWhenTheyChange() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let body = page.joined(separator: "\n\n")
  try folder.write("---\ndate: 2026-03-02\n---\n\(body)\n", to: "in/copy.md")
  try folder.write("---\ndate: 2026-03-01\n---\n\(body)\n", to: "in/first.md")
  try folder.write("Subscribe now.\n\n\(body)\n\nRead on here.\n", to: "in/undated.md")
  try folder.write(page[0] + "\n\nAspirin lowers the risk of stroke.\n", to: "in/other.md")
  try await ingest([folder.file("in")], into: store)
  #expect(
    try store.connection.texts(links) == [
      "file:in/copy.md → file:in/first.md", "file:in/first.md → –", "file:in/other.md → –",
      "file:in/undated.md → file:in/first.md",
    ])
  let before = try store.connection.dump(without: ["run"])
  try await ingest([folder.file("in")], into: store)
  #expect(try store.connection.dump(without: ["run"]) == before)

  try folder.write("Smoking causes lung cancer in many adults.\n", to: "in/first.md")
  try await ingest([folder.file("in")], into: store)
  #expect(
    try store.connection.texts(links) == [
      "file:in/copy.md → –", "file:in/first.md → –", "file:in/other.md → –",
      "file:in/undated.md → file:in/copy.md",
    ])
  #expect(
    try store.connection.texts(
      "SELECT count(*) FROM articles WHERE changed_rev > (SELECT revision_before FROM runs WHERE id = 3)"
    )
      == ["3"])
}

@Test func copiesOfAHiddenPageAreLinkedAmongThemselves() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  var source = Source(name: "s", path: folder.file("in"))
  try store.keep(source)
  source.id = 1
  for name in ["a", "b", "c"] {
    try folder.write(page.joined(separator: "\n\n") + "\n\nFrom \(name).\n", to: "in/\(name).md")
  }
  try await ingest([], into: store) { $0.sources = [source] }
  #expect(try store.connection.texts(links).filter { $0.hasSuffix("in/a.md") }.count == 2)
  try FileManager.default.removeItem(atPath: folder.file("in/a.md"))
  try await ingest([], into: store) { $0.sources = [source] }
  #expect(
    try store.connection.texts(links) == ["file:in/b.md → –", "file:in/c.md → file:in/b.md"])
}

@Test func papersWithTwoIdentifiersAreNoCopies() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  for number in 1...2 {
    try folder.write(
      """
      @article{k, title = {Trial number \(number)0 of something else}, author = {Smith\(number), Ann}, year = {201\(number)},
        doi = {10.1000/t\(number)}, abstract = {\(page.joined(separator: " "))}}
      """, to: "in/\(number).bib")
  }
  try await ingest([folder.file("in")], into: store)
  #expect(
    try store.connection.texts("SELECT count(*) FROM articles WHERE canonical_id IS NOT NULL") == [
      "0"
    ])
  #expect(try store.connection.texts("SELECT count(*) FROM articles") == ["2"])
}
