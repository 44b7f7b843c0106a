import Foundation
import Knowledge
import KnowledgeBase
import Testing

@testable import kb

/// Relative luminance (WCAG 2.2).
private func luminance(_ color: StatusStyle.Color) -> Double {
  func part(_ shift: UInt32) -> Double {
    let value = Double(color >> shift & 0xFF) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

/// Contrast ratio (WCAG 2.2), 1…21.
private func contrast(_ one: StatusStyle.Color, _ other: StatusStyle.Color) -> Double {
  let (a, b) = (luminance(one), luminance(other))
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

@Test func contrastIsMeasuredAsTheStandardSays() {
  #expect(contrast(0x000000, 0xFFFFFF) == 21)
  #expect(abs(contrast(0x777777, 0xFFFFFF) - 4.48) < 0.01)
}

@Test(arguments: CitationStatus.allCases)
func marksCanBeReadOnLightAndDarkGround(status: CitationStatus) {
  let style = StatusStyle(of: status)
  #expect(contrast(StatusStyle.ink, style.tint) >= 7)
  #expect(contrast(StatusStyle.darkInk, style.darkTint) >= 7)
  #expect(contrast(style.color, style.tint) >= 4.5)
  #expect(contrast(style.darkColor, style.darkTint) >= 4.5)
  #expect(contrast(style.color, StatusStyle.paper) >= 4.5)
  #expect(contrast(style.darkColor, StatusStyle.darkPaper) >= 4.5)
}

@Test func faintTextAndLinksCanBeReadToo() throws {
  // --faint, --link on --paper, as the stylesheet has them, light then dark.
  let css = ReportStylesheet.text
  func colors(_ name: String) throws -> [StatusStyle.Color] {
    try css.matches(of: Regex("--\(name):#([0-9a-f]{3,6})")).map { match in
      let digits = String(try #require(match.output[1].substring))
      let full = digits.count == 3 ? digits.flatMap { [$0, $0] }.map(String.init).joined() : digits
      return try #require(StatusStyle.Color(full, radix: 16))
    }
  }
  let papers = try colors("paper")
  #expect(papers == [StatusStyle.paper, StatusStyle.darkPaper])
  for name in ["faint", "link", "ink"] {
    for (color, paper) in zip(try colors(name), papers) { #expect(contrast(color, paper) >= 4.5) }
    #expect(try colors(name).count == 2)
  }
}

@Test func noStatusIsToldByColorAlone() {
  struct Form: Hashable {
    let line: StatusStyle.Line
    let thickness: Int
  }
  let styles = CitationStatus.allCases.map(StatusStyle.init(of:))
  #expect(Set(styles.map { Form(line: $0.line, thickness: $0.thickness) }).count == styles.count)
  // Of one form, the thin and the thick are far enough apart to be told.
  for (one, style) in styles.enumerated() {
    for other in styles[(one + 1)...] where other.line == style.line {
      #expect(abs(other.thickness - style.thickness) >= 2)
    }
  }
  #expect(Set(CitationStatus.allCases.map(\.plainLabel)).count == styles.count)
}

@Test func resolvedNeverReadsAsSupported() {
  #expect(CitationStatus.resolved.plainMeaning.contains("nobody has confirmed yet"))
  #expect(!CitationStatus.resolved.plainLabel.contains("support"))
}
