import Knowledge
import TestSupport
import Testing
import TextAnalysis

struct NameSample: Sendable, CustomTestStringConvertible {
  let marked: String
  let slugs: [String]
  var testDescription: String { marked }

  init(_ marked: String, _ slugs: String...) {
    self.marked = marked
    self.slugs = slugs
  }
}

private let spellings: [NameSample] = [
  .init("«PTSD» and «ptsd»", "ptsd", "ptsd"),
  .init("«post-traumatic stress disorder»", "ptsd"),
  .init("«Posttraumatic Stress Disorder»", "ptsd"),
  .init("«post traumatic stress» weighs", "ptsd"),
  .init("«post–traumatic\u{A0}stress\ndisorder»", "ptsd"),
  .init("«post‐traumatic stress disorders»", "ptsd"),
  .init("«Generalised Anxiety Disorder»", "gad"),
  .init(
    "«Alzheimer's disease», «Alzheimer»’s, «Alzheimers», «Alzheimer disease»",
    "alzheimers", "alzheimers", "alzheimers", "alzheimers"),
  .init(
    "«migraines», «neuropathies» and «fibromyalgia»'s cost", "migraine", "neuropathy",
    "fibromyalgia"),
  .init("«dépression» and «de\u{301}pression»", "depression", "depression"),
  .init("«hyper-arousal», «hyperarousal», «flash-backs»", "ptsd", "ptsd", "ptsd"),
  .init("«compulsive behaviours»", "ocd"),
  .init("«depres\u{AD}sion»", "depression"),
]

private let longest: [NameSample] = [
  .init("«treatment-resistant depression»", "trd"),
  .init("«Treatment resistant major depressive disorder»", "trd"),
  .init("«social anxiety disorder» and «anxiety»", "social-anxiety", "anxiety"),
  .init("«anxiety» and «depression»", "anxiety", "depression"),
  .init("«manic depression»", "bipolar"),
  .init("«bipolar depression»", "bipolar"),
  .init(
    "«opioid use disorder» or «addiction»", "substance-use-disorder",
    "substance-use-disorder"),
  .init("«chronic neuropathic pain»", "chronic-pain", "neuropathy"),
  .init("«depressive symptoms» in «depressed patients»", "depression", "depression"),
  .init("«suicidal thoughts» in «traumatized» people", "suicidality", "trauma"),
  .init(
    "«childhood trauma», «trauma»-focused help, «trauma» survivors", "trauma", "trauma",
    "trauma"),
]

private let vocabulary: [NameSample] = [
  .init("«hypertension» and «type II diabetes»", "hypertension", "type-2-diabetes-mellitus"),
  .init("«cancers of the breast»", "breast-cancer"),
  .init("«lung» and «stomach cancer»", "lung-cancer", "stomach-cancer"),
  .init(
    "«lung», «liver» and/or «stomach cancers»", "lung-cancer", "liver-cancer", "stomach-cancer"),
  .init(
    "«cystic fibrosis» («CF») and «CF» carriers", "cystic-fibrosis", "cystic-fibrosis",
    "cystic-fibrosis"),
  .init(
    "«diabetes», «diabetic» people, «lupus» and «high blood pressure»", "diabetes-mellitus",
    "diabetes-mellitus", "systemic-lupus-erythematosus", "hypertension"),
  .init("a «neurological disease»; «amnesia»", "nervous-system-disease", "amnesia"),
  .init("a cold shock, fever, pain and stress: death of a strain"),
  .init("the lung and the stomach"),
  .init("«Graves' disease» or «Graves’ disease»", "graves-disease", "graves-disease"),
]

private let readings: [NameSample] = [
  .init("«Obsessive-compulsive disorder» («OCD») … «OCD» again", "ocd", "ocd", "ocd"),
  .init("Their «OCDs». «OCD» (that is, «obsessive-compulsive disorder»).", "ocd", "ocd", "ocd"),
  .init("«TRD» is a «depression» that stays", "trd", "depression"),
  .init("both «OCD» and «anxiety»", "ocd", "anxiety"),
  .init("«combat stress» («CS») … and «CS» it was", "ptsd", "ptsd", "ptsd"),
  .init(
    "«Parkinson's disease» («PD») or «panic disorder»; «PD» shakes", "parkinsons",
    "parkinsons", "panic-disorder", "parkinsons"),
]

@Suite struct ConditionMatcherTests {
  private let matcher = shippedMatcher

  @Test(arguments: spellings + longest + vocabulary + readings)
  func findsTheMarkedNames(_ sample: NameSample) {
    let marked = MarkedText(sample.marked)
    let found = matcher.mentions(in: marked.bytes, range: ByteRange(0..<marked.bytes.count))
    #expect(found.map(\.slug) == sample.slugs)
    var places: [Range<Int>] = []
    for place in found.map(\.range.range) where place != places.last { places.append(place) }
    #expect(places == marked.ranges)
  }

  @Test(arguments: [
    "depression of the ST segment", "ST-segment depression", "respiratory depression",
    "cortical spreading depression", "long-term depression at the synapse",
    "the Great Depression", "an economic depression", "his anxiety to please", "anxious to go",
    "a blunt trauma", "head trauma", "traumatic brain injury", "post-traumatic growth",
    "obsessive-compulsive personality disorder", "the GAD-7 scale", "suicide gene therapy",
    "Wolff-Parkinson-White, they say", "Alzheimer et al. wrote", "Trauma centre staff",
    "antidepressants", "a sad man", "MS and AD and PD and BD", "ADD it",
    "oral contraceptive dose (OCD)", "depres sion", "PTSDX", "aPTSD",
    "the bipolar electrode", "red wine for tall men", "substance use", "migrainex",
    "chronic\n\npain", "chronic, pain", "chronic. Pain",
  ])
  func staysSilent(_ text: String) {
    #expect(matcher.mentions(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count)) == [])
  }

  @Test func definitionElsewhereDecidesForTheArticle() {
    let text = "An oral contraceptive dose (OCD) was given. Anxiety and OCD are two things."
    let found = matcher.mentions(in: Array(text.utf8), range: ByteRange(0..<text.utf8.count))
    #expect(found.map(\.slug) == ["anxiety"])
  }

  @Test func ownConditionsAreFoundLikeShippedOnes() {
    let own = Condition(
      slug: "long-covid", name: "Long COVID", parent: nil,
      terms: [
        .init(text: "Long COVID", kind: .name, isGuarded: false),
        .init(text: "traumatic brain injury", kind: .synonym, isGuarded: false),
        .init(text: "PASC", kind: .abbreviation, isGuarded: true),
      ], codes: [])
    let marked = MarkedText("«Long-Covid» («PASC») and «traumatic brain injuries»; depression")
    let found = ConditionMatcher(conditions: [own])
      .mentions(in: marked.bytes, range: ByteRange(0..<marked.bytes.count))
    #expect(found.map(\.range.range) == marked.ranges)
    #expect(found.allSatisfy { $0.slug == "long-covid" })
  }

  @Test func largeVocabularyIsMatchedInFull() {
    let names = (0..<50_000).map { "term\($0 % 500) of\($0 / 500) kind" }
    let conditions = names.enumerated().map { index, name in
      Condition(
        slug: "c\(index)", name: name, parent: nil,
        terms: [.init(text: name, kind: .name, isGuarded: false)], codes: [])
    }
    let text = Array(names.joined(separator: "; ").utf8)
    let found = ConditionMatcher(conditions: conditions)
      .mentions(in: text, range: ByteRange(0..<text.count))
    #expect(found.map(\.slug) == conditions.map(\.slug))
  }
}
