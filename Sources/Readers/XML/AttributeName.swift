/// The attributes of PubMed XML, JATS and MODS that the readers look at, spelled as there without prefix.
enum AttributeName: String, CaseIterable, Sendable {
  // PubMed.
  case label = "Label"
  case ui = "UI"
  case majorTopicYN = "MajorTopicYN"
  case idType = "IdType"
  case eIdType = "EIdType"
  case validYN = "ValidYN"
  case refType = "RefType"
  case source = "Source"
  case status = "Status"
  case owner = "Owner"
  case issnType = "IssnType"
  case type = "Type"
  case pubStatus = "PubStatus"
  case dateType = "DateType"
  case pubModel = "PubModel"
  case language = "Language"
  case prefix = "Prefix"
  case book

  // JATS.
  case id, rid
  case jatsRefType = "ref-type"
  case pubIdType = "pub-id-type"
  case articleType = "article-type"
  case contribType = "contrib-type"
  case contribIdType = "contrib-id-type"
  case pubType = "pub-type"
  case jatsDateType = "date-type"
  case publicationFormat = "publication-format"
  case isoDate = "iso-8601-date"
  case href, lang
  case extLinkType = "ext-link-type"
  case relatedType = "related-article-type"
  case journalIdType = "journal-id-type"
  case abbrevType = "abbrev-type"
  case abstractType = "abstract-type"
  case fnType = "fn-type"
  case listType = "list-type"
  case groupType = "person-group-type"
  case subjGroupType = "subj-group-type"
  case nameStyle = "name-style"
  case kwdGroupType = "kwd-group-type"
  case colspan, rowspan, count
  case publicationType = "publication-type"
  case secType = "sec-type"
  case open, close, separators
  case contentType = "content-type"
  case position
  case assigningAuthority = "assigning-authority"

  // MODS.
  case modsType = "type"
  case modsID = "ID"
  case point, dateLastAccessed
}
