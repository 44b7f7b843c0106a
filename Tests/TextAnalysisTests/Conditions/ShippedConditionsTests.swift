import Knowledge
import Testing

@testable import TextAnalysis

@Suite struct ShippedConditionsTests {
  @Test func everyNamedSlugIsThere() {
    let slugs = Set(ShippedConditions.all.map(\.slug))
    let expected = [
      "ptsd", "trd", "depression", "chronic-pain", "ocd", "anxiety", "panic-disorder",
      "social-anxiety", "gad", "bipolar", "suicidality", "substance-use-disorder", "fibromyalgia",
      "migraine", "neuropathy", "crps", "alzheimers", "parkinsons", "cognitive-impairment",
      "trauma",
    ]
    #expect(slugs.isSuperset(of: expected))
    #expect(slugs.count == ShippedConditions.all.count)
  }

  @Test func everyRowOfTheTableIsUsed() {
    let rows = PackageResources.conditions_tsv.split(separator: UInt8(ascii: "\n"))
      .filter { $0.first != UInt8(ascii: "#") }
    let decoyRows = rows.count { $0.first == UInt8(ascii: "-") }
    #expect(ShippedConditions.slugsByHand.count == rows.count - decoyRows)
    #expect(decoyRows > 0 && !ShippedConditions.decoys.isEmpty)
    #expect(PackageResources.conditions_tsv.count < 20_000)
  }

  @Test func everyRowOfTheVocabularyIsUsed() {
    let rows = vocabularyText.split(separator: "\n").filter { !$0.hasPrefix("+") }
    #expect(rows.count > 5000 && vocabularyText.utf8.count < 2_500_000)
    #expect(ShippedConditions.all.count == rows.count + ShippedConditions.slugsByHand.count)
  }

  @Test func everyConditionIsWellFormed() {
    let slugs = Set(ShippedConditions.all.map(\.slug))
    for condition in ShippedConditions.all { check(condition, slugs) }
  }

  private func check(_ condition: Condition, _ slugs: Set<String>) {
    #expect(
      condition.slug.utf8.allSatisfy {
        0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D
      })
    #expect(condition.parent.map(slugs.contains) ?? true, "\(condition.slug)")
    #expect(condition.parent != condition.slug)
    #expect(condition.terms.first?.text == condition.name)
    #expect(condition.terms.first?.kind == .name)
    #expect(condition.terms.count == Set(condition.terms.map(\.text)).count, "\(condition.slug)")
    #expect(!condition.codes.isEmpty, "\(condition.slug)")
    #expect(
      condition.codes.allSatisfy {
        ["MESH", "OMIM", "DOID", "MONDO", "ICD10CM"].contains($0.system) && !$0.code.isEmpty
      })
    for term in condition.terms {
      let isTrimmed = !term.text.hasPrefix(" ") && !term.text.hasSuffix(" ")
      #expect(!term.text.isEmpty && isTrimmed && !term.text.contains("?"), "\(term.text)")
      #expect(!term.isGuarded || term.kind == .abbreviation || term.kind == .symptom)
    }
  }

  @Test func noConditionIsItsOwnAncestor() {
    let parents = Dictionary(
      uniqueKeysWithValues: ShippedConditions.all.map { ($0.slug, $0.parent) })
    for slug in parents.keys {
      var chain: Set<String> = []
      var current: String? = slug
      while let known = current, chain.insert(known).inserted { current = parents[known] ?? nil }
      #expect(current == nil, "\(slug)")
    }
  }

  @Test func everyTermIsFound() {
    let matcher = shippedMatcher
    for condition in ShippedConditions.all {
      for term in condition.terms {
        let text = "\(condition.name). \(term.text)"
        let start = condition.name.utf8.count + 2
        let found = matcher.mentions(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count))
        #expect(
          found.contains { $0.slug == condition.slug && $0.range.byteStart == start }, "\(text)")
      }
    }
  }
}
