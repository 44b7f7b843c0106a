/// How the reference types of RIS and the types of CSL correspond.
///
/// - Note: Types: RIS Format Specifications (Research Information Systems, 2001) and EndNote's list.
enum RISTypes {
  /// The CSL type of a `TY` line; `document` for what is not known.
  static func type(_ name: String) -> String {
    types[name.uppercased()] ?? "document"
  }

  /// The `TY` line for a CSL type.
  static func name(for type: String) -> String {
    names[type] ?? "GEN"
  }

  /// Types whose number is that of an issue, and whose `T2` is a journal.
  static func isSerial(_ type: String) -> Bool {
    type.hasPrefix("article") || type == "periodical" || type == "review"
  }

  /// CSL type, then the RIS types that are read as it; the first of them is written.
  private static let rows = """
    article-journal JOUR EJOUR JFULL ABST INPR
    article-newspaper NEWS
    article-magazine MGZN
    book BOOK EBOOK EDBOOK
    classic CLSWK
    periodical SER
    chapter CHAP ECHAP
    entry-encyclopedia ENCYC
    entry-dictionary DICT
    paper-conference CONF CPAPER
    report RPRT GOVDOC GRNT
    thesis THES
    manuscript MANSCPT UNPB
    webpage ELEC ICOMM MULTI
    post-weblog BLOG
    dataset DATA AGGR DBASE
    software COMP
    patent PAT
    motion_picture MPCT
    broadcast VIDEO
    song SOUND
    musical_score MUSIC
    graphic ART FIGURE
    figure CHART
    map MAP
    bill BILL UNBILL
    legislation STAT LEGAL
    legal_case CASE
    hearing HEAR
    standard STAND
    personal_communication PCOMM
    speech SLIDE
    pamphlet PAMP
    collection CTLG
    document GEN ANCIENT EQUA
    """

  private static let types: [String: String] = {
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      for name in words.dropFirst() { table[name] = words[0] }
    }
    return table
  }()

  private static let names: [String: String] = {
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      table[words[0]] = words[1]
    }
    // Nearest of kin for types that RIS lacks.
    table["article"] = "UNPB"
    table["post"] = "BLOG"
    table["interview"] = "PCOMM"
    table["entry"] = "ENCYC"
    table["review"] = "JOUR"
    table["review-book"] = "JOUR"
    return table
  }()
}
