/// The attributes of PubMed XML and JATS that the readers look at, spelled as there without prefix.
enum AttributeName: String, CaseIterable, Sendable {
  // PubMed.
  case label = "Label", ui = "UI", majorTopicYN = "MajorTopicYN", idType = "IdType"
  case eIdType = "EIdType", validYN = "ValidYN", refType = "RefType", source = "Source"
  case status = "Status", owner = "Owner", issnType = "IssnType", type = "Type"
  case pubStatus = "PubStatus", dateType = "DateType", pubModel = "PubModel"
  case language = "Language", prefix = "Prefix", book

  // JATS.
  case id, rid, jatsRefType = "ref-type", pubIdType = "pub-id-type", articleType = "article-type"
  case contribType = "contrib-type", contribIdType = "contrib-id-type", pubType = "pub-type"
  case jatsDateType = "date-type", publicationFormat = "publication-format"
  case isoDate = "iso-8601-date", href, lang, extLinkType = "ext-link-type"
  case relatedType = "related-article-type", journalIdType = "journal-id-type"
  case abbrevType = "abbrev-type", abstractType = "abstract-type", fnType = "fn-type"
  case listType = "list-type", groupType = "person-group-type", subjGroupType = "subj-group-type"
  case nameStyle = "name-style", kwdGroupType = "kwd-group-type", colspan, rowspan, count
  case publicationType = "publication-type", secType = "sec-type", open, close, separators
  case contentType = "content-type", position, assigningAuthority = "assigning-authority"
}
