import Knowledge
import Readers
import TestSupport
import Testing

/// What is found in a file of notices, one line an entry.
private func entries(
  _ bytes: [UInt8], as format: NoticeFormat, in count: Int = 4096
) throws -> [String] {
  var file = NoticeFile(format: format, encoding: nil)
  var found: [NoticeEntry] = []
  for start in stride(from: 0, to: bytes.count, by: count) {
    try file.read(bytes[start..<min(start + count, bytes.count)], isEnd: false, into: &found)
  }
  try file.read([], isEnd: true, into: &found)
  return found.map { entry in
    switch entry {
    case .stated(let stated, let line): "\(line): \(shown(stated))"
    case .fault(let fault): "fault \(fault.line): \(fault.reason)"
    case .remark(let fault): "remark \(fault.line): \(fault.reason)"
    }
  }
}

private func shown(_ stated: StatedNotices) -> String {
  let notices = stated.notices.map { notice in
    let parts: [String?] = [
      notice.nature.rawValue, notice.originalDOI, notice.originalPMID, notice.noticeDOI,
      notice.noticePMID, notice.date, notice.reasons.joined(separator: "+"), notice.record,
      notice.assertedBy,
    ]
    return parts.map { $0 ?? "" }.joined(separator: "|")
  }
  let name = stated.name.count == 32 ? "…" : stated.name
  return ([name] + notices + (stated.hasUnidentified ? ["unidentified"] : []))
    .joined(separator: " ; ")
}

/// The header of the table as it comes, with the empty column at its end.
private let header =
  "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,"
  + "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,"
  + "OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,\n"

/// A row: its title, date, the identifiers of notice and paper, nature and reasons.
private func row(
  _ record: String, title: String = "A title", date: String = "2/6/2010 0:00",
  notice: String = "10.5555/n1", noticePMID: String = "0", original: String = "10.5555/P1",
  originalPMID: String = "0", nature: String = "Retraction", reason: String = "+Error;",
  notes: String = ""
) -> String {
  "\(record),\(title),(HSC) Medicine;,\"A Clinic, Town\",J Invented,Nobody,Nowhere,A One;B Two,,"
    + "Clinical Study;,\(date),\(notice),\(noticePMID),1/2/2009 0:00,\(original),"
    + "\(originalPMID),\(nature),\(reason),No,\(notes),\n"
}

@Test(arguments: [1, 7, 4096])
func rowsOfRetractionWatchAreRead(count: Int) throws {
  let text =
    header + row("1", notes: "\"two\r\nlines, \"\"quoted\"\"\"")
    + row(
      "2", date: "12/31/2021 12:00:00 AM", notice: "unavailable", noticePMID: "31000001",
      original: "Unavailable", originalPMID: "31000002", nature: "Expression of concern",
      reason: "+Concerns/Issues About Data;+Notice - Limited;")
    + row(
      "3", original: "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
      originalPMID: "0012", nature: "Reinstatement")
    + row("4", original: "10.5555/a; 10.5555/B", originalPMID: "7;8;", nature: "Correction")
    + row("5", original: "unavailable", originalPMID: "0")
  #expect(
    try entries(Array(text.utf8), as: .retractionWatch, in: count) == [
      "2: 1 ; retraction|10.5555/p1||10.5555/n1||2010-02-06|Error|1|",
      "4: 2 ; concern||31000002||31000001|2021-12-31|"
        + "Concerns/Issues About Data+Notice - Limited|2|",
      "5: 3 ; reinstatement|"
        + "10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2|12|10.5555/n1||2010-02-06|Error|3|",
      "6: 4 ; correction|10.5555/a|7|10.5555/n1||2010-02-06|Error|4| ; "
        + "correction|10.5555/b|8|10.5555/n1||2010-02-06|Error|4|",
      "7: 5 ; unidentified",
    ])
}

/// A row that is broken must not lend its number to what the next one says.
@Test(arguments: [1, 5, 4096])
func quoteThatIsNeverClosedCostsItsOwnRowOnly(count: Int) throws {
  let open = row("11", title: "\"Never closed")
  let rest =
    row("12", title: "\"Closed\"", original: "10.5555/p2") + row("13", original: "10.5555/p3")
  for (text, reason) in [
    (
      open.replacing("\"A Clinic, Town\"", with: "A Clinic"),
      "a cell of this row has a quote that is never closed"
    ), (open, "“+Error;” is nothing that a notice is known to say"),
  ] {
    let found = try entries(
      Array((header + text + rest).utf8), as: .retractionWatch, in: count)
    #expect(found.first == "fault 2: " + reason)
    #expect(
      found.dropFirst() == [
        "3: 12 ; retraction|10.5555/p2||10.5555/n1||2010-02-06|Error|12|",
        "4: 13 ; retraction|10.5555/p3||10.5555/n1||2010-02-06|Error|13|",
      ])
  }
}

@Test func numbersInQuotedLinesAreNoRows() throws {
  let text = header + row("21", notes: "\"see\n2019, volume 3\n17\n4,\n\"") + row("22")
  #expect(try entries(Array(text.utf8), as: .retractionWatch).count == 2)
}

@Test func badRowsOfRetractionWatchAreToldByLine() throws {
  let text =
    header + row("x1") + row("31", nature: "Removal of a comment") + "32,too,few\n"
    + row("33", date: "13/45/2020") + row("34", original: "nonsense") + row("35", title: "a,b")
  #expect(
    try entries(Array(text.utf8), as: .retractionWatch) == [
      "fault 2: “x1” is no number of a record",
      "fault 3: “Removal of a comment” is nothing that a notice is known to say",
      "fault 4: a row has 3 cells, where the header has 20",
      "5: 33 ; retraction|10.5555/p1||10.5555/n1|||Error|33|",
      "remark 5: “13/45/2020” is no date; the notice counts as undated",
      "6: 34 ; unidentified", "remark 6: “nonsense” is no DOI and is left out",
      "fault 7: a row has 22 cells, where the header has 20",
    ])
}

@Test func windows1252IsReadValueByValue() throws {
  var bytes = Array((header + row("41", reason: "+Caf")).utf8)
  let place = try #require(bytes.lastIndex(of: UInt8(ascii: "f")))
  bytes.insert(0xE9, at: place + 1)
  #expect(NoticeFormat.sniffed(prefix: bytes) == .retractionWatch)
  #expect(
    try entries(bytes, as: .retractionWatch)
      == ["2: 41 ; retraction|10.5555/p1||10.5555/n1||2010-02-06|Café|41|"])
}

@Test func pairsNameThemselvesByWhatTheySay() throws {
  let text = """
    notice_doi\tkind\toriginal_doi
    unavailable\tretraction\t10.5555/P1
    xx10.5555/n\tpartial_retraction\t10.5555/p1
    10.5555/p3\tRETRACTION\t10.5555/p3
    10.5555/p4\tgossip\t10.5555/p4
    10.5555/n\tretraction\tunavailable
    """
  #expect(NoticeFormat.sniffed(prefix: Array(text.utf8)) == .doiPairs)
  #expect(
    try entries(Array(text.utf8), as: .doiPairs) == [
      "2: … ; retraction|10.5555/p1|||||||", "3: … ; concern|10.5555/p1|||||||",
      "remark 3: “xx10.5555/n” is no DOI and is left out",
      "4: … ; retraction|10.5555/p3||10.5555/p3|||||",
      "fault 5: “gossip” is nothing that a notice is known to say", "6: … ; unidentified",
    ])
}

@Test func worksOfCrossrefStateWhatTheyAreAndWhatBefellThem() throws {
  let text = """
    {"status":"ok","message-type":"work-list","message":{"items":[
    {"DOI":"10.5555/N","type":"journal-article","issued":{"date-parts":[[2020,3]]},"update-to":[
      {"DOI":"10.5555/A","type":"retraction","label":"Retraction","source":"retraction-watch",
       "record-id":17,"updated":{"date-parts":[[2020,3,4]]}},
      {"DOI":"10.5555/B","type":"partial_retraction"},{"DOI":"10.5555/C","type":"new_version"}]},
    {"DOI":"10.5555/D","updated-by":[{"DOI":"10.5555/M","type":"expression-of-concern",
       "source":"publisher","updated":{"date-time":"2019-02-03T00:00:00Z"}},
       {"DOI":"10.5555/K","type":"withdrawal"}]},
    {"DOI":"10.5555/E","title":["Nothing befell it"]}]}}
    """
  #expect(NoticeFormat.sniffed(prefix: Array(text.utf8)) == .crossref)
  #expect(
    try entries(Array(text.utf8), as: .crossref, in: 11) == [
      "2: 10.5555/n ; retraction|10.5555/a||10.5555/n||2020-03-04||17|retraction-watch ; "
        + "concern|10.5555/b||10.5555/n||2020-03|||",
      "6: 10.5555/d ; concern|10.5555/d||10.5555/m||2019-02-03|||publisher ; "
        + "retraction|10.5555/d||10.5555/k|||||",
      "9: 10.5555/e",
    ])
}

@Test(arguments: ["", "title,doi\nA,10.5555/x\n", "<xml/>", "{\"a\": 1}", "Record ID,Title\n1,x\n"])
func otherFilesAreNoNotices(text: String) {
  #expect(NoticeFormat.sniffed(prefix: Array(text.utf8)) == nil)
}

/// One quoted cell without end: memory stays that of the longest row, and the file is read to its end.
@Test func cellWithoutEndIsPassedOver() throws {
  var file = NoticeFile(format: .retractionWatch, encoding: nil)
  var found: [NoticeEntry] = []
  try file.read(Array((header + "51,\"").utf8)[...], isEnd: false, into: &found)
  let piece = Array(repeating: UInt8(ascii: "x"), count: 1 << 18)
  for _ in 0..<40 { try file.read(piece[...], isEnd: false, into: &found) }
  try file.read(Array(("\n" + row("52")).utf8)[...], isEnd: true, into: &found)
  #expect(found.count == 2)
  guard case .fault(let fault)? = found.first, case .stated(let stated, 3)? = found.last else {
    Issue.record("\(found)")
    return
  }
  #expect(fault.reason == "a row is longer than 1,048,576 bytes")
  #expect(stated.name == "52")
}

@Test(arguments: 0..<200)
func hostileTablesNeitherCrashNorInvent(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let parts = [
    "\"", ",", "\n", "1,", "10.5555/x", "Retraction", "0", "\r", ";", "é", "\u{0}", row("7"), " ",
  ]
  var text = header
  for _ in 0..<60 { text += parts.randomElement(using: &generator) ?? "" }
  var file = NoticeFile(format: .retractionWatch, encoding: nil)
  var found: [NoticeEntry] = []
  try file.read(Array(text.utf8)[...], isEnd: true, into: &found)
  for case .stated(let stated, let line) in found {
    #expect(line > 1 && stated.notices.allSatisfy { $0.isIdentified && $0.record == stated.name })
  }
}
