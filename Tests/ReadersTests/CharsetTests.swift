private import Glibc
import Knowledge
import Readers
import Testing

/// `text` in the encoding that iconv calls `name`.
private func encoded(_ text: String, _ name: String) -> [UInt8] {
  let converter = unsafe iconv_open(name, "UTF-8")
  defer { unsafe iconv_close(converter) }
  var source = text.utf8.map { CChar(bitPattern: $0) }
  var target = [CChar](repeating: 0, count: 4 * source.count + 16)
  let count = unsafe source.withUnsafeMutableBufferPointer { input in
    unsafe target.withUnsafeMutableBufferPointer { output in
      var (from, left) = (input.baseAddress, input.count)
      var (to, room) = (output.baseAddress, output.count)
      let status = unsafe iconv(converter, &from, &left, &to, &room)
      #expect(status != -1, "\(text) has no form in \(name)")
      return output.count - room
    }
  }
  return target.prefix(count).map { UInt8(bitPattern: $0) }
}

/// A sentence, what its encoding is called here, and what iconv calls it.
struct Sample: Sendable, CustomStringConvertible {
  let encoding: String
  let iconvName: String
  let text: String

  var bytes: [UInt8] { encoded(text, iconvName) }
  var description: String { iconvName }

  static let all = [
    Sample(
      encoding: "gb18030", iconvName: "GBK",
      text: "睡眠不足会加重慢性疼痛。"
        + "我们随访了一百二十名成年患者，他们每晚记录入睡时间。"),
    Sample(
      encoding: "big5", iconvName: "BIG5",
      text: "睡眠不足會加重慢性疼痛，"
        + "成功的治療很少。我們追蹤了一百二十名成年患者，他們每晚記錄入睡時間。"),
    Sample(
      encoding: "shift_jis", iconvName: "CP932",
      text: "睡眠不足は慢性の痛みを悪化させる。"
        + "表に示すように、私たちは百二十人の成人を追跡し、毎晩の就寝時刻を記録した。"),
    Sample(
      encoding: "euc-jp", iconvName: "EUC-JP",
      text: "睡眠不足は慢性の痛みを悪化させる。"
        + "私たちは百二十人の成人を追跡し、毎晩の就寝時刻を記録した。"),
    Sample(
      encoding: "euc-kr", iconvName: "EUC-KR",
      text: "수면 부족은 만성 통증을 악화시킨다."
        + " 우리는 성인 환자 백이십 명을 추적하여 매일 밤 잠든 시각을 기록하였다."),
    Sample(
      encoding: "koi8-r", iconvName: "KOI8-R",
      text:
        "Недостаток сна усиливает хроническую боль. Мы наблюдали сто двадцать взрослых каждую ночь."
    ),
    Sample(
      encoding: "windows-1251", iconvName: "CP1251",
      text:
        "Недостаток сна усиливает хроническую боль. Мы наблюдали сто двадцать взрослых каждую ночь."
    ),
    Sample(
      encoding: "iso-8859-2", iconvName: "ISO-8859-2",
      text:
        "Niedobór snu nasila przewlekły ból. Obserwowaliśmy stu dwudziestu dorosłych i każdej nocy"
        + " zapisywaliśmy godzinę zaśnięcia; późniejsze różnice były niewielkie."),
    Sample(
      encoding: "windows-1255", iconvName: "CP1255",
      text: "מחסור בשינה מחמיר כאב כרוני. עקבנו אחר מאה ועשרים מבוגרים ורשמנו מדי לילה את השעה."),
    Sample(
      encoding: "windows-1256", iconvName: "CP1256",
      text: "قلة النوم تزيد الألم المزمن. تابعنا مئة وعشرين بالغا وسجلنا وقت النوم كل ليلة."),
  ]
}

@Test(arguments: Sample.all)
func undeclaredTextIsTold(sample: Sample) throws {
  let found = try document(from: sample.bytes, path: nil, format: .text, encoding: nil)
  #expect(found.text == sample.text)
  #expect(found.encoding == sample.encoding)
}

@Test(arguments: Sample.all)
func namedEncodingIsUsed(sample: Sample) throws {
  let words = String(sample.text.prefix(8))
  let found = try document(
    from: encoded(words, sample.iconvName), path: nil, format: .text,
    encoding: TextEncoding(name: sample.iconvName))
  #expect(found.text == words.trimmingSuffixSpace)
}

@Test(arguments: Sample.all)
func pagesDeclareTheirEncoding(sample: Sample) throws {
  let label = sample.iconvName
  let heads = [
    "<meta charset=\"\(label)\">",
    "<meta http-equiv=Content-Type content='text/html; charset=\(label)'>",
    "<?xml version='1.0' encoding='\(label)'?><html>", "",
  ]
  for head in heads {
    let page = Array("\(head)<p>".utf8) + sample.bytes + "</p>".utf8
    let found = try document(from: page, path: nil, format: .html, encoding: nil)
    #expect(found.text == sample.text, "\(head)")
    #expect(found.encoding == sample.encoding, "\(head)")
  }
  let head =
    "MIME-Version: 1.0\r\nContent-Location: https://a.example/x\r\n"
    + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
    + "Content-Type: text/html; charset=\(label)\r\n\r\n<p>"
  let message = Array(head.utf8) + sample.bytes + "</p>\r\n--b--\r\n".utf8
  let found = try document(from: message, path: "a.mht", format: nil, encoding: nil)
  #expect(found.text == sample.text)
}

@Test(arguments: Sample.all)
func librariesAreReadInTheirEncoding(sample: Sample) throws {
  let title = sample.text
  let libraries: [(DocumentFormat, String)] = [
    (.bibtex, "% Encoding: \(sample.iconvName)\n\n@article{a, title = {\(title)}, year = 2019}\n"),
    (.bibtex, "@article{a, title = {\(title)}, year = 2019}\n"),
    (.ris, "TY  - JOUR\nTI  - \(title)\nPY  - 2019\nER  - \n"),
    (.table, "title,authors,year\n\"\(title)\",A. Lovelace,2019\n"),
    (.nbib, "PMID- 1\nTI  - \(title)\nJT  - Sleep\n\n"),
    (
      .pubmed,
      "<?xml version=\"1.0\" encoding=\"\(sample.iconvName)\"?><PubmedArticleSet><PubmedArticle>"
        + "<MedlineCitation><PMID>1</PMID><Article><ArticleTitle>\(title)</ArticleTitle>"
        + "</Article></MedlineCitation></PubmedArticle></PubmedArticleSet>"
    ),
    (
      .endNote,
      "<?xml version=\"1.0\" encoding=\"\(sample.iconvName)\"?><xml><records><record><ref-type"
        + " name=\"Book\">6</ref-type><titles><title>\(title)</title></titles></record></records></xml>"
    ),
  ]
  for (format, text) in libraries {
    let bytes = encoded(text, sample.iconvName)
    for count in [1, 3, 7, 4096] {
      let found = try entries(of: bytes, as: format, pieceByteCount: count)
      guard found.count == 1, case .article(let document)? = found.first else {
        Issue.record("\(format) in pieces of \(count): \(found)")
        continue
      }
      #expect(strip(document.reference.title) == strip(title), "\(format)")
      #expect(document.encoding == sample.encoding, "\(format)")
    }
  }
}

/// Titles lose their last full stop.
private func strip(_ title: String?) -> String {
  var title = title ?? ""
  while title.last == "." || title.last == "。" { title.removeLast() }
  return title
}

@Test func wrongDeclarationsAreToldByTheBytes() throws {
  let title = "Ærlig søvn og sår i Tromsø: 痛み"
  for label in ["GBK", "Shift_JIS", "windows-1251", "koi8-r"] {
    let library = "% Encoding: \(label)\n@article{a, title = {\(title)}}\n"
    let found = try articles(of: library, as: .bibtex)
    #expect(found.map(\.reference.title) == [title])
    #expect(found.map(\.encoding) == ["utf-8"])
    let page = "<meta charset=\(label)><p>\(title)"
    #expect(
      try document(from: Array(page.utf8), path: nil, format: .html, encoding: nil).text == title)
    let set =
      "<?xml version=\"1.0\" encoding=\"\(label)\"?><PubmedArticleSet><PubmedArticle>"
      + "<MedlineCitation><PMID>1</PMID><Article><ArticleTitle>\(title)</ArticleTitle>"
      + "</Article></MedlineCitation></PubmedArticle></PubmedArticleSet>"
    #expect(try articles(of: set, as: .pubmed).map(\.reference.title) == [title])
  }
  // Says UTF-8 and is something else.
  let russian = Sample.all[6]
  let page = Array("<meta charset=utf-8><p>".utf8) + russian.bytes
  let found = try document(from: page, path: nil, format: .html, encoding: nil)
  #expect(found.text == russian.text)
}

@Test(arguments: [
  "Der Schlaf der Erwachsenen verbesserte sich: für 30 % waren die Träume weniger quälend.",
  "Café visits ease pain in 30 % of adults. It’s true.", "José Martínez and Zoë Müller", "Nächte",
  "Étude de l’efficacité du sommeil chez les personnes âgées",
  "“Pain” — it’s here… naïve, 5 € a day",
  "Søvn er kort på grund af smerter, og børn sover længere.",
  "Más años de sueño: ¿qué señales hay en los niños españoles? ¡Ninguna!",
  "Não há informação sobre a evolução das crianças; são questões de saúde e de atenção.",
])
func westernTextStaysWindows1252(text: String) throws {
  let bytes = encoded(text, "CP1252")
  let found = try document(from: bytes, path: nil, format: .text, encoding: nil)
  #expect(found.text == text)
  #expect(found.encoding == "windows-1252")
  let library = Array("@book{a, title = {".utf8) + bytes + "}}\n".utf8
  let entry = try entries(of: library, as: .bibtex, pieceByteCount: 5).first
  guard case .article(let document)? = entry else {
    Issue.record("nothing is read")
    return
  }
  #expect(document.encoding == "windows-1252")
}

@Test func bytesWithoutMeaningBecomeReplacementCharacters() throws {
  for sample in Sample.all.prefix(5) {
    // The last byte begins a character that never comes.
    let bytes = sample.bytes + [0xFF, 0x41, sample.bytes[0]]
    let found = try document(
      from: bytes, path: nil, format: .text, encoding: TextEncoding(name: sample.encoding))
    #expect(found.text.hasPrefix(sample.text))
    #expect(found.text.contains("\u{FFFD}A"), "\(sample)")
    #expect(found.text.hasSuffix("\u{FFFD}"), "\(sample)")
  }
}

@Test(arguments: [1, 2, 3, 1000, 70_000])
func longFilesAreDecodedInPieces(pieceByteCount: Int) throws {
  let sample = Sample.all[0]
  let count = 900
  let library = (0..<count).map { "TY  - JOUR\nTI  - \($0) \(sample.text)\nER  - \n" }.joined()
  let bytes = encoded(library, sample.iconvName)
  #expect(bytes.count > 65_536)
  var titles = 0
  for entry in try entries(of: bytes, as: .ris, pieceByteCount: pieceByteCount) {
    guard case .article(let document) = entry else { continue }
    if document.reference.title?.contains(sample.text.dropLast()) == true { titles += 1 }
  }
  #expect(titles == count)
}

@Test func utf16LibrariesAreRead() throws {
  let text = "TY  - JOUR\nTI  - Schlaf – 睡眠 and 😴 in pairs\nPY  - 2019\nER  - \n"
  let units = Array(text.utf16)
  let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  for bytes in [big, little, [0xFE, 0xFF] + big, [0xFF, 0xFE] + little] {
    for count in [1, 5, 4096] {
      let found = try entries(of: bytes, as: .ris, pieceByteCount: count)
      guard case .article(let document)? = found.first else {
        Issue.record("nothing is read")
        continue
      }
      #expect(document.reference.title == "Schlaf – 睡眠 and 😴 in pairs")
    }
  }
}

extension String {
  fileprivate var trimmingSuffixSpace: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
