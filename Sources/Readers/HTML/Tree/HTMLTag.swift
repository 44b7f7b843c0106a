/// An element's name, or what else a node of a page is.
enum HTMLTag: String, Sendable {
  /// A run of text.
  case text = "#text"
  /// An element with a hyphen in its name.
  case custom = "#custom"
  /// Any element that means nothing to a reader of words.
  case other = "#other"

  case html, head, body, title, meta, link, base, script, style, noscript, template
  case article, main, section, header, footer, nav, aside, div, center, hgroup, search
  case p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, menu, blockquote, q, pre, code, hr
  case figure, figcaption, picture, img, source, video, audio, track, map, area
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case a, span, b, i, em, strong, sup, sub, small, big, u, s, del, ins, mark, font, time, address
  case cite, abbr, kbd, samp, tt, label, br, wbr, rt, rp, bdi, bdo, dfn, data
  case details, summary, dialog, form, fieldset, legend, input, button, select, option, optgroup
  case textarea, datalist, output, progress, meter
  case iframe, frame, frameset, noframes, object, embed, applet, param, svg, math, canvas

  /// Finds the tag with a `name` as the parser gives it.
  init(name: String) {
    let name = name.lowercased()
    if let known = HTMLTag(rawValue: name), name.first != "#" {
      self = known
    } else {
      self = name.contains("-") ? .custom : .other
    }
  }

  /// 1…6 for headings, 0 for everything else.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }

  /// Whether words before, in and after it stand on lines of their own.
  var isBlock: Bool {
    switch self {
    case .html, .body, .article, .main, .section, .header, .footer, .nav, .aside, .div, .center,
      .hgroup, .search, .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .menu,
      .blockquote, .pre, .hr, .figure, .figcaption, .table, .caption, .colgroup, .thead, .tbody,
      .tfoot, .tr, .td, .th, .address, .details, .summary, .dialog, .form, .fieldset, .legend,
      .frameset, .noframes, .optgroup, .option, .video, .audio, .iframe, .object, .template:
      true
    default: false
    }
  }

  /// Whether only running text stands in it.
  var isPhrasingOnly: Bool { self == .p || headingLevel > 0 || self == .span || self == .a }

  /// Whether nothing in it is ever shown as words of the page.
  var isWordless: Bool {
    switch self {
    case .head, .title, .meta, .link, .base, .script, .style, .noscript, .img, .source, .track,
      .map, .area, .video, .audio, .input, .button, .select, .option, .optgroup, .textarea,
      .datalist, .progress, .meter, .iframe, .frame, .frameset, .noframes, .object, .embed, .applet,
      .param, .svg, .canvas, .template, .rt, .rp, .nav, .dialog, .search, .colgroup, .col, .label:
      true
    default: false
    }
  }
}
