import Foundation
import Knowledge

/// The stylesheet of a report in HTML; it stands in the page and loads nothing.
enum ReportStylesheet {
  /// All of it.
  static let text = base + statuses + dark + print

  /// What a Content-Security-Policy lets this stylesheet through by (CSP 3, section 2.3.1).
  static let hash =
    "sha256-" + Data(ContentDigest(sha256Of: Array(text.utf8)).bytes).base64EncodedString()

  /// Light ground; `s-` and the status is the class of a mark, a label and an entry.
  private static let statuses = CitationStatus.allCases.map { status in
    let style = StatusStyle(of: status)
    return """
      .s-\(status.rawValue){--line:\(StatusStyle.css(style.color));\
      --tint:\(StatusStyle.css(style.tint))}
      mark.s-\(status.rawValue),.swatch.s-\(status.rawValue){\
      text-decoration:underline \(style.line.rawValue) \(style.thickness)px var(--line)}

      """
  }.joined()

  private static let dark: String = {
    let marks = CitationStatus.allCases.map { status in
      let style = StatusStyle(of: status)
      return """
        .s-\(status.rawValue){--line:\(StatusStyle.css(style.darkColor));\
        --tint:\(StatusStyle.css(style.darkTint))}

        """
    }.joined()
    return """
      @media screen and (prefers-color-scheme:dark){
      :root{color-scheme:dark;--ink:\(StatusStyle.css(StatusStyle.darkInk));\
      --paper:\(StatusStyle.css(StatusStyle.darkPaper));--faint:#b9bdc3;--rule:#45494f;--link:#8fc7f4}
      \(marks)}

      """
  }()

  private static let print = """
    @media print{
    :root{font-size:9.5pt}
    body{max-width:none;margin:0}
    a{color:inherit;text-decoration:none}
    .entry,.card,.legend li,tr{break-inside:avoid}
    h2,h3{break-after:avoid}
    nav,.back{display:none}
    }

    """

  private static let base = """
    :root{--ink:\(StatusStyle.css(StatusStyle.ink));--paper:\(StatusStyle.css(StatusStyle.paper));\
    --faint:#555;--rule:#c9c9c9;--link:#00518a}
    body{font:1.05rem/1.6 Georgia,"Times New Roman",serif;color:var(--ink);background:var(--paper);\
    max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
    h1,h2,h3,h4,h5,h6,table,dl,.label,.legend,.facts,nav{\
    font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
    h4{font-size:.92rem;margin:.7rem 0 .2rem}
    h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0 .4rem}
    h2{font-size:1.25rem;border-bottom:1px solid var(--rule);margin:2.2rem 0 .8rem}
    h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
    a{color:var(--link)}
    .kind,.facts,.small{color:var(--faint);font-size:.88rem}
    .card h2{margin-top:.2rem}
    .card{border:1px solid var(--rule);border-radius:.5rem;padding:1rem 1.2rem}
    .first{border-left:5px solid var(--ink);padding:.3rem 0 .3rem .9rem;font-weight:600}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;font-size:.92rem}
    dt{color:var(--faint)}dd{margin:0}
    table{border-collapse:collapse;font-size:.9rem}
    th,td{text-align:left;padding:.25rem .7rem .25rem 0;border-bottom:1px solid var(--rule);\
    vertical-align:top}
    td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
    .wide{overflow-x:auto}
    mark,.swatch{color:var(--ink);background:var(--tint);text-underline-offset:.22em;\
    text-decoration-skip-ink:none;padding:.05em 0}
    mark:target,.entry:target{outline:3px solid var(--link);outline-offset:2px}
    .label{font-size:.72rem;line-height:1;white-space:nowrap;margin:0 .25em;padding:.1em .35em;\
    border:1px solid var(--line);border-radius:.3em;color:var(--ink);background:var(--paper)}
    a.label{text-decoration:none}a.label:hover,a.label:focus{text-decoration:underline}
    .legend{list-style:none;padding:0;font-size:.9rem}.legend li{margin:.35rem 0}
    .text{border-top:1px solid var(--rule)}
    .text ul{list-style:none;padding-left:1.2rem}
    .text .row,.text pre{white-space:pre-wrap}
    .text pre{font-size:.85rem}
    .text .aside{color:var(--faint);font-size:.88rem}
    blockquote{border-left:3px solid var(--rule);margin-left:0;padding-left:1rem}
    ol.entries{list-style:none;padding:0}
    .entry{border-left:5px solid var(--line);padding:.2rem 0 .2rem 1rem;margin:1.4rem 0}
    .entry h3{margin:.1rem 0 .3rem}
    .entry blockquote{border:0;padding:0;margin:.3rem 0;font-style:italic}
    .entry ul,.entry ol{margin:.2rem 0 .5rem;padding-left:1.3rem}
    .uid{font-size:.75rem;color:var(--faint)}

    """
}
