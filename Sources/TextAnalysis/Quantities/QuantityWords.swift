/// Words that quantities are made of, in lower case.
enum QuantityWords {
  static let numbers: QuantityWordMap<Double> = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "one": 1,
  ]
  /// Words that a quantity may begin with, those in "-fold" aside.
  static let starts = QuantityWordSet(joining: [
    numbers.keys, spelledTimes.words, vagueAmounts.words, ratioLabels.words, effectLabels.keys,
    intervalLabels.words,
    ["p", "a", "an", "n", "half", "twice", "odds", "hazard", "risk", "rate", "relative"],
  ])
  static let a: QuantityWord = "a"
  static let an: QuantityWord = "an"
  /// What must stand after an article that a quantity begins with.
  static let afterArticle = QuantityWordSet(joining: [
    fractions.keys,
    [
      "few", "couple", "single", "full", "second", "minute", "hour", "day", "week", "month",
      "year", "decade",
    ],
  ])
  static let multipliers: QuantityWordMap<Double> = [
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
  ]
  static let times: QuantityWordSet = [
    "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr",
    "hrs", "h", "day", "days", "week", "weeks", "wk", "wks", "month", "months", "mo", "year",
    "years", "yr", "yrs", "decade", "decades",
  ]
  static let spelledTimes: QuantityWordSet = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades",
  ]
  static let substances: QuantityWordSet = [
    "mg", "g", "µg", "μg", "mcg", "ug", "ng", "ml", "iu", "mmol", "µmol", "meq", "milligram",
    "milligrams", "microgram", "micrograms", "gram", "grams", "milliliters", "millilitres",
  ]
  /// What an amount may be related to: "mg/kg", "mg per day".
  static let denominators: QuantityWordSet = [
    "kg", "h", "hr", "hour", "min", "minute", "day", "d", "week", "ml", "l", "dl", "m2", "dose",
    "kilogram", "kilo",
  ]
  static let counted: QuantityWordSet = [
    "patients", "adults", "participants", "people", "persons", "subjects", "individuals", "women",
    "men", "children", "adolescents", "teenagers", "veterans", "volunteers", "cases", "controls",
    "trials", "studies", "reviews", "articles", "papers", "reports", "records", "sessions",
    "infusions", "injections", "doses", "treatments", "respondents", "survivors", "students",
    "inpatients", "outpatients", "mice", "rats", "animals", "sites", "centers", "centres",
    "hospitals", "clinics", "countries", "soldiers", "mothers", "males", "females", "families",
    "users", "americans", "clinicians", "physicians", "therapists", "sufferers", "completers",
    "responders", "samples", "admissions", "deaths", "episodes", "attempts", "antidepressants",
    "medications", "drugs", "citizens", "residents", "households", "twins", "infants", "boys",
    "girls", "nurses", "workers", "members",
  ]
  /// Words that end what a number may count.
  static let breaks: QuantityWordSet = [
    "of", "in", "to", "and", "or", "the", "a", "an", "with", "for", "were", "was", "is", "are",
    "from", "at", "on", "by", "than", "as", "that", "which", "who", "had", "have", "has", "may",
    "can", "will", "per", "vs", "but", "when", "while", "after", "before", "among", "between",
  ]
  static let ratioShortForms: QuantityWordMap<String> = [
    "odds": "or", "hazard": "hr", "risk": "rr", "relative": "rr",
  ]
  /// Names of effect sizes, with whether a sign must stand between them and their number.
  static let effectLabels: QuantityWordMap<Bool> = [
    "smd": false, "wmd": false, "cohen": false, "hedges": false, "d": true, "g": true, "r": true,
    "rho": true, "ρ": true, "β": true, "effect": false, "r2": true,
  ]
  static let intervalLabels: QuantityWordSet = ["ci", "cis", "confidence", "crl", "credible"]
  /// Parts of a whole, by how many make it up.
  static let fractions: QuantityWordMap<Double> = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
  ]
  static let ratioLabels: QuantityWordSet = ["or", "hr", "rr", "aor", "ahr", "arr", "irr", "smr"]
  static let yearLeads: QuantityWordSet = [
    "in", "since", "by", "during", "until", "till", "before", "after", "year", "circa", "early",
    "late", "mid", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter",
    "from", "to", "published", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
    "oct", "nov", "dec", "between", "of",
  ]
  /// What may come before a span of time that is given in words alone.
  static let spanLeads: QuantityWordSet = [
    "within", "for", "over", "take", "takes", "taking", "took", "after", "in", "require",
    "requires", "required", "lasting", "last", "lasts", "lasted", "persist", "persists", "spend",
    "need", "needs", "wait", "waiting", "than",
  ]
  static let vagueAmounts: QuantityWordSet = [
    "several", "few", "many", "multiple", "couple", "some",
  ]
}
