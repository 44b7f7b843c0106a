/// How the entry types of BibTeX and biblatex and the types of CSL correspond.
enum BibTeXTypes {
  /// The CSL type of an entry, and a genre where the entry's type says more than that.
  static func type(of entry: BibTeXEntry) -> (type: String, genre: String?) {
    let subtype = entry["entrysubtype"]?.lowercased() ?? ""
    // Mendeley writes `book_section`.
    let name = entry.type.filter { $0 != "_" && $0 != "-" }
    switch name {
    case "article", "periodical":
      if subtype == "newspaper" { return ("article-newspaper", nil) }
      if subtype == "magazine" { return ("article-magazine", nil) }
    case "phdthesis": return ("thesis", "phdthesis")
    case "mastersthesis", "masterthesis": return ("thesis", "mathesis")
    case "bachelorsthesis", "bachelorthesis": return ("thesis", "bathesis")
    case "misc", "other", "unknown":
      return (entry["howpublished"].map(isAddress) == true ? "webpage" : "document", nil)
    case "book":
      // What has editors and stands in another book is a part of it.
      let isPart = entry["editor"] != nil && entry["booktitle"] != nil
      if isPart, entry["booktitle"] != entry["title"], entry["title"] != nil {
        return ("chapter", nil)
      }
    default: break
    }
    return (types[name] ?? "document", nil)
  }

  /// The entry type for a CSL type, and whether reading it gives that type again.
  static func entryType(for type: String) -> (name: String, isExact: Bool) {
    if let name = preferred[type] { return (name, true) }
    return ("misc", type == "document")
  }

  private static func isAddress(_ text: String) -> Bool {
    text.contains("\\url") || text.contains("http://") || text.contains("https://")
  }

  /// CSL types by entry type.
  private static let types: [String: String] = {
    let rows = """
      article-journal article suppperiodical journal journalarticle
      article-newspaper newspaper newspaperarticle
      article-magazine magazinearticle magazine
      periodical periodical
      book book mvbook collection mvcollection proceedings mvproceedings reference mvreference ebook
      pamphlet booklet
      chapter inbook incollection bookinbook suppbook suppcollection bookchapter booksection
      entry-encyclopedia inreference encyclopediaarticle
      entry-dictionary dictionaryentry
      paper-conference inproceedings conference conferencepaper conferenceproceedings
      report manual techreport report whitepaper
      thesis thesis dissertation
      manuscript unpublished manuscript
      webpage online electronic www webpage web internet
      post-weblog blogpost blog
      patent patent
      software software computerprogram computer
      dataset dataset data
      motion_picture movie video film
      broadcast broadcast tvbroadcast radiobroadcast televisionbroadcast
      song audio music
      graphic artwork image graphic
      map map
      legal_case jurisdiction
      legislation legislation legal statute
      standard standard
      personal_communication letter
      speech presentation lecture talk
      review review
      interview interview
      performance performance
      """
    var table: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      for name in words.dropFirst() { table[name] = words[0] }
    }
    return table
  }()

  /// Entry types that are written, by CSL type: those that biblatex knows.
  private static let preferred = [
    "article-journal": "article", "book": "book", "pamphlet": "booklet", "chapter": "incollection",
    "entry-encyclopedia": "inreference", "paper-conference": "inproceedings", "report": "report",
    "thesis": "thesis", "manuscript": "unpublished", "webpage": "online", "patent": "patent",
    "software": "software", "dataset": "dataset", "motion_picture": "movie", "song": "audio",
    "graphic": "image", "legal_case": "jurisdiction", "legislation": "legislation",
    "standard": "standard", "personal_communication": "letter", "review": "review",
    "performance": "performance", "periodical": "periodical",
  ]
}
