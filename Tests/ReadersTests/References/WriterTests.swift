import Knowledge
import Readers
import TestSupport
import Testing

private func written(_ reference: Reference, _ abstract: RecordAbstract, as format: ReferenceFormat)
  -> String
{
  var writer = ReferenceWriter(format)
  return writer.record(reference, abstract: abstract) + writer.end()
}

private let none = RecordAbstract(parts: [])

@Test(arguments: 0..<200)
func bibTeXReadsAsWritten(seed: UInt64) throws {
  var sample = SampleReference(seed: seed)
  var reference = sample.common(types: [
    "article-journal", "book", "chapter", "thesis", "report", "webpage", "dataset", "interview",
    "paper-conference", "post-weblog", "document", "map",
  ])
  reference.containerTitle = sample.maybe(sample.phrase())
  for index in reference.authors.indices where reference.authors[index].literal == nil {
    reference.authors[index].orcid = sample.maybe("0000-0002-1825-0097")
    reference.authors[index].nonDroppingParticle = sample.maybe("van der")
  }
  for role in Reference.Role.allCases {
    let people = sample.people()
    if !people.isEmpty { reference.contributors[role] = people }
  }
  for variable in Reference.Variable.allCases where variable != .page {
    reference.variables[variable] =
      sample.maybe(sample.phrase(1...3)) ?? reference.variables[variable]
  }
  for date in Reference.DateVariable.allCases {
    reference.dates[date] = sample.maybe(sample.date())
  }
  reference.otherFields =
    sample.maybe([.init(name: "bibtex:file", value: #"C\:\\x.pdf {a}"#)]) ?? []
  let abstract = RecordAbstract(parts: [
    .init(label: "METHODS", text: "We asked 5% of {them}."),
    .init(label: nil, text: "No more & no less."),
  ])
  let text = written(reference, abstract, as: .bibtex)
  let found = try articles(of: text, as: .bibtex)
  #expect(found.map(\.reference) == [reference], "seed \(seed)\n\(text)")
  #expect(found.map { RecordAbstract(of: $0) } == [abstract], "seed \(seed)\n\(text)")
}

@Test(arguments: 0..<200)
func risReadsAsWritten(seed: UInt64) throws {
  var sample = SampleReference(seed: seed)
  var reference = sample.common(types: [
    "article-journal", "book", "chapter", "thesis", "report", "webpage", "dataset",
    "paper-conference", "post-weblog", "document", "map",
  ])
  reference.containerTitle = sample.maybe("Journal of Sleep")
  reference.variables[.containerTitleShort] = reference.containerTitle == nil ? nil : "J Sleep"
  reference.variables[.collectionTitle] = sample.maybe("Series")
  reference.contributors[.editor] = sample.maybe([PersonName(family: "Hopper", given: "Grace")])
  reference.variables[.note] = sample.maybe("one\ntwo")
  reference.variables[.source] = sample.maybe("A catalogue")
  reference.otherFields = sample.maybe([.init(name: "ris:C1", value: "mine")]) ?? []
  let abstract = RecordAbstract(parts: [
    .init(label: "METHODS", text: "We asked 5% of {them}."), .init(label: nil, text: "No more."),
  ])
  let text = written(reference, abstract, as: .ris)
  let found = try articles(of: text, as: .ris)
  #expect(found.map(\.reference) == [reference], "seed \(seed)\n\(text)")
  #expect(found.map { RecordAbstract(of: $0) } == [abstract], "seed \(seed)\n\(text)")
}

@Test(arguments: 0..<200)
func anItemOfCSLIsTheRecord(seed: UInt64) throws {
  var sample = SampleReference(seed: seed)
  var reference = sample.common(types: ["article-journal", "book", "chapter", "map"])
  if seed.isMultiple(of: 3) { reference.id = nil }
  for index in reference.authors.indices {
    reference.authors[index].orcid = sample.maybe("0000-0002-1825-0097")
    reference.authors[index].droppingParticle = sample.maybe("de")
  }
  for role in Reference.Role.allCases {
    let people = sample.people()
    if !people.isEmpty { reference.contributors[role] = people }
  }
  for variable in Reference.Variable.allCases {
    reference.variables[variable] = sample.maybe(sample.phrase() + "\n\t" + sample.phrase())
  }
  for date in Reference.DateVariable.allCases {
    reference.dates[date] = sample.maybe(sample.date())
  }
  reference.publicationTypes = sample.maybe(["Review", "Meta-Analysis"]) ?? []
  reference.meshHeadings =
    sample.maybe([
      MeSHHeading(descriptor: "Sleep", id: "D012890", isMajor: true, qualifiers: ["*drug effects"]),
      MeSHHeading(descriptor: "Pain", isMajor: false),
    ]) ?? []
  reference.relations =
    sample.maybe([
      ReferenceRelation(
        kind: "RetractionIn", citation: "J. 2019", pmid: "1", doi: "10.1/x", date: "2020")
    ]) ?? []
  for place in reference.relations.indices {
    reference.relations[place].stated = sample.maybe("partial_retraction")
    reference.relations[place].source = sample.maybe("retraction-watch")
    reference.relations[place].record = sample.maybe("17")
  }
  reference.otherFields = sample.maybe([.init(name: "ris:U1", value: sample.phrase())]) ?? []
  let json = reference.cslJSON
  let item = try JSONValue(parsing: json.utf8)
  #expect(Reference(cslItem: item) == reference, "seed \(seed)\n\(json)")
  #expect(Reference(cslItem: item)?.cslJSON == json, "seed \(seed)")
  #expect(item.json == json, "seed \(seed)")
}

@Test func keysAreMadeAndShared() throws {
  var writer = ReferenceWriter(.bibtex)
  var reference = Reference()
  reference.title = "On the Course of Sleep"
  reference.authors = [PersonName(family: "Müller", given: "Ada")]
  reference.published = "2014-05"
  let texts = (0..<3).map { _ in writer.record(reference, abstract: none) }
  let keys = texts.compactMap { $0.split(separator: "{").dropFirst().first?.prefix { $0 != "," } }
  #expect(keys == ["muller2014course", "muller2014coursea", "muller2014courseb"])
}

@Test func medlineIsWritten() {
  var reference = Reference()
  reference.type = "article-journal"
  reference.pmid = "12345"
  reference.title =
    "Sleep and pain after trauma: a long title that does not fit on one line of it all, alas."
  reference.authors = [
    PersonName(family: "van Gogh", given: "Vincent W."), PersonName(literal: "A Group"),
  ]
  reference.authors[0].orcid = "0000-0002-1825-0097"
  reference.published = "2019-03-05"
  reference.containerTitle = "Journal of Sleep"
  reference.doi = "10.1000/x"
  reference.language = "en"
  reference.meshHeadings = [
    MeSHHeading(descriptor: "Sleep", isMajor: false, qualifiers: ["*drug effects"])
  ]
  reference.relations = [
    ReferenceRelation(kind: "ErratumIn", citation: "J Sleep. 2020;1:2.", pmid: "77")
  ]
  let text = written(
    reference, RecordAbstract(parts: [.init(label: "METHODS", text: "We asked.")]), as: .nbib)
  #expect(
    text == """
      PMID- 12345
      DP  - 2019 Mar 5
      TI  - Sleep and pain after trauma: a long title that does not fit on one line of it all,
            alas.
      LID - 10.1000/x [doi]
      AB  - METHODS: We asked.
      FAU - van Gogh, Vincent W.
      AU  - van Gogh VW
      AUID- ORCID: 0000-0002-1825-0097
      CN  - A Group
      LA  - eng
      PT  - Journal Article
      JT  - Journal of Sleep
      EIN - J Sleep. 2020;1:2. PMID: 77
      MH  - Sleep/*drug effects
      AID - 10.1000/x [doi]

      """)
}

@Test(arguments: 0..<50)
func medlineReadsAsWritten(seed: UInt64) throws {
  var sample = SampleReference(seed: seed)
  var reference = sample.common(types: ["article-journal"])
  reference.title = "Sleep and pain after trauma"
  reference.authors = [
    PersonName(family: "Lovelace", given: "Ada"),
    PersonName(family: "García Márquez", given: "J B"),
  ]
  reference.containerTitle = "Journal of Sleep"
  reference.publicationTypes = sample.maybe(["Review"]) ?? ["Journal Article"]
  reference.meshHeadings =
    sample.maybe([MeSHHeading(descriptor: "Sleep", isMajor: true, qualifiers: ["drug effects"])])
    ?? []
  reference.relations =
    sample.maybe([
      ReferenceRelation(
        kind: "RetractionIn", citation: "J Sleep. 2020;1:2", pmid: "77", date: "2020")
    ]) ?? []
  let abstract = RecordAbstract(parts: [
    .init(label: "METHODS", text: "We asked."), .init(label: "RESULTS", text: "Yes."),
  ])
  let text = written(reference, abstract, as: .nbib)
  let found = try articles(of: text, as: .nbib)
  #expect(found.count == 1, "seed \(seed)\n\(text)")
  guard let document = found.first else { return }
  let read = document.reference
  #expect(read.title == reference.title && read.authors == reference.authors, "seed \(seed)")
  #expect(read.pmid == reference.pmid && read.doi == reference.doi, "seed \(seed)")
  #expect(read.pmcid == reference.pmcid, "seed \(seed)")
  #expect(
    read.published == reference.published && read.language == reference.language, "seed \(seed)")
  #expect(read.containerTitle == reference.containerTitle, "seed \(seed)")
  #expect(read.publicationTypes == reference.publicationTypes, "seed \(seed)")
  #expect(read.meshHeadings == reference.meshHeadings, "seed \(seed)")
  #expect(read.relations == reference.relations, "seed \(seed)\n\(text)")
  #expect(read.keywords == reference.keywords, "seed \(seed)")
  #expect(read.variables[.page] == reference.variables[.page], "seed \(seed)")
  // The format has an abstract in one piece, labels in it.
  #expect(document.text == "METHODS: We asked. RESULTS: Yes.", "seed \(seed)")
}

@Test(arguments: ["article", "book", "chapter", "thesis", "report", "dataset", "document"])
func medlineKeepsTheTypesThatItHasWordsFor(type: String) throws {
  var reference = Reference()
  reference.type = type
  reference.title = "Sleep and pain"
  reference.authors = [PersonName(family: "Smith", given: "J. B.", suffix: "Jr.")]
  if type == "chapter" { reference.containerTitle = "Handbook of Sleep" }
  let text = written(reference, none, as: .nbib)
  let read = try #require(articles(of: text, as: .nbib).first).reference
  #expect(read.type == type)
  #expect(read.authors == reference.authors)
  #expect(read.containerTitle == reference.containerTitle)
}
