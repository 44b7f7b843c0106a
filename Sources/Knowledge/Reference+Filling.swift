extension Reference {
  /// Takes from another record of the same publication what this one does not state.
  ///
  /// - Parameter other: A record that has less say.
  public mutating func fillIn(from other: Reference) {
    if type == "document" { type = other.type }
    func fill<Value>(_ place: inout Value?, _ value: Value?) { if place == nil { place = value } }
    fill(&id, other.id)
    fill(&title, other.title)
    fill(&containerTitle, other.containerTitle)
    fill(&published, other.published)
    fill(&doi, other.doi)
    fill(&pmid, other.pmid)
    fill(&pmcid, other.pmcid)
    fill(&url, other.url)
    fill(&language, other.language)
    if authors.isEmpty { authors = other.authors }
    if keywords.isEmpty { keywords = other.keywords }
    if publicationTypes.isEmpty { publicationTypes = other.publicationTypes }
    if meshHeadings.isEmpty { meshHeadings = other.meshHeadings }
    if relations.isEmpty { relations = other.relations }
    contributors.merge(other.contributors) { first, _ in first }
    dates.merge(other.dates) { first, _ in first }
    variables.merge(other.variables) { first, _ in first }
    let names = Set(otherFields.map(\.name))
    otherFields += other.otherFields.filter { !names.contains($0.name) }
  }
}
