/// Genres of MODS and the reference types of RIS.
///
/// - Note: Genres: https://www.loc.gov/standards/valuelist/marcgt.html, and the item types that Zotero
///   writes.
enum MODSTypes {
  /// The RIS type for the first genre that is one; nil without.
  static func ris(_ genres: [String]) -> String? {
    genres.lazy.compactMap { types[$0.lowercased().filter { $0 != " " && $0 != "-" }] }.first
  }

  /// Whether a RIS type that `ris` gave stands for proceedings as a whole.
  static func isProceedings(_ type: String) -> Bool { type == "CONF" }

  private static let types: [String: String] = {
    let rows = """
      JOUR journalarticle article review academicjournalarticle
      MGZN magazinearticle
      NEWS newspaperarticle
      BOOK book monograph
      CHAP booksection bookchapter chapter
      CPAPER conferencepaper
      CONF conferencepublication proceedings
      THES thesis dissertation academicthesis
      RPRT report technicalreport
      ELEC webpage website
      BLOG blogpost
      MANSCPT manuscript
      UNPB preprint
      PAT patent
      MPCT film motionpicture
      VIDEO videorecording tvbroadcast
      SOUND sound audiorecording podcast
      MAP map
      PCOMM letter email interview
      SLIDE presentation
      ENCYC encyclopediaarticle
      DICT dictionaryentry
      STAT statute
      BILL bill
      CASE case
      HEAR hearing
      COMP computerprogram software
      DATA dataset
      ART art artwork artoriginal
      """
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      for name in words.dropFirst() { table[name] = words[0] }
    }
    return table
  }()
}
