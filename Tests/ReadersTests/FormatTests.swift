import Knowledge
import Readers
import Testing

@Test(
  arguments: [
    ("a.md", "plain words", DocumentFormat.markdown),
    ("A.MARKDOWN", "plain words", .markdown),
    ("dir.md/a.txt", "plain words", .text),
    (nil, "plain words", .text),
    (nil, "---\ntitle: Sleep\n---\nWords", .markdown),
    (nil, "--- \nNo key here\n---\n", .text),
    (nil, "# Sleep\n\nSee [this](https://example.org).\n\n## Pain\n", .markdown),
    ("a.txt", "# Sleep\n\nSee [this](https://example.org).\n", .text),
    ("a.txt", " \n<!DOCTYPE HTML><p>words", .html),
    (nil, "<html lang=en>", .html),
    (nil, "<!-- saved --><html>", .html),
    (nil, "<?xml version='1.0'?><html xmlns='x'>", .html),
    (nil, "<div><p>words</p></div>", .html),
    (nil, "words <p>in</p> <b>text</b>", .text),
    ("a.htm", "words", .html),
    (
      nil, "MIME-Version: 1.0\nContent-Type: multipart/related\nSnapshot-Content-Location: x",
      .mhtml
    ),
    (nil, "# 1 in the charts\nand 2 * 3 ** 4", .text),
  ] as [(String?, String, DocumentFormat)])
func formatIsSniffed(path: String?, text: String, format: DocumentFormat) {
  #expect(DocumentFormat.sniffed(path: path, prefix: Array(text.utf8)) == format)
  let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  #expect(DocumentFormat.sniffed(path: path, prefix: [0xFF, 0xFE] + wide) == format)
}

@Test func formatIsFoundByName() {
  #expect(DocumentFormat(name: "Markdown") == .markdown)
  #expect(DocumentFormat(name: "md") == .markdown)
  #expect(DocumentFormat(name: "txt") == .text)
  #expect(DocumentFormat(name: "pdf") == .pdf)
  #expect(DocumentFormat(name: "xlsx") == nil)
}

@Test(
  arguments: [
    ([0x50, 0x4B, 3, 4] + "xxxl/workbook.xml".utf8, nil, "is an Excel workbook, which kb"),
    ([0x50, 0x4B, 3, 4, 0], "a.pptx", "is a PowerPoint presentation, which kb"),
    ([0x50, 0x4B, 3, 4, 0], "a.zip", "is a ZIP archive, which kb"),
    ([0x1F, 0x8B, 8], nil, "is a gzip file, which kb"),
    ([0x89] + "PNG\r\n".utf8, nil, "is a PNG image, which kb"),
    ([0xFF, 0xD8, 0xFF, 0xE0], nil, "is a JPEG image, which kb"),
    (Array("RIFF....WEBPVP8".utf8), nil, "is a WebP image, which kb"),
    ("SQLite format 3".utf8 + [0], nil, "is an SQLite database, which kb"),
    (Array("<?xml version='1.0'?><rss/>".utf8), nil, "is an XML file, which kb"),
  ] as [([UInt8], String?, String)])
func foreignFormatIsCalledByName(bytes: [UInt8], path: String?, reason: String) {
  #expect { try document(from: bytes, path: path, format: nil, encoding: nil) } throws: { error in
    let error = error as? ReadError
    return error?.reason.hasPrefix(reason) == true && error?.hint.isEmpty == false
  }
}

@Test func markupIsReadAsTextOnRequest() throws {
  let page = Array("<html><p>Words</p>".utf8)
  #expect(try document(from: page, path: nil, format: .text, encoding: nil).blocks.count == 1)
  #expect(throws: ReadError.self) {
    try document(from: [0x89] + Array("PNG x".utf8), path: nil, format: .text, encoding: nil)
  }
}
