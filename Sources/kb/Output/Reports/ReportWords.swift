import Knowledge
import KnowledgeBase
import KnowledgeStore

/// What a report says, in the same words whatever its format; nothing is escaped.
enum ReportWords {
  /// A line of a card: what it is, and where it leads.
  struct Fact: Hashable {
    let name: String
    let value: String
    var link: String?
  }

  /// The title, or what stands for it.
  static func title(_ article: ReportedArticle) -> String {
    article.title.allSatisfy(\.isWhitespace) ? "Untitled article" : article.title
  }

  /// What is known of the article.
  static func facts(_ report: ArticleReport) -> [Fact] {
    let article = report.article
    let identifiers = [
      article.doi.map { "doi:" + $0 }, article.pmid.map { "PubMed " + $0 }, article.pmcid,
    ].compactMap(\.self)
    let grades = article.grades.map { grade in
      Fact(
        name: "Certainty (GRADE)",
        value: grade.level + " according to " + grade.reviewer
          + (grade.claimUID == nil ? "" : ", for one claim") + (grade.note.map { ": " + $0 } ?? ""))
    }
    let all = [
      Fact(name: "By", value: article.authors.joined(separator: ", ")),
      Fact(name: "In", value: article.containerTitle ?? ""),
      Fact(name: "Published", value: article.published.map { ReportDate.words($0) } ?? ""),
      Fact(name: "Address", value: article.url ?? "", link: article.url),
      Fact(name: "Identifiers", value: identifiers.joined(separator: ", ")),
      Fact(name: "Integrity", value: integrity(of: article)),
      Fact(name: "Evidence level", value: evidence(of: article)),
    ]
    let conditions = report.conditions.map { "\(report.name(of: $0.slug)) (\($0.count))" }
    return all.filter { !$0.value.isEmpty } + grades
      + (conditions.isEmpty
        ? [] : [Fact(name: "Claims are about", value: conditions.joined(separator: ", "))])
  }

  /// What notices make of the article.
  static func integrity(of article: ReportedArticle) -> String {
    let words =
      switch article.integrity {
      case .ok: "no retraction, correction or concern is known here"
      case .corrected: "corrected"
      case .concern: "there is a published concern about it"
      case .retracted: "RETRACTED"
      case .reinstated: "retracted once, and reinstated"
      }
    guard article.integrity != .ok, let notice = article.notice else { return words }
    let date = notice.noticedOn.map { ", " + ReportDate.words($0) } ?? ""
    let place =
      notice.doi.map { " (notice doi:\($0))" } ?? notice.pmid.map { " (notice PubMed \($0))" } ?? ""
    return "\(words)\(date), according to \(notice.origin)\(place)"
  }

  private static func evidence(of article: ReportedArticle) -> String {
    guard let reason = article.evidenceReason else { return "" }
    let lead = article.evidenceLevel.map { "\($0) of 5 suggested" } ?? "none suggested"
    return "\(lead) (Oxford CEBM 2011). \(reason)"
  }

  /// Where a claim stands and what it is about.
  static func place(of claim: ArticleReport.Claim, in report: ArticleReport) -> String {
    let size = claim.claim.groupSize
    let parts = [
      claim.section.flatMap { $0 == report.article.title ? nil : "under “\($0)”" },
      claim.claim.page.map { "page \($0)" },
      claim.claim.conditions.isEmpty
        ? nil : "about " + claim.claim.conditions.map(report.name(of:)).joined(separator: ", "),
      claim.claim.isHedged ? "said with reserve" : nil,
      size > 1 ? "\(size - 1) more like it in the knowledge base" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// A record as a line of a list of references.
  static func record(_ record: ReportedCitation.Record) -> String {
    let authors =
      record.authors.count > 3
      ? record.authors.prefix(3).joined(separator: ", ") + " et al."
      : record.authors.joined(separator: ", ")
    let parts = [
      authors, record.containerTitle ?? "", record.published.map { ReportDate.words($0) } ?? "",
      identifier(of: record) ?? "", integrity(of: record) ?? "",
    ].filter { !$0.isEmpty }
    let title = record.title.isEmpty ? record.key : record.title
    return parts.isEmpty ? title : title + " — " + parts.joined(separator: ", ")
  }

  /// By what a record can be looked up, also on paper.
  private static func identifier(of record: ReportedCitation.Record) -> String? {
    record.doi.map { "doi:" + $0 } ?? record.pmid.map { "PubMed " + $0 } ?? record.url
  }

  /// What notices make of a record, where that is anything.
  private static func integrity(of record: ReportedCitation.Record) -> String? {
    record.integrity == .ok ? nil : record.integrity.rawValue.uppercased()
  }

  /// What a claim's status says where nothing is missing.
  static func meaning(of claim: ArticleReport.Claim) -> String {
    claim.claim.status == .verified ? claim.claim.statusReason : claim.claim.status.plainMeaning
  }

  /// The records that a claim's citations were found to mean, each once, and why.
  static func found(
    in claim: ArticleReport.Claim
  ) -> [(record: ReportedCitation.Record, reason: String)] {
    var seen: Set<Int64> = []
    return claim.citations.compactMap { citation in
      guard let record = citation.citation.record, seen.insert(record.articleID).inserted else {
        return nil
      }
      return (record, citation.citation.reason)
    }
  }

  /// How likely a candidate is, and in what it agrees.
  static func agreement(_ candidate: ReportedCitation.Candidate) -> String {
    func fields(_ degree: FieldAgreement.Degree, _ lead: String) -> String? {
      let names = candidate.agreements.filter { $0.degree == degree }.map {
        name(of: $0.field) + ($0.found.isEmpty || $0.found == $0.stated ? "" : " (\($0.found))")
      }
      return names.isEmpty ? nil : lead + " " + names.joined(separator: ", ")
    }
    let likely = "likelihood \(percentage(candidate.score)), as far as the fields tell"
    return [
      likely, fields(.agrees, "agrees:"), fields(.partly, "agrees in part:"),
      fields(.differs, "differs:"),
    ].compactMap(\.self).joined(separator: "; ")
  }

  private static func name(of field: FieldAgreement.Field) -> String {
    switch field {
    case .sampleSize: "number of participants"
    case .design: "kind of study"
    case .words: "words of the sentence"
    case .number: "figure"
    case .nct: "trial number"
    default: field.rawValue
    }
  }

  private static func percentage(_ score: Double) -> String {
    score < 0.01 ? "below 1 %" : score > 0.99 ? "above 99 %" : "\(Int((score * 100).rounded())) %"
  }

  /// A decision in a line.
  static func review(_ review: ReportedReview) -> String {
    var line = "\(review.reviewer), \(ReportDate.words(review.madeAt)): \(review.verdict)"
    if review.isAdjudicated { line += ", settling what others decided differently" }
    if let evidence = review.evidence {
      line += "; held against “\(evidence.title.isEmpty ? evidence.key : evidence.title)”"
      let parts = [
        evidence.published.map { String($0.prefix(4)) }, identifier(of: evidence),
        integrity(of: evidence),
      ].compactMap(\.self)
      if !parts.isEmpty { line += " (\(parts.joined(separator: ", ")))" }
    } else if let key = review.evidenceKey {
      line += "; held against “\(key)”, which is not in this file"
    } else {
      line += "; no evidence stated"
    }
    if let quote = review.evidenceQuote { line += ", which says “\(quote)”" }
    if let note = review.note, !note.isEmpty { line += ". \(note)" }
    if review.state != "anchored", review.hasPresentWords {
      line += " (counts no more\(review.stateReason.map { ". " + $0 } ?? ""))"
    } else if review.state != "anchored" {
      line += " (on other words: “\(review.quote)”)"
    } else if !review.isStanding {
      line += " (overruled since)"
    }
    return line
  }

  /// When and from what the report was made.
  static func edition(_ edition: ReportEdition) -> String {
    "Made on \(ReportDate.words(edition.seconds)) by kb \(edition.toolVersion) from revision "
      + "\(edition.revision) of the knowledge base."
  }

  /// How far the report can be relied on.
  static let caution =
    "Claims and what they lean on were found by a program and may be incomplete; only claims beside "
    + "which a review stands were judged by a person."
}

extension ReportWords {
  /// Where a record can be read.
  static func address(of record: ReportedCitation.Record) -> String? {
    if let doi = record.doi {
      return "https://doi.org/" + percentEncoded(doi)
    }
    if let pmid = record.pmid, pmid.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/"
    }
    return record.url
  }

  /// `text` as a path of an address (RFC 3986, section 3.3).
  private static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: encoded.append(byte)
      case _ where "-._~/:;()".utf8.contains(byte): encoded.append(byte)
      default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
