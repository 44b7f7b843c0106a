/// An attribute that is kept of an element.
enum HTMLAttribute: String, Sendable {
  case `class`, id, role, name, property, content, rel, href, itemprop, itemtype, datetime, lang
  case style, hidden, alt, type, title, charset, colspan, shadowrootmode, cite
  case ariaHidden = "aria-hidden"
  case ariaLabel = "aria-label"
  case httpEquivalent = "http-equiv"
  case dataTestID = "data-testid"
  case dataComponent = "data-component"
  case dataURL = "data-url"
  case xmlLang = "xml:lang"
}
