import Foundation
import FoundationXML

/// A page taken apart by an XML parser, which takes nothing that is not well-formed.
final class XMLOutline: NSObject, XMLParserDelegate {
  /// An element with its attributes.
  struct Element: Hashable {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  /// All text, and that within each kind of element.
  private(set) var text = ""
  private(set) var textOfMarks: [String] = []
  private(set) var fault: String?
  private var open: [String] = []

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse() {
      fault = "\(parser.parserError.map { "\($0)" } ?? "?") in line \(parser.lineNumber)"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
    open.append(name)
    if name == "mark" { textOfMarks.append("") }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard !open.contains("style") else { return }
    text += string
    if open.contains("mark") { textOfMarks[textOfMarks.count - 1] += string }
  }

  /// Elements of this name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }
}
