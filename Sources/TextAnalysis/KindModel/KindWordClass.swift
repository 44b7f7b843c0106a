/// A class of words that tells what a statement does, whatever it speaks of.
struct KindWordClass: Sendable {
  /// The class's name, as features carry it.
  let name: String
  private let words: String

  private init(_ name: String, _ words: String) {
    self.name = name
    self.words = words
  }

  /// All classes; a set of them is a bit mask in this order.
  static let all: [KindWordClass] = [
    KindWordClass("i", "i i'm i've i'd i'll me my myself mine im ive"),
    KindWordClass("we", "we we're we've we'll we'd us our ours ourselves"),
    KindWordClass("you", "you you're you've you'll you'd your yours yourself yourselves u ur"),
    KindWordClass("he-or-she", "he she him her his hers he's she's he'd she'd himself herself"),
    KindWordClass("they", "they them their theirs they're they've themselves"),
    KindWordClass("it", "it it's its itself"),
    KindWordClass("this", "this that these those such"),
    KindWordClass("be", "is are was were be been being isn't aren't wasn't weren't"),
    KindWordClass("was", "was were had did wasn't weren't hadn't didn't"),
    KindWordClass("may", "may might could can possibly perhaps maybe probably likely"),
    KindWordClass("will", "will won't would wouldn't shall going i'll we'll you'll it'll"),
    KindWordClass(
      "must",
      """
      should must shouldn't mustn't ought cannot need needs needn't required essential important
      crucial vital advised recommended recommend advise suggest best better
      """),
    KindWordClass(
      "not",
      "not no never nor none nothing don't doesn't didn't isn't aren't wasn't can't cannot won't"),
    KindWordClass("question", "who what when where why how which whose whether"),
    KindWordClass("if", "if when unless until before after while"),
    KindWordClass(
      "think",
      """
      think thought believe feel feels felt hope wish guess suppose reckon imagine wonder love hate
      like fear suspect doubt afraid glad sorry proud convinced honestly frankly personally admit
      opinion view
      """),
    KindWordClass(
      "told",
      """
      went came told took tried started stopped got gave woke cried sat asked called knew looked
      walked began left met saw heard lost sent spent slept said kept ran drove put turned
      stood wrote read finished moved broke decided wanted needed remember remembered
      thought felt made found became grew fell held brought bought paid quit worked lived died
      """),
    KindWordClass(
      "then",
      """
      yesterday ago last week weeks month months year years morning night day days evening
      weekend monday tuesday wednesday thursday friday saturday sunday summer winter spring
      autumn christmas later afterwards finally eventually once today tonight now
      """),
    KindWordClass(
      "family",
      """
      husband wife mum mom mother dad father son daughter brother sister partner boyfriend
      girlfriend kids children parents grandmother grandfather nan gran cousin uncle aunt friend
      friends boss neighbour neighbor dog cat colleague colleagues
      """),
    KindWordClass(
      "praise",
      """
      amazing wonderful great beautiful incredible fantastic excellent awesome brilliant lovely
      perfect best good nice happy exciting promising remarkable powerful special unique kind
      caring compassionate inspiring gentle hopeful hope joy courage brave worth deserve deserves
      miracle magic gift grateful thank thanks bless
      """),
    KindWordClass(
      "blame",
      """
      terrible awful horrible bad worst worse sad shame stupid ridiculous nonsense disgrace
      scandal wrong unfair cruel angry ugly silly foolish crazy mad disappointing frustrating
      useless pointless hype overhyped hell nightmare rubbish mess dangerous scary nasty grim
      """),
    KindWordClass(
      "emphasis",
      """
      really truly very so absolutely simply honestly frankly actually just quite rather too even
      only ever always enough all every everything anyone everyone nobody somebody thing things
      """),
    KindWordClass(
      "research",
      """
      study studies trial trials research researchers evidence review meta-analysis randomised
      randomized placebo participants sample cohort survey data results findings published journal
      scientists university team authors paper guideline guidelines controlled
      """),
    KindWordClass(
      "report",
      """
      found find finds show shows showed shown suggest suggests suggested report reports reported
      indicate indicates concluded demonstrated revealed observed estimated estimates according
      says said states noted explains explained
      """),
    KindWordClass(
      "treatment",
      """
      treatment treatments therapy therapies drug drugs medication medications medicine medicines
      dose doses infusion infusions tablet tablets pill pills spray injection injections session
      sessions ketamine esketamine antidepressant antidepressants ssri ssris psilocybin tms ect
      emdr cbt exposure
      """),
    KindWordClass(
      "patient",
      """
      patient patients people person adults children women men veterans those someone anyone
      sufferers individuals many most some half
      """),
    KindWordClass(
      "body",
      """
      brain receptor receptors nerve nerves pain blood pressure heart glutamate serotonin dopamine
      symptoms symptom disorder condition disease mood sleep anxiety depression levels activity
      """),
    KindWordClass(
      "effect",
      """
      reduce reduces reduced improve improves improved increase increases increased cause causes
      caused lead leads help helps helped relieve relieves block blocks affect affects prevent
      prevents lower lowers raise raises trigger triggers worsen worsens treat treats works work
      lasts last wears takes occurs happens
      """),
    KindWordClass(
      "money",
      """
      price prices cost costs fee fees free discount off offer offers order buy cart shop shipping
      insurance covered pay payment deposit sale deal subscribe save cash coupon code voucher
      member membership package packages plan plans checkout stock
      """),
    KindWordClass(
      "contact",
      """
      call email phone contact visit book appointment appointments consultation schedule tel text
      address enquire enquiries inquire form message reach register apply join donate sign referral
      referrals helpline hotline
      """),
    KindWordClass(
      "site",
      """
      share click menu login log search home about contact blog cookies cookie privacy policy terms
      rights reserved copyright newsletter comments comment reply likes like next previous prev
      read more posted published updated reviewed min minutes views facebook twitter instagram
      linkedin whatsapp pinterest print skip content navigation sitemap careers faq accept settings
      follow tags tag category categories related advertisement sponsored page top back login
      subscribe unsubscribe account edit report photo image getty credit caption loading disclaimer
      notice permalink upvotes replies
      """),
    KindWordClass(
      "month",
      """
      january february march april may june july august september october november december jan feb
      mar apr jun jul aug sep sept oct nov dec
      """),
    KindWordClass(
      "order",
      """
      ask talk take avoid stop keep try tell seek speak call check make do don't never always get
      go start see read write bring drink eat wear use give remember let consider consult discuss
      look be put set plan find choose follow stay wait limit store swallow report learn listen
      """),
    KindWordClass(
      "text",
      """
      article articles blog post guide section below above chapter page story series here explore
      discuss look explain cover summary part following next series read overview answer answers
      questions list leaflet episode newsletter issue
      """),
    KindWordClass(
      "place",
      """
      clinic centre center hospital practice team staff nurse nurses doctor doctors therapist
      therapists service services programme program charity foundation office suite street road
      avenue building floor unit ward
      """),
    KindWordClass(
      "degree", "md phd dr prof professor dnp np rn msc bsc mbbs dphil psyd lcsw mrcpsych frcpsych"),
    KindWordClass(
      "more", "more less most least than higher lower better worse faster longer fewer greater"),
    KindWordClass("number", "one two three four five six seven eight nine ten dozen hundred half"),
    KindWordClass(
      "link",
      "because since so therefore but however although though yet whereas instead unlike despite"),
    KindWordClass(
      "hey", "hi hey hello oh yes yeah no ok okay well wow please sorry lol hugs x xx xo"),
  ]

  /// The classes that word `key` is in, as a bit mask; 0 for most words.
  static func mask(of key: WordKey) -> UInt64 { table[key.hash] ?? 0 }

  /// The bit mask of the class called `name`.
  static func mask(named name: String) -> UInt64 {
    all.firstIndex { $0.name == name }.map { 1 << UInt64($0) } ?? 0
  }

  private static let table: KeyTable<UInt64> = {
    var masks: [UInt64: UInt64] = [:]
    for (place, entry) in all.enumerated() {
      for word in entry.words.split(whereSeparator: \.isWhitespace) {
        masks[WordKey(word).hash, default: 0] |= 1 << UInt64(place)
      }
    }
    return KeyTable(masks.map { ($0.key, $0.value) }, empty: 0)
  }()
}
