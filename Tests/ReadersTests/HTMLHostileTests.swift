import Knowledge
import Readers
import Testing

private func repeated(_ unit: String, _ count: Int) -> [UInt8] {
  Array(String(repeating: unit, count: count).utf8)
}

/// Nests and rows at sizes where recursion would overflow and anything quadratic not come to an end.
@Test(arguments: [
  ("<div>", 20_000), ("<b>", 20_000), ("<blockquote>", 10_000), ("<ul><li>a", 10_000),
  ("<table><tr><td>", 20_000), ("<a href=#a>", 20_000), ("<p>a\r", 10_000), ("<", 100_000),
  ("&amp", 50_000), ("<br>a", 20_000), ("<x-a>", 10_000), ("<!-- a -->", 20_000),
  ("<span class=byline>", 10_000), ("<div class=article-body><p>words</p>", 20_000),
  ("<h2><a href=/x>t</a></h2>", 10_000), ("<tr><td>1<td>2", 10_000), ("<q>", 10_000),
  ("<p id=a><a href='#a'>w</a>", 20_000), ("<title>a | ", 20_000), ("<b></i>", 10_000),
  ("<script type='application/ld+json'>[", 20_000), ("<meta name=a content=b>", 20_000),
])
func largePagesAreRead(unit: String, count: Int) throws {
  do {
    let found = try document(
      from: repeated(unit, count) + "end".utf8, path: nil, format: .html, encoding: nil)
    #expect(blockFaults(of: found).isEmpty)
  } catch {
    #expect(error.reason == "has markup but no words")
  }
}

@Test func endTagsThatMatchNothingAreBounded() {
  let bytes = repeated("<b>", 20_000) + repeated("</i>", 100_000)
  _ = try? document(from: bytes, path: nil, format: .html, encoding: nil)
}

@Test func pagesOfTooManyElementsAreRefused() {
  #expect {
    try document(from: repeated("<p>a", 760_000), path: nil, format: .html, encoding: nil)
  } throws: { error in
    (error as? ReadError)?.reason == "has more than 1,500,000 elements"
  }
}

@Test func pagesMayEndAnywhere() {
  let page = Array(
    "<!doctype html><p class='a'>x &amp; <a href=\"/b\">y</a><!-- c --><script>d</script>é".utf8)
  for count in 1...page.count {
    let found = try? document(
      from: Array(page[..<count]), path: nil, format: .html, encoding: nil)
    #expect(found.map { blockFaults(of: $0).isEmpty } ?? true)
  }
}

@Test func zerosAndDataAddressesDoNoHarm() throws {
  let data = repeated("A", 4_000_000)
  let bytes =
    Array("<p>wo\0rds<img src=\"data:image/png;base64,".utf8) + data + "\"> more</p>".utf8
  let found = try document(from: bytes, path: nil, format: .html, encoding: nil)
  #expect(found.text == "words more")
}

@Test func mhtmlWithoutEndIsRead() throws {
  let head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
  let part = "Content-Type: text/html\n\n<p>words"
  let found = try document(
    from: Array((head + part).utf8), path: nil, format: .mhtml, encoding: nil)
  #expect(found.text == "words")
  let nest = String(repeating: head, count: 5000)
  #expect(throws: ReadError.self) {
    try document(from: Array(nest.utf8), path: nil, format: .mhtml, encoding: nil)
  }
}
