import Knowledge
import KnowledgeStore
import Testing

@testable import KnowledgeBase

private func condition(
  _ slug: String, parent: String? = nil, synonyms: [String] = []
) -> Condition {
  let terms =
    [Condition.Term(text: slug.uppercased(), kind: .name, isGuarded: false)]
    + synonyms.map { Condition.Term(text: $0, kind: .synonym, isGuarded: false) }
  return Condition(
    slug: slug, name: slug.uppercased(), parent: parent, terms: terms, codes: [])
}

private let base = Vocabulary([
  condition("pain"), condition("migraine", parent: "pain", synonyms: ["megrim"]),
  condition("aura", parent: "migraine"),
])

private func edit(
  _ operation: ConditionEdit.Operation, _ slug: String,
  _ fill: (inout ConditionChange) -> Void = { _ in }
) -> ConditionEdit {
  var change = ConditionChange()
  fill(&change)
  return ConditionEdit(slug: slug, operation: operation, change: change)
}

private func synonym(_ text: String) -> Condition.Term {
  Condition.Term(text: text, kind: .synonym, isGuarded: false)
}

@Test func everyEditMakesAnotherVersion() throws {
  let one = try base.applying([edit(.add, "x") { $0.name = "Ex" }])
  let two = try one.applying([edit(.remove, "x")])
  #expect([one.version - base.version, two.version - base.version] == [1, 2])
  #expect(one.userSlugs == ["x"])
  #expect(two.userSlugs == [])
  #expect(two.conditions == base.conditions)
  #expect(Vocabulary.words(forVersion: base.version) == String(base.version / 1_000_000_000))
  #expect(Vocabulary.words(forVersion: two.version).hasSuffix("+2"))
}

@Test func renamingKeepsTheOldNameAsASynonym() throws {
  let after = try base.applying([edit(.edit, "migraine") { $0.name = "Sick headache" }])
  let migraine = try #require(after.condition("migraine"))
  #expect(migraine.name == "Sick headache")
  #expect(migraine.terms.map(\.text) == ["Sick headache", "MIGRAINE", "megrim"])
  #expect(migraine.terms.map(\.kind) == [.name, .synonym, .synonym])
}

@Test func renamingToASynonymDoesNotKeepItTwice() throws {
  let after = try base.applying([edit(.edit, "migraine") { $0.name = "Megrim" }])
  #expect(after.condition("migraine")?.terms.map(\.text) == ["Megrim", "MIGRAINE"])
}

@Test func addingATermAgainChangesOnlyItsKind() throws {
  let term = Condition.Term(text: "MEGRIM", kind: .abbreviation, isGuarded: true)
  let after = try base.applying([edit(.edit, "migraine") { $0.addedTerms = [term] }])
  #expect(after.condition("migraine")?.terms.dropFirst() == [term])
}

@Test func childrenOfARemovedConditionMoveUp() throws {
  let after = try base.applying([edit(.remove, "migraine")])
  #expect(after.condition("migraine") == nil)
  #expect(after.condition("aura")?.parent == "pain")
  #expect(try after.applying([edit(.remove, "pain")]).condition("aura")?.parent == nil)
}

@Test func parentMayComeAfterItsChildInOneGo() throws {
  let after = try base.applying([
    edit(.add, "x") {
      $0.name = "Ex"
      $0.parent = .slug("y")
    }, edit(.add, "y") { $0.name = "Why" },
  ])
  #expect(after.conditions.first { $0.slug == "x" }?.parent == "y")
}

private let faults: [(edit: ConditionEdit, fault: VocabularyFault)] = [
  (edit(.add, "pain") { $0.name = "Pain" }, .duplicate("pain")),
  (edit(.add, "x"), .emptyName),
  (edit(.add, "x") { $0.name = " - " }, .badTerm(" - ")),
  (edit(.add, "x") { $0.name = "a\u{1B}b" }, .badTerm("a\u{1B}b")),
  (edit(.add, "") { $0.name = "x" }, .badSlug("")),
  (edit(.add, "-x") { $0.name = "x" }, .badSlug("-x")),
  (edit(.add, "Pain") { $0.name = "x" }, .badSlug("Pain")),
  (edit(.add, "né") { $0.name = "x" }, .badSlug("né")),
  (edit(.edit, "pian") { $0.name = "x" }, .unknown("pian")),
  (edit(.remove, "pian"), .unknown("pian")),
  (edit(.edit, "pain") { $0.parent = .slug("ache") }, .unknown("ache")),
  (edit(.edit, "pain") { $0.parent = .slug("pain") }, .circle(["pain", "pain"])),
  (
    edit(.edit, "pain") { $0.parent = .slug("aura") },
    .circle(["pain", "aura", "migraine", "pain"])
  ),
  (edit(.edit, "pain") { $0.removedTerms = ["ouch"] }, .noSuchTerm("ouch", slug: "pain")),
  (edit(.edit, "pain") { $0.removedTerms = ["Pain"] }, .isTheName("Pain", slug: "pain")),
  (edit(.edit, "pain") { $0.addedTerms = [synonym("")] }, .badTerm("")),
  (edit(.edit, "migraine") { $0.addedTerms = [synonym("megrim")] }, .nothingNew("migraine")),
  (edit(.edit, "migraine") { $0.parent = .slug("pain") }, .nothingNew("migraine")),
  (
    edit(.edit, "pain") { $0.addedCodes = [Condition.Code(system: "SNOMED", code: "1")] },
    .badCode("SNOMED:1")
  ),
  (
    edit(.edit, "pain") { $0.removedCodes = [Condition.Code(system: "MESH", code: "1")] },
    .noSuchCode("MESH:1", slug: "pain")
  ),
]

@Test(arguments: faults.indices)
func editThatCannotBeDoneSaysWhy(index: Int) {
  let error = #expect(throws: FaultyEdit.self) {
    try base.applying([edit(.add, "fine") { $0.name = "Fine" }, faults[index].edit])
  }
  #expect(error == FaultyEdit(index: 1, fault: faults[index].fault))
  #expect(error?.fault.sentence.hasSuffix(".") == true)
}

@Test func chainOfParentsHasAnEnd() throws {
  let edits = (0..<100).map { number in
    edit(.add, "x\(number)") {
      $0.name = "x"
      if number > 0 { $0.parent = .slug("x\(number - 1)") }
    }
  }
  let error = #expect(throws: FaultyEdit.self) { try base.applying(edits) }
  #expect(error == FaultyEdit(index: 64, fault: .tooDeep("x64")))
  #expect(try base.applying(Array(edits.prefix(64))).conditions.count == 67)
}

@Test func oldEditsFitANewerShippedVocabularyAsFarAsTheyCan() {
  let edits = [
    edit(.add, "migraine") {
      $0.name = "Migraine"
      $0.addedTerms = [synonym("sick headache")]
    },
    edit(.edit, "pain") {
      $0.removedTerms = ["gone already"]
      $0.addedTerms = [synonym("ache")]
    },
    edit(.edit, "shipped-no-longer") { $0.name = "x" }, edit(.remove, "neither"),
    edit(.edit, "aura") { $0.parent = .slug("nowhere") },
  ]
  let after = base.replaying(edits)
  #expect(after.version == base.version + 5)
  #expect(after.userSlugs == [])
  #expect(
    after.condition("migraine")?.terms.map(\.text) == ["Migraine", "megrim", "sick headache"])
  #expect(after.condition("pain")?.terms.map(\.text) == ["PAIN", "ache"])
  #expect(after.conditions.first { $0.slug == "aura" }?.parent == nil)
}

@Test func circleThatANewerShippedVocabularyMakesIsCut() {
  let after = base.replaying([
    edit(.edit, "pain") { $0.parent = .slug("aura") }, edit(.add, "x") { $0.name = "Ex" },
  ])
  #expect(after.conditions.allSatisfy { $0.parent == nil })
}

@Test(arguments: [
  ("Sjögren's syndrome", "sjogrens-syndrome"), ("  A -- b/c (d)  ", "a-b-c-d"), ("痛み", ""),
  ("e\u{301}tat", "etat"), ("β-thalassemia", "beta-thalassemia"), ("Crohn’s", "crohns"),
  (String(repeating: "ab ", count: 60), String(repeating: "ab-", count: 33) + "a"),
])
func slugOfAName(name: String, slug: String) {
  #expect(ConditionText.slug(of: name) == slug)
  #expect(slug.isEmpty || ConditionText.isSlug(slug))
}
