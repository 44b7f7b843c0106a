import Knowledge
import Testing

/// Notices as `retraction 2010-02-06`, with commas between.
private func notices(_ text: String) -> [Notice] {
  text.split(separator: ", ").enumerated().map { place, words in
    let parts = words.split(separator: " ")
    var notice = Notice(
      nature: Notice.Nature(stated: String(parts[0])) ?? .concern, origin: "test",
      stated: String(parts[0]), date: parts.count > 1 ? String(parts[1]) : nil)
    notice.originalDOI = "10.5555/p"
    notice.record = String(place)
    return notice
  }
}

@Test(arguments: [
  ("", Integrity.ok), ("retraction", .retracted), ("retraction 2010", .retracted),
  ("concern 2010", .concern), ("correction", .corrected), ("reinstatement 2012", .reinstated),
  // The later of retraction and reinstatement governs.
  ("retraction 2010-02-06, reinstatement 2011-01-01", .reinstated),
  ("reinstatement 2011-01-01, retraction 2012-02-06", .retracted),
  ("retraction 2010-01-01, reinstatement 2011-01-01, retraction 2012-01-01", .retracted),
  // Two origins date the same retraction before the reinstatement.
  ("retraction 2010-02-06, retraction 2010-03, reinstatement 2010-04-01", .reinstated),
  // A reinstatement follows upon a retraction of the same day, month or year.
  ("retraction 2010-02-06, reinstatement 2010-02-06", .reinstated),
  ("retraction 2010, reinstatement 2010-02-06", .reinstated),
  ("retraction 2010-02-06, reinstatement 2010", .reinstated),
  ("retraction 2010-02-06, reinstatement 2010-01", .retracted),
  // Without date: older than all others.
  ("retraction, reinstatement 2010", .reinstated), ("retraction 2010, reinstatement", .retracted),
  ("retraction, reinstatement", .reinstated), ("concern, correction 2001", .corrected),
  ("concern 2001, correction", .concern), ("retraction, correction 2020", .retracted),
  ("concern, correction", .concern), ("reinstatement, correction", .reinstated),
  // Neither a correction nor a concern takes a retraction back.
  ("retraction 2010, correction 2015, concern 2016", .retracted),
  // The latest of the others governs; a concern where the dates leave it open.
  ("concern 2010-01-01, correction 2012-01-01", .corrected),
  ("correction 2010-01-01, concern 2012-01-01", .concern),
  ("concern 2012-01-01, correction 2012-01-01", .concern),
  ("concern 2012, correction 2012-05-05", .concern),
  ("concern 2012-05-05, correction 2012", .concern),
  ("retraction 2010, reinstatement 2011, concern 2013", .concern),
  ("retraction 2010, reinstatement 2011, correction 2013", .corrected),
  ("retraction 2010, reinstatement 2011, correction 2011", .reinstated),
  ("retraction 2010, reinstatement 2011, concern 2011", .concern),
  ("retraction 2010, reinstatement 2011, concern 2009", .reinstated),
])
func governingIntegrityIsThatOfTheRules(text: String, expected: Integrity) {
  let all = notices(text)
  let found = Integrity.governing(all)
  #expect(found.integrity == expected, "\(text)")
  #expect((found.place == nil) == all.isEmpty)
  for order in permutations(of: all) {
    let other = Integrity.governing(order)
    #expect(other.integrity == expected, "\(text)")
    #expect(other.place.map { order[$0] } == found.place.map { all[$0] }, "\(text)")
  }
}

private func permutations(of notices: [Notice]) -> [[Notice]] {
  guard notices.count > 1 else { return [notices] }
  return notices.indices.flatMap { index in
    var rest = notices
    let first = rest.remove(at: index)
    return permutations(of: rest).map { [first] + $0 }
  }
}

@Test(arguments: ["2010", "2010-02", "2012-02-29", "0001-01-01", "9999-12-31"])
func datesOfTheCalendarAreValid(date: String) {
  #expect(NoticeDate.isValid(date))
}

@Test(arguments: [
  "", "10", "2010-", "2010-13", "2010-00", "2010-02-30", "2011-02-29", "0000", "2010-2-6",
  "2010-02-06T00", "٢٠١٠", "2010-02-06-01", "+010",
])
func whatIsNoDateIsNotStated(date: String) {
  #expect(!NoticeDate.isValid(date))
  #expect(Notice(nature: .concern, origin: "test", stated: "x", date: date).date == nil)
}

@Test(arguments: [
  ("Retraction", Notice.Nature.retraction), ("WITHDRAWAL", .retraction), ("removal", .retraction),
  ("Retract and Replace", .retraction), ("partial_retraction", .concern),
  ("Expression of concern", .concern), ("expression-of-concern", .concern),
  ("corrigendum", .correction), ("Reinstatement", .reinstatement),
])
func natureIsToldByAnOriginsWord(word: String, nature: Notice.Nature) {
  #expect(Notice.Nature(stated: word) == nature)
}

@Test(arguments: ["", "new_version", "update", "comment", "ret"])
func otherWordsSayNothingOfIntegrity(word: String) {
  #expect(Notice.Nature(stated: word) == nil)
}

private func reference(_ adjust: (inout Reference) -> Void) -> Reference {
  var reference = Reference()
  reference.doi = "10.5555/own"
  reference.pmid = "1"
  reference.published = "2015-05"
  adjust(&reference)
  return reference
}

@Test(arguments: [
  ("RetractionIn", "retraction"), ("RetractedandRepublishedIn", "retraction"),
  ("PartialRetractionIn", "concern"), ("ExpressionOfConcernIn", "concern"),
  ("ErratumIn", "correction"), ("CorrectedandRepublishedIn", "correction"),
])
func affectedPaperIsTheRecordItself(kind: String, nature: String) {
  let record = reference {
    $0.relations = [ReferenceRelation(kind: kind, pmid: "2", doi: "10.5555/N", date: "2016-01")]
  }
  let notices = record.notices(origin: "pubmed")
  #expect(notices.count == 1)
  let notice = notices.first
  #expect(notice?.nature.rawValue == nature)
  #expect(notice?.isInOwnRecord == true)
  #expect(notice?.originalDOI == "10.5555/own")
  #expect(notice?.originalPMID == "1")
  #expect(notice?.noticeDOI == "10.5555/n")
  #expect(notice?.date == "2016-01")
}

@Test(arguments: ["RetractionOf", "RetractedandRepublishedFrom", "ErratumFor"])
func noticeIsAboutWhatItNamesAndNotItself(kind: String) {
  let record = reference {
    $0.publicationTypes = ["Retraction of Publication"]
    $0.relations = (0..<42).map { ReferenceRelation(kind: kind, doi: "10.5555/P\($0)") }
  }
  let notices = record.notices(origin: "crossref")
  #expect(notices.map(\.originalDOI) == (0..<42).map { "10.5555/p\($0)" })
  #expect(notices.allSatisfy { !$0.isInOwnRecord && $0.noticeDOI == "10.5555/own" })
  #expect(notices.allSatisfy { $0.date == "2015-05" })
}

@Test func retractedPublicationCountsWhereNoRelationSaysSo() {
  let bare = reference { $0.publicationTypes = ["Journal Article", "Retracted Publication"] }
  #expect(bare.notices(origin: "pubmed").map(\.stated) == ["Retracted Publication"])
  let both = reference {
    $0.publicationTypes = ["Retracted Publication"]
    $0.relations = [ReferenceRelation(kind: "RetractionIn", date: "2016")]
  }
  #expect(both.notices(origin: "pubmed").map(\.stated) == ["RetractionIn"])
  let notice = reference { $0.publicationTypes = ["Retraction of Publication"] }
  #expect(notice.notices(origin: "pubmed") == [])
}

@Test(arguments: ["CommentIn", "UpdateOf", "RepublishedIn", "Cites", "SummaryForPatientsIn"])
func otherRelationsAreNoNotices(kind: String) {
  let record = reference { $0.relations = [ReferenceRelation(kind: kind, pmid: "2")] }
  #expect(record.notices(origin: "pubmed") == [])
}

@Test func noticeAboutNothingThatCouldBeFoundIsLeftOut() {
  let record = reference { $0.relations = [ReferenceRelation(kind: "RetractionOf")] }
  #expect(record.notices(origin: "pubmed") == [])
}
