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
          || (word.utf8.count >= 7 && stems.contains { word.hasSuffix($0) })
          || (word.utf8.count >= 8 && word.hasSuffix("mab"))
      })
  }
}
