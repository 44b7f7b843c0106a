/// Words that say how a condition is meant; plural, case and hyphens are matched, not listed.
let conditionCues: [(PhraseIndex.Roles, [String])] = [
  (
    .exclusion,
    [
      "without", "no", "non", "free of", "free from", "absence of", "negative for", "lack of",
      "never had", "not have", "not diagnosed with", "not meet criteria for", "not suffer from",
      "not suffering from", "not having", "no longer have", "neither", "rule out", "ruled out",
      "ruling out", "other than",
    ]
  ),
  (
    .rejection,
    [
      "exclude", "excluding", "excluded", "exclusion", "exclusion of", "with the exception of",
      "not enroll", "not recruit", "did not include", "except for",
    ]
  ),
  (
    .excluded,
    [
      "were excluded", "was excluded", "are excluded", "is excluded", "be excluded",
      "been excluded", "were not enrolled", "were not included", "were not eligible",
      "were not recruited", "were not permitted", "are not eligible", "not be enrolled",
      "were ineligible", "are ineligible", "was an exclusion criterion", "were exclusion criteria",
      "was exclusionary", "were exclusionary",
    ]
  ),
  (
    .filler,
    [
      "a", "an", "any", "the", "of", "or", "and", "nor", "history", "current", "prior", "past",
      "previous", "lifetime", "known", "comorbid", "concomitant", "concurrent", "coexisting",
      "active", "primary", "severe", "significant", "other", "diagnosis", "diagnosed", "evidence",
      "signs", "symptoms", "personal", "family", "preexisting", "psychiatric", "clinically",
      "documented", "either", "such as", "like", "disorder", "being",
    ]
  ),
  (.with, ["with", "who had", "who have", "having", "reporting", "who reported"]),
  (
    [.person, .care],
    [
      "patient", "people", "individual", "participant", "sufferer", "survivor", "client",
      "those with", "those who", "those suffering", "those living", "those grappling",
      "many people",
    ]
  ),
  (
    .person,
    [
      "subject", "person", "adult", "adolescent", "child", "children", "women", "men", "woman",
      "man",
      "veteran", "control", "volunteer", "anyone", "those", "candidate", "mother", "history",
    ]
  ),
  (
    .care,
    [
      "symptom", "symptomatic", "relief", "relieve", "alleviate", "remission", "relapse",
      "recovery", "recover", "improvement", "suffering", "responder", "nonresponder", "benefit",
      "effective", "effectiveness", "efficacy", "ineffective", "treatment option",
      "other treatment", "standard treatment", "traditional treatment", "conventional treatment",
      "existing treatment", "available treatment",
    ]
  ),
  (
    .decoy,
    [
      "presence or absence of", "presence and absence of", "not exclude", "patient safety",
      "patient care", "individual need", "individual response",
      "individual difference",
    ]
  ),
  (
    .anaphor,
    ["the", "this", "these", "those", "such", "their"].flatMap { determiner in
      ["disorder", "condition", "illness", "disease", "symptom", "syndrome", "diagnosis"].map {
        determiner + " " + $0
      }
    }
  ),
  (
    .means,
    [
      "treatment", "therapy", "medication", "drug", "study", "trial", "cure", "research", "program",
      "improvement", "relief", "benefit", "effect", "reduction", "change", "difference",
      "indication", "guideline", "specialist",
    ]
  ),
]
