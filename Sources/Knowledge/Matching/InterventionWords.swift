/// Words for what is done to patients: drugs by the stems of their names, and kinds of treatment.
public enum InterventionWords {
  /// Endings of international nonproprietary names (WHO, "The use of stems in the selection of
  /// International Nonproprietary Names", 2018), four letters or more.
  private static let stems = [
    "adol", "afil", "amide", "artan", "azepam", "azepine", "azine", "azole", "azosin", "barbital",
    "caine", "calcet", "ciclib", "cillin", "citabine", "coxib", "cycline", "dipine", "dopa",
    "dronate", "fentanil", "fibrate", "floxacin", "giline", "gliflozin", "gliptin", "glutide",
    "grastim", "idone", "imus", "ketamine", "lisib", "lukast", "mycin", "nabant", "olol", "orexant",
    "orphine", "oxetine", "parib", "peridol", "perone", "piprazole", "platin", "pramine", "prazole",
    "pride", "prost", "psilocybin", "racetam", "relin", "rubicin", "sartan", "setron", "sone",
    "statin", "tidine", "tinib", "triptan", "triptyline", "vastatin", "vudine", "xaban", "zepine",
    "zodone", "zolam", "zolamide", "zumab", "limumab", "tuximab",
  ]

  private static let treatments: Set<String> = [
    "acupuncture", "counselling", "counseling", "cpt", "dbs", "desensitization", "desensitisation",
    "dialysis", "ect", "emdr", "electroconvulsive", "exercise", "hypnosis", "immunotherapy",
    "massage", "mdma", "meditation", "mindfulness", "naltrexone", "opioid", "opioids",
    "physiotherapy",
    "placebo", "pramipexole", "psilocybin", "psychotherapy", "radiotherapy", "ssri", "ssris",
    "stimulation", "surgery", "tms", "transplantation", "vaccination", "vaccine", "yoga",
    "ablation",
    "chemotherapy", "infusion", "infusions", "lithium", "prolonged", "stellate",
  ]

  /// The words of `words`, folded, that name an intervention.
  public static func within(_ words: some Sequence<String>) -> Set<String> {
    Set(
      words.filter { word in
        treatments.contains(word)
          || (word.utf8.count >= 7 && hasStem(word))
          || (word.utf8.count >= 8 && word.utf8.reversed().starts(with: "bam".utf8))
      })
  }

  /// Whether `word` ends as the names of drugs do.
  private static func hasStem(_ word: String) -> Bool {
    let ending = word.utf8.reversed()
    return endings[Int(ending.first ?? 0)].contains { ending.starts(with: $0) }
  }

  /// The stems by their last byte, each from its end on.
  private static let endings: [[[UInt8]]] = {
    let endings = stems.map { Array($0.utf8.reversed()) }
    return (0...255).map { last in endings.filter { $0[0] == last } }
  }()
}
