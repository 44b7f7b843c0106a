/// Answers of Entrez, NCBI's search service, that hold no articles.
enum EntrezAnswer {
  /// What a file with outermost element `root` is, with its article; nil for other files.
  static func name(ofRoot root: String) -> String? { answers[root] }

  /// The next step for a file with outermost element `root`; nil where none is known.
  static func hint(forRoot root: String) -> String? {
    answers[root] == nil ? nil : "Fetch the records themselves, with efetch and retmode=xml."
  }

  private static let answers = [
    "eSummaryResult": "a list of summaries of Entrez (ESummary)",
    "eSearchResult": "a list of ids found by Entrez (ESearch)",
    "eLinkResult": "a list of links of Entrez (ELink)",
    "eInfoResult": "a description of a database of Entrez (EInfo)",
    "ePostResult": "a receipt of Entrez (EPost)",
    "eSpellResult": "a spelling suggestion of Entrez (ESpell)",
    "eCitMatchResult": "a list of matches of Entrez (ECitMatch)",
    "eFetchResult": "an answer of Entrez without records (EFetch)",
    "SerialsSet": "a list of journals of Entrez",
    "TaxaSet": "a list of taxa of Entrez",
    "BioSampleSet": "a list of samples of Entrez",
    "TSeqSet": "a list of sequences of Entrez",
    "GBSet": "a list of sequences of Entrez",
    "INSDSet": "a list of sequences of Entrez",
    "IPGReportSet": "a list of proteins of Entrez",
    "DocumentSummarySet": "a list of summaries of Entrez (ESummary)",
    "Entrezgene-Set": "a list of genes of Entrez",
  ]
}
