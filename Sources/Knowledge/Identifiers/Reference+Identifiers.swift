extension Reference {
  /// Takes DOI, PubMed id and PMC id from the address of the record where it states none, and where the
  /// address is a resolver's or an index's: `https://doi.org/10.1000/182`.
  ///
  /// A publisher's page may be one about the work, so its address does not count.
  public mutating func takeIdentifiersOfAddress() {
    guard doi == nil || pmid == nil || pmcid == nil, let url else { return }
    let bytes = IdentifierBytes(url)
    guard let found = bytes.mentions().first, found.range.byteStart == 0 else { return }
    switch found.kind {
    case .doi where doi == nil && bytes.holds("doi.org"): doi = found.value
    case .pmid where pmid == nil: pmid = found.value
    case .pmcid where pmcid == nil: pmcid = found.value
    default: break
    }
  }

  /// The id on arXiv, in the form that `Clue` keeps; nil for what is not there.
  ///
  /// Read from where the formats put it: an eprint, a DOI of arXiv's, the record's address, a number,
  /// a "journal" called `arXiv preprint arXiv:1901.01234`.
  public var arXivID: String? {
    if let doi, let id = DOI(value: doi).arXivID { return id.value }
    if variables[.archive]?.lowercased() == "arxiv", let place = variables[.archiveLocation],
      let id = ArXivID(field: place)
    {
      return id.value
    }
    let eprint = otherFields.first { $0.name == "bibtex:eprint" }?.value
    if let id = eprint.flatMap({ ArXivID(field: $0) }) { return id.value }
    for text in [url, containerTitle, variables[.number], variables[.note]] {
      if let text, let id = ArXivID(firstIn: text) { return id.value }
    }
    return nil
  }

  /// The numbers under which the trial is registered that the record reports, in the form that
  /// `TrialNumber` gives them, each once: those of PubMed's list of data banks.
  public var trialNumbers: [String] {
    var found: [String] = []
    for field in otherFields where field.name == "nbib:SI" {
      if let number = TrialNumber(field: field.value)?.value, !found.contains(number) {
        found.append(number)
      }
    }
    return found
  }

  /// The numbers of the book, thirteen digits each; wrong ones left out.
  public var isbns: [String] {
    variables[.isbn].map { ISBN.all(in: $0).map(\.value) } ?? []
  }

  /// The numbers of the journal or series, `1234-567X`; wrong ones left out.
  public var issns: [String] {
    variables[.issn].map { ISSN.all(in: $0).map(\.value) } ?? []
  }
}

extension IdentifierBytes {
  /// Whether `word`, in lower case, stands anywhere.
  fileprivate func holds(_ word: StaticString) -> Bool {
    (start..<end).contains { stands(word, at: $0) }
  }
}
