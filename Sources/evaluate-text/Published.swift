/// Figures that others published for the same data, or for its test part.
enum Published {
  // The table of the pragmatic_segmenter project, and that of pySBD (48 rules).
  static let goldenRules = """
    pragmatic_segmenter 98.08 %, TactfulTokenizer 65.4, OpenNLP 59.6, CoreNLP 59.6, Splitta 55.8, \
    Punkt 46.2, SRX 30.8; 48 rules: pySBD 97.92, blingfire 75.0, stanza 72.9, syntok 68.8, \
    NLTK 56.3, spaCy 52.1
    """
  // The pySBD paper: abstracts right with line breaks kept, which is easier.
  static let abstractSentences = """
    abstracts right, line breaks kept: pySBD 97.0 %, NLTK 88.0, blingfire 87.0, syntok 80.9, \
    spaCy 76.8, stanza 63.4
    """
  // The claim extraction set's own paper (BERT), and a linear baseline run on the same split.
  static let claimSentences = "test part: BERT F1 0.76, n-gram logistic regression 0.80"
  // The DNorm paper, test part, concepts per abstract; dictionary: longest match, no inference.
  static let diseaseConcepts = """
    test part, P/R/F1: lexical normalisation .218/.685/.331, MetaMap .502/.665/.572, \
    dictionary+inference .533/.662/.591, BANNER+Lucene .612/.647/.629, DNorm .803/.763/.782, \
    longest-match dictionary .511/.630/.564
    """
  static let diseaseSpans = "test part: longest-match dictionary F1 .487"
  // The BioBERT and ELMo papers.
  static let bc5cdrSpans = "test part, F1: BioBERT .859, ELMo .839"
  // The GenNegEx and GenConText projects.
  static let negation = "GenNegEx F1 .947, GenConText .981"
  static let none = "–"
}
