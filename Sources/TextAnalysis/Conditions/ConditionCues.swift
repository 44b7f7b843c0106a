/// Words that say how a condition is meant; plural, case and hyphens are matched, not listed.
let conditionCues: [(PhraseIndex.Roles, [String])] = [
  (
    .exclusion,
    [NegationLexicon.absence, NegationLexicon.screening, NegationLexicon.exception]
      .flatMap(NegationLexicon.plain)
  ),
  (.rejection, NegationLexicon.plain(NegationLexicon.rejection)),
  (
    .excluded,
    [NegationLexicon.denial, NegationLexicon.leftOut].flatMap(NegationLexicon.plain)
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
    [.person, .patient],
    [
      "patient", "people", "individual", "participant", "sufferer", "survivor", "client",
      "those with", "those who", "those suffering", "those living", "those grappling",
      "many people", "someone who", "someone with", "anyone who", "anyone with",
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
      "recovery", "recover", "improvement", "improve", "feel better", "feeling better",
      "felt better",
      "sleep better", "slept better",
      "responded", "response rate", "criteria for response", "deeper healing", "lasting healing",
      "suffering", "responder", "nonresponder", "benefit",
      "effective", "effectiveness", "efficacy", "ineffective", "treatment option",
      "other treatment", "standard treatment", "first-line treatment", "first-line therapy",
      "traditional treatment", "conventional treatment",
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
    } + [
      "approval for it", "approved for it", "licensed for it", "treat it", "treating it", "cure it",
      "diagnosed with it", "live with it", "living with it", "have had it", "suffer from it",
    ]
  ),
  (.question, questionCues),
  (.namingQuestion, namingQuestionCues),
  (
    .means,
    [
      "treatment", "therapy", "medication", "drug", "study", "trial", "cure", "research", "program",
      "improvement", "relief", "benefit", "effect", "reduction", "change", "difference",
      "indication", "guideline", "specialist",
    ]
  ),
]

/// How a heading asks of a condition that it does not name.
private let questionCues: [String] = [
  "is it treated", "is it diagnosed", "is it managed", "is it caused", "is it cured",
  "it be treated", "it be diagnosed", "it be managed", "it be prevented", "it be cured",
  "it is treated", "it is diagnosed", "it is managed", "it is caused", "cause it", "causes it",
  "triggers it", "what causes it", "what triggers it", "who gets it", "who has it",
  "gets it", "get it", "has it", "having it", "living with it", "live with it",
  "its symptom", "its cause", "its treatment", "its sign",
]

/// How a heading asks of a condition that it names right after.
private let namingQuestionCues: [String] = [
  "what is", "what are", "what causes", "what triggers", "how common is", "who gets", "who has",
  "what are the symptoms of", "what are the signs of", "what are the causes of",
]
