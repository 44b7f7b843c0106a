import Knowledge

extension PubMedRecord {
  mutating func readHeadings(in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) == .meshHeading {
      var heading: MeSHHeading?
      for part in tree.contents(of: node) {
        let isMain = tree.attribute(.majorTopicYN, of: part, is: "Y")
        switch tree.name(of: part) {
        case .descriptorName:
          let id = tree.attribute(.ui, of: part).flatMap { $0.isEmpty ? nil : $0 }
          heading = tree.words(of: part).map {
            MeSHHeading(descriptor: $0, id: id, isMajor: isMain)
          }
        case .qualifierName:
          if let words = tree.words(of: part) {
            heading?.qualifiers.append(isMain ? "*" + words : words)
          }
        default: break
        }
      }
      if let heading { reference.meshHeadings.append(heading) }
    }
  }

  mutating func readKeywords(in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) == .keyword {
      if let words = tree.words(of: node) { reference.keywords.append(words) }
    }
  }

  /// Notes substances as MEDLINE does: `0 (Antibodies, Monoclonal)`.
  mutating func readChemicals(in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) == .chemical {
      let number = tree.words(.registryNumber, in: node)
      guard let name = tree.words(.nameOfSubstance, in: node) else { continue }
      note("RN", "\(number ?? "0") (\(name))")
    }
  }

  /// Notes grants as MEDLINE does: `R01 MH063845/MH/NIMH NIH HHS/United States`.
  mutating func readGrants(in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) == .grant {
      let parts = [ElementName.grantID, .acronym, .agency, .country].compactMap {
        tree.words($0, in: node)
      }
      note("GR", parts.joined(separator: "/"))
    }
  }

  /// Notes data banks as MEDLINE does: `ClinicalTrials.gov/NCT00947973`.
  mutating func readDataBanks(in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) == .dataBank {
      guard let name = tree.words(.dataBankName, in: node) else { continue }
      let numbers = tree.first(.accessionNumberList, in: node).map {
        tree.all(.accessionNumber, in: $0).compactMap { tree.words(of: $0) }
      }
      if let numbers, !numbers.isEmpty {
        for number in numbers { note("SI", "\(name)/\(number)") }
      } else {
        note("SI", name)
      }
    }
  }

  mutating func readRelations(in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) == .commentsCorrections {
      guard let kind = tree.attribute(.refType, of: node) else { continue }
      let citation = PubMedWords.citation(tree.words(.refSource, in: node))
      reference.relations.append(
        ReferenceRelation(
          kind: kind, citation: citation,
          pmid: tree.words(.pmid, in: node).flatMap { PMID(field: $0)?.value },
          doi: citation.flatMap { DOI(firstIn: $0)?.value },
          date: PubMedWords.noticeDate(ofKind: kind, citation: citation)))
    }
  }

  /// Reads the list of references that newer records have; it may be nested.
  mutating func readReferences(in list: Int) {
    for node in tree.descendants(.reference, in: list) {
      var relation = ReferenceRelation(kind: "Cites", citation: tree.words(.citation, in: node))
      if let ids = tree.first(.articleIdList, in: node) {
        for id in tree.all(.articleId, in: ids) {
          if tree.attribute(.idType, of: id, is: "pubmed") {
            relation.pmid = tree.words(of: id).flatMap { PMID(field: $0)?.value }
          }
          if tree.attribute(.idType, of: id, is: "doi") {
            relation.doi = tree.words(of: id).flatMap { DOI(field: $0)?.value }
          }
        }
      }
      reference.relations.append(relation)
    }
  }
}
