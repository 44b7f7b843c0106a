/// A class of words that tells whether, and how, a sentence leans on a source.
struct SourceWordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let study = SourceWordClass(rawValue: 1)
  static let studies = SourceWordClass(rawValue: 2)
  static let evidence = SourceWordClass(rawValue: 4)
  static let document = SourceWordClass(rawValue: 8)
  static let scientist = SourceWordClass(rawValue: 16)
  static let expert = SourceWordClass(rawValue: 32)
  static let one = SourceWordClass(rawValue: 64)
  static let body = SourceWordClass(rawValue: 128)
  static let say = SourceWordClass(rawValue: 256)
  static let said = SourceWordClass(rawValue: 512)
  static let crowd = SourceWordClass(rawValue: 1024)
  static let finding = SourceWordClass(rawValue: 2048)
  static let people = SourceWordClass(rawValue: 4096)
  static let be = SourceWordClass(rawValue: 8192)
  static let have = SourceWordClass(rawValue: 1 << 14)
  static let modal = SourceWordClass(rawValue: 1 << 15)
  static let denial = SourceWordClass(rawValue: 1 << 16)
  static let published = SourceWordClass(rawValue: 1 << 17)
  static let adverb = SourceWordClass(rawValue: 1 << 18)
  static let preposition = SourceWordClass(rawValue: 1 << 19)
  static let pronoun = SourceWordClass(rawValue: 1 << 20)
  static let plainBody = SourceWordClass(rawValue: 1 << 21)
  static let group = SourceWordClass(rawValue: 1 << 22)

  static let reporting: SourceWordClass = [.say, .said]
  /// Nouns that a source may be called by.
  static let sources: SourceWordClass = [.study, .studies, .evidence, .document, .scientist]

  /// The classes that `key` is in.
  static func of(_ key: WordKey) -> SourceWordClass {
    table[key.hash].map(SourceWordClass.init) ?? []
  }

  private static let table: KeyTable<UInt32> = {
    var masks: [UInt64: UInt32] = [:]
    for (sort, words) in all {
      for word in words.split(whereSeparator: \.isWhitespace) {
        masks[WordKey(word).hash, default: 0] |= sort.rawValue
      }
    }
    return KeyTable(masks.map { ($0.key, $0.value) }, empty: 0)
  }()

  private static let all: [(SourceWordClass, String)] = [
    (
      .study,
      """
      study trial review survey meta-analysis experiment rct cohort pilot paper overview registry
      analysis re-analysis reanalysis investigation poster crossover audit metaanalysis poll abstract
      """
    ),
    (
      .studies,
      """
      studies trials reviews surveys meta-analyses experiments papers cohorts analyses rcts pilots
      registries investigations audits polls
      """
    ),
    (
      .evidence,
      """
      evidence research data literature science finding findings results statistics figures numbers
      estimates reports work researches
      """
    ),
    (
      .document,
      """
      guideline guidelines guidance report statement label article book website leaflet letter
      advisory alert warning consensus position assessment database records document documents
      spreadsheet count chart filing message webinar talk interview census factsheet figure atlas
      manual textbook
      """
    ),
    (
      .scientist,
      """
      researchers scientists investigators authors author researcher scientist investigator team
      group colleagues lab laboratory et neuroscientists coauthors co-authors co-author academics
      """
    ),
    (
      .expert,
      """
      doctors experts clinicians psychiatrists psychologists therapists specialists physicians
      neurologists pharmacists surgeons practitioners professionals nurses officials critics
      campaigners advocates proponents gps skeptics sceptics authorities regulators
      neuropsychologists dermatologists cardiologists naturopaths insiders observers sources
      urologists anaesthetists anesthesiologists manufacturers campaigners
      """
    ),
    (
      .one,
      """
      doctor expert clinician psychiatrist psychologist therapist specialist physician neurologist
      pharmacist surgeon nurse professor dr prof physio consultant spokesman spokeswoman
      spokesperson director president chief officer founder gp lecturer dietitian counsellor
      counselor physiotherapist anaesthetist
      """
    ),
    (
      .body,
      """
      fda who nimh cdc nih va nice apa dea ema nhs samhsa asam aap ama nida asra cochrane tga mhra
      university institute institutes college school hospital clinic center centre centers
      department administration organization organisation association society academy foundation
      agency council ministry commission network company firm charity regulator government panel
      committee board bureau manufacturer newspaper reuters lancet jama bmj journal nature nejm
      insurer insurers watchdog
      """
    ),
    (
      .plainBody,
      """
      agency company firm charity regulator government panel committee newspaper manufacturer
      department university hospital society ministry watchdog insurer
      """
    ),
    (
      .say,
      """
      show shows suggest suggests indicate indicates find finds report reports demonstrate
      demonstrates reveal reveals believe believes say says agree agrees estimate estimates conclude
      concludes confirm confirms support supports note notes argue argues claim claims prove proves
      point points highlight highlights imply implies hint hints recommend recommends warn warns
      caution cautions explain explains maintain maintains propose proposes tell tells think thinks
      reckon reckons put puts advise advises state states lists describe describes call calls define
      defines suspect feel feels stress stresses add adds acknowledge acknowledges write writes
      disagree contradict contradicts theorize know knows admit insist concede concedes quote quotes
      doubt worry fear hope
      """
    ),
    (
      .said,
      """
      shown showed suggested indicated found reported demonstrated revealed believed said agreed
      estimated concluded confirmed supported noted argued claimed proven proved pointed highlighted
      observed linked documented established explored examined described investigated hinted warned
      recommended identified evaluated compared explained assessed discovered published followed
      looked tracked measured saw put puts got rated judged told thought cautioned added wrote
      stressed replicated failed enrolled recruited randomised randomized tested gave presented
      declared admitted conceded advised stated calculated counted favoured favored halved missed
      met beat produced yielded detected asked collected analysed analyzed pooled covered included
      involved reckoned predicted replied acknowledged spoke opened ended defended
      """
    ),
    (
      .crowd,
      "some many others people folks they most everyone everybody few several you nobody"
    ),
    (
      .finding,
      """
      shown proven proved found reported suggested believed thought estimated known linked
      associated established demonstrated documented observed hypothesized theorized confirmed noted
      described recognised recognized accepted considered understood assumed suspected said credited
      presumed regarded hinted studied tied hypothesised
      """
    ),
    (
      .people,
      """
      patients participants adults people veterans men women volunteers subjects individuals
      children students adolescents soldiers users nurses members survivors
      """
    ),
    (.be, "is are was were be been being isn't aren't wasn't weren't"),
    (.have, "has have had having hasn't haven't hadn't"),
    (
      .modal,
      """
      can could may might will would shall should must can't cannot couldn't won't wouldn't do does
      did don't doesn't didn't
      """
    ),
    (
      .denial,
      """
      no not never nor none nothing nobody don't doesn't didn't isn't aren't wasn't can't cannot
      won't hasn't haven't without lacking few little
      """
    ),
    (
      .published,
      "published conducted led presented released appearing run carried done reported funded"
    ),
    (
      .adverb,
      """
      also often now still already consistently repeatedly clearly clinically scientifically widely
      increasingly recently generally commonly reportedly strongly further even so thus far long
      frequently typically well previously initially first only just always usually significantly
      effectively largely convincingly independently since then however really certainly currently
      sometimes of us
      """
    ),
    (.preposition, "in from by of on for with per to at under across into about according"),
    (.pronoun, "he she they it"),
    (
      .group,
      """
      half participants patients volunteers group those they it she he all both none nobody third
      agency company team authors researchers remission response scores score dropouts
      """
    ),
  ]
}
