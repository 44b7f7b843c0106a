import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

private func take(
  _ text: String, into store: borrowing Store, isDryRun: Bool = false
) throws -> ConditionImport.Summary {
  try take(Array(text.utf8), into: store, isDryRun: isDryRun)
}

private func take(
  _ bytes: [UInt8], into store: borrowing Store, isDryRun: Bool = false
) throws -> ConditionImport.Summary {
  let folder = try TemporaryDirectory()
  let path = try folder.write(bytes, to: "conditions")
  return try ConditionImport(path: path, format: nil).run(
    in: store, editor: "Ada", isDryRun: isDryRun)
}

private let table = """
  # My conditions
  name\tslug\tparent\tsynonyms\tabbreviations\tsymptoms\tcodes
  Brain fog\tbrain-fog\tsilo-fever\tmental fog | clouded mind\t\tlosing words
  Silo fever\tsilo-fever\t-\tgrain lung\tLC?|PASC\t\tMESH:D999998

  """

@Test(arguments: ["\n", "\r\n"])
func tableIsTaken(lineEnd: String) throws {
  let store = try Store(writing: ":memory:")
  let text =
    "\u{FEFF}"
    + table.split(separator: "\n", omittingEmptySubsequences: false)
    .joined(separator: lineEnd)
  let summary = try take(text, into: store)
  #expect([summary.added, summary.edited, summary.unchanged, summary.termsAdded] == [2, 0, 0, 8])
  #expect(
    try store.connection.rows(
      of: """
        SELECT slug, name, parent, codes, origin FROM conditions
        WHERE slug IN ('brain-fog', 'silo-fever') ORDER BY slug
        """) == [
        "brain-fog|Brain fog|silo-fever|[]|user",
        #"silo-fever|Silo fever|NULL|["MESH:D999998"]|user"#,
      ])
  #expect(
    try store.connection.rows(
      of: "SELECT text, kind, guarded FROM condition_terms WHERE slug = 'silo-fever'") == [
        "Silo fever|name|0", "grain lung|synonym|0", "LC|abbreviation|1",
        "PASC|abbreviation|0",
      ])
}

@Test func importingAgainChangesNothing() throws {
  let store = try Store(writing: ":memory:")
  let first = try take(table, into: store)
  let before = try store.connection.dump()
  let again = try take(table, into: store)
  #expect([again.added, again.edited, again.unchanged, again.termsAdded] == [0, 0, 2, 0])
  #expect(again.vocabularyVersion == first.vocabularyVersion)
  #expect(try store.connection.dump() == before)
}

@Test func tableHoldsAgainstWhatIsThere() throws {
  let store = try Store(writing: ":memory:")
  _ = try take(table, into: store)
  let summary = try take(
    """
    slug\tname\tparent\tsynonyms\tabbreviations
    silo-fever\tGrain store fever\ttrauma\tnew words\tPASC?
    """, into: store)
  #expect([summary.added, summary.edited] == [0, 1])
  #expect(
    try store.connection.rows(of: "SELECT name, parent FROM conditions WHERE slug = 'silo-fever'")
      == ["Grain store fever|trauma"])
  #expect(
    try store.connection.texts(
      "SELECT text || guarded FROM condition_terms WHERE slug = 'silo-fever'") == [
        "Grain store fever0", "Silo fever0", "grain lung0", "LC1", "PASC1",
        "new words0",
      ])
}

@Test func dryRunTakesNothing() throws {
  let store = try Store(writing: ":memory:")
  let before = try store.connection.dump()
  let summary = try take(table, into: store, isDryRun: true)
  #expect(summary.added == 2)
  #expect(try store.connection.dump() == before)
}

private let ontology = #"""
  format-version: 1.4
  subsetdef: slim "A: slim"
  ! a comment

  [Term]
  id: DOID:900001 {a="b"} ! first
  name: glass bone\: kind 1 {source="x"}
  def: "Unused." [URL:http\://example.org]
  synonym: "brittle \"glass\" bones" EXACT [MESH:D1] {x="y"}
  synonym: "GBK" EXACT []
  synonym: "gbk one" EXACT ABBREVIATION []
  synonym: "narrow glass bone" NARROW []
  synonym: "bone trouble" BROAD []
  synonym: "frail" RELATED []
  synonym: "old style" []
  synonym: "(-)" EXACT []
  is_a: DOID:999999 ! not here
  is_a: DOID:900002 {source="x"} ! bone thing
  is_a: DOID:900003
  xref: MESH:D010013 {source="x"}
  xref: UMLS:C1

  [Term]
  name: bone thing
  id: DOID:900002

  [Term]
  id: DOID:900003
  name: obsolete bone thing
  is_obsolete: true

  [Term]
  id: DOID:2055
  name: post traumatic stress
  synonym: "after-battle nerves" EXACT []

  [Term]
  id: OTHER:1
  name: Ptsd

  [Typedef]
  id: part_of
  name: part of
  """#

@Test func ontologyIsTaken() throws {
  let store = try Store(writing: ":memory:")
  let summary = try take(ontology, into: store)
  #expect([summary.added, summary.edited, summary.unchanged] == [3, 1, 0])
  #expect([summary.obsoleteTerms, summary.looseSynonyms, summary.unusableSynonyms] == [1, 3, 1])
  #expect(
    try store.connection.rows(
      of: "SELECT slug, name, parent, codes FROM conditions WHERE origin = 'user' ORDER BY slug")
      == [
        #"bone-thing|bone thing|NULL|["DOID:900002"]"#,
        #"glass-bone-kind-1|glass bone: kind 1|bone-thing|["DOID:900001","MESH:D010013"]"#,
        "other-1|Ptsd|NULL|[]",
      ])
  #expect(
    try store.connection.rows(
      of: "SELECT text, kind, guarded FROM condition_terms WHERE slug = 'glass-bone-kind-1'") == [
        "glass bone: kind 1|name|0", #"brittle "glass" bones|synonym|0"#, "GBK|abbreviation|1",
        "gbk one|abbreviation|1", "narrow glass bone|synonym|0",
      ])
  #expect(
    try store.connection.texts(
      "SELECT text FROM condition_terms WHERE slug = 'ptsd' AND text LIKE 'after-battle%'")
      == ["after-battle nerves"])
  #expect(
    try store.connection.texts("SELECT parent FROM conditions WHERE slug = 'ptsd'") == ["trauma"])
}

@Test func ontologyTakenAgainChangesNothing() throws {
  let store = try Store(writing: ":memory:")
  _ = try take(ontology, into: store)
  let again = try take(ontology, into: store)
  #expect([again.added, again.edited, again.unchanged] == [0, 0, 4])
}

private let badFiles: [(text: String, line: Int, reason: String)] = [
  ("", 1, "no header"), ("# only\n\n", 2, "no header"),
  ("slug\tname\tcolour", 1, "'colour'"), ("slug\tname\tslug", 1, "twice"),
  ("slug\tparent", 1, "must have both"),
  ("slug\tname\na\tA\tx", 2, "3 fields"), ("slug\tname\n\tA", 2, "no slug"),
  ("slug\tname\na", 2, "no name"), ("slug\tname\na\tA\n\nb\tB\na\tC", 5, "of line 2 again"),
  ("slug\tname\nA\tA", 2, "cannot be a slug"), ("slug\tname\na\t--", 2, "cannot be a term"),
  ("slug\tname\tcodes\na\tA\tSNOMED:1", 2, "is not a code"),
  ("slug\tname\tparent\na\tA\tb\nb\tB\ta", 2, "in a circle: a → b → a"),
  ("slug\tname\tparent\na\tA\tzzz", 2, "no condition 'zzz'"),
  ("slug\tname\tsynonyms\na\tA\tx|\u{7}y", 2, "cannot be a term"),
  ("slug\tname\na\t" + String(repeating: "x", count: 401), 2, "over 400 bytes"),
  ("slug\tname\na\t" + String(repeating: "x", count: 1 << 20), 2, "over 1 MiB"),
  ("format-version: 1.4", 1, "no [Term]"),
  ("[Term]\nid: A:1\n[Term]\nid: A:2\nname: x", 1, "without name"),
  ("[Term]\nname: x", 1, "without id"),
  ("[Term]\nid: A:1\nname: x\nwhat is this", 4, "'tag: value'"),
  ("format-version: 1.4\n[Term\nid: A:1", 2, "[ without ]"),
  ("[Term]\nid: A:1\nid: A:2\nname: x", 3, "second id"),
  ("[Term]\nid: A:1\nname: x\nname: y", 4, "second name"),
  ("[Term]\nid: ! x", 2, "without a value"),
  ("[Term]\nid: A:1\nname: x\n\n[Term]\nid: A:1\nname: y", 6, "of line 2 again"),
  ("[Term]\nid: A:1\nname: x\nsynonym: y EXACT []", 4, "in quotes"),
  ("[Term]\nid: A:1\nname: x\nsynonym: \"y EXACT []", 4, "in quotes"),
  ("[Term]\nid: A:1\nname: x\nsynonym: \"y\" NEARLY []", 4, "whose scope"),
  ("[Term]\nid: A:1\nname: x\nis_a: A:2\n[Term]\nid: A:2\nname: y\nis_a: A:1", 1, "in a circle"),
  ("[Term]\nid: 痛\nname: 痛み", 1, "no new slug"),
]

@Test(arguments: badFiles.indices)
func badFileIsRefusedWithItsLine(index: Int) throws {
  let store = try Store(writing: ":memory:")
  let before = try store.connection.dump()
  let (text, line, reason) = badFiles[index]
  let error = try #require(
    #expect(throws: VocabularyError.self) { try take(text, into: store) })
  guard case .badFile(_, let badLine, let found) = error else {
    Issue.record("\(error)")
    return
  }
  #expect(badLine == line)
  #expect(found.contains(reason), "\(found)")
  #expect(try store.connection.dump() == before)
}

@Test func bytesThatAreNoTextAreRefused() throws {
  let store = try Store(writing: ":memory:")
  let bytes = Array("slug\tname\na\tA\nb\t".utf8) + [0xC3, 0x28, 0x0A]
  let error = #expect(throws: VocabularyError.self) { try take(bytes, into: store) }
  guard case .badFile(_, let line, let reason)? = error else {
    Issue.record("\(String(describing: error))")
    return
  }
  #expect(line == 3)
  #expect(reason == "is not UTF-8")
}

@Test func randomChangesToAnOntologyNeverHalfTakeIt() throws {
  let seed = UInt64.random(in: 0...UInt64.max)
  var random = SeededGenerator(seed: seed)
  let bytes = Array(ontology.utf8)
  var refused = 0
  for round in 0..<60 {
    var changed = bytes
    for _ in 0..<3 {
      let place = Int.random(in: 0..<changed.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: changed[place] = UInt8.random(in: 0...255, using: &random)
      case 1: changed.remove(at: place)
      default:
        changed.insert(contentsOf: Array("\n[]:\"\\{!".utf8).shuffled(using: &random), at: place)
      }
    }
    let store = try Store(writing: ":memory:")
    let before = try store.connection.dump()
    do {
      let summary = try take(changed, into: store)
      #expect(summary.added > 0, "seed \(seed), round \(round)")
      #expect(try store.connection.faults() == [], "seed \(seed), round \(round)")
    } catch is VocabularyError {
      refused += 1
      #expect(try store.connection.dump() == before, "seed \(seed), round \(round)")
    }
  }
  #expect(refused < 60, "seed \(seed)")
}
