import Knowledge

/// Fills clues from identifiers in the text.
enum IdentifierClues {
  /// Adds the identifiers of sources in `range` to `clue`.
  static func fill(_ clue: inout Clue, from bytes: [UInt8], range: Range<Int>) {
    let found = Knowledge.clue(for: identifiers(in: bytes, range: ByteRange(range)))
    clue.doi = found.doi
    clue.pmid = found.pmid
    clue.pmcid = found.pmcid
    clue.nct = found.nct
    clue.arxiv = found.arxiv
    clue.isbn = found.isbn
    clue.url = found.url
  }
}
