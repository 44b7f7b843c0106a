internal import Knowledge
internal import KnowledgeStore
internal import Readers

/// How much a reader's word weighs where several records state the same of an article.
enum RecordRank {
  /// What curated databases state comes before what publishers do, that before what people keep, and
  /// a page's own markup last.
  static func precedence(of document: Document) -> Int {
    switch DocumentFormat(rawValue: document.reader) {
    case .pubmed: 10
    case .nbib: 20
    case .jats: 30
    case .crossref: 40
    case .cslJSON: 50
    case .bibtex, .ris, .endNote, .webOfScience, .mods, .msBib: 60
    case .table, .json: 70
    default: 90
    }
  }

  /// Records of libraries have an abstract at most; whoever hands over a text has all of it.
  static func completeness(of document: Document) -> ArticleRecord.Completeness {
    let isRecord = DocumentFormat(rawValue: document.reader)?.holdsAbstracts ?? false
    return isRecord ? .abstract : .full
  }
}
