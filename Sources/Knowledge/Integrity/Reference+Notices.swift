extension Reference {
  /// The notices that the record states: about its own paper, and, where it is itself a notice, about
  /// others.
  ///
  /// Relations whose kind ends in `In` stand on the paper that is affected, those in `Of`, `For` and
  /// `From` on the notice, and are about each record that they name and no other. PubMed's type
  /// `Retracted Publication` says of the paper itself that it was retracted, where no relation says
  /// so with a date; `Retraction of Publication` is the notice, and says nothing of its own record.
  ///
  /// - Parameter origin: Who says so: `pubmed`, `crossref`, ….
  /// - Returns: In the order of the record; those about nothing that could be found are left out.
  public func notices(origin: String) -> [Notice] {
    var notices = relations.compactMap { notice(of: $0, origin: origin) }
    let isRetracted = publicationTypes.contains { $0.lowercased() == "retracted publication" }
    if isRetracted,
      !notices.contains(where: { $0.nature == .retraction && $0.isInOwnRecord })
    {
      var notice = Notice(nature: .retraction, origin: origin, stated: "Retracted Publication")
      isOwn(&notice)
      notices.append(notice)
    }
    return notices
  }

  private func notice(of relation: ReferenceRelation, origin: String) -> Notice? {
    guard let (nature, isOwn) = Self.natures[relation.kind] else { return nil }
    // What a notice is about has a date of its own, which is not the notice's.
    var notice = Notice(
      nature: nature, origin: origin, stated: relation.stated ?? relation.kind,
      date: relation.date ?? (isOwn ? nil : published))
    if isOwn {
      self.isOwn(&notice)
      notice.noticeDOI = relation.doi?.lowercased()
      notice.noticePMID = relation.pmid
    } else {
      notice.originalDOI = relation.doi?.lowercased()
      notice.originalPMID = relation.pmid
      notice.noticeDOI = doi?.lowercased()
      notice.noticePMID = pmid
    }
    notice.record = relation.record
    notice.assertedBy = relation.source
    return notice.isIdentified ? notice : nil
  }

  private func isOwn(_ notice: inout Notice) {
    notice.isInOwnRecord = true
    notice.originalDOI = doi?.lowercased()
    notice.originalPMID = pmid
  }

  /// What a kind of relation says, and whether it says it of the paper in whose record it stands.
  ///
  /// Kinds are PubMed's, and two of our own for what only others have.
  private static let natures: [String: (Notice.Nature, isOwn: Bool)] = [
    "RetractionIn": (.retraction, true), "RetractionOf": (.retraction, false),
    "PartialRetractionIn": (.concern, true), "PartialRetractionOf": (.concern, false),
    "RetractedandRepublishedIn": (.retraction, true),
    "RetractedandRepublishedFrom": (.retraction, false),
    "CorrectedandRepublishedIn": (.correction, true),
    "CorrectedandRepublishedFrom": (.correction, false),
    "ErratumIn": (.correction, true), "ErratumFor": (.correction, false),
    "ExpressionOfConcernIn": (.concern, true), "ExpressionOfConcernFor": (.concern, false),
    "ReinstatementIn": (.reinstatement, true), "ReinstatementOf": (.reinstatement, false),
  ]
}
