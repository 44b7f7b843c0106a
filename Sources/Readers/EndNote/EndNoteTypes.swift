/// EndNote's names of reference types and those of RIS.
enum EndNoteTypes {
  /// The RIS type for a name; `GEN` for one that is not known.
  static func ris(_ name: String) -> String {
    types[name.lowercased()] ?? "GEN"
  }

  private static let types: [String: String] = {
    let rows = """
      JOUR journal article
      EJOUR electronic article
      BOOK book
      EBOOK electronic book
      EDBOOK edited book
      CHAP book section
      ECHAP electronic book section
      CONF conference proceedings
      CPAPER conference paper
      RPRT report
      GOVDOC government document
      GRNT grant
      THES thesis
      UNPB unpublished work
      MANSCPT manuscript
      ELEC web page
      BLOG blog
      MULTI online multimedia
      DBASE online database
      AGGR aggregated database
      DATA dataset
      COMP computer program
      NEWS newspaper article
      MGZN magazine article
      SER serial
      ENCYC encyclopedia
      DICT dictionary
      PAT patent
      STAND standard
      STAT statute
      BILL bill
      CASE case
      HEAR hearing
      LEGAL legal rule or regulation
      PCOMM personal communication
      PCOMM interview
      PAMP pamphlet
      MPCT film or broadcast
      VIDEO audiovisual material
      MUSIC music
      ART artwork
      FIGURE figure
      CHART chart or table
      MAP map
      EQUA equation
      CLSWK classical work
      ANCIENT ancient text
      CTLG catalog
      """
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ", maxSplits: 1)
      table[String(words[1])] = String(words[0])
    }
    return table
  }()
}
