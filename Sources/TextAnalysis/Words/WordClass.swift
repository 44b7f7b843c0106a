/// Named classes of words that phrases refer to as `@name`.
enum WordClass {
  /// The class called `name`; an unknown name is an empty class.
  static func named(_ name: String) -> WordSet { classes[name] ?? WordSet("") }

  private static let classes: [String: WordSet] = [
    "be": be, "have": have, "modal": modal, "adverb": adverb, "authorities": authorities,
    "study": study, "say": say, "said": said, "effect": effect, "help": help,
    "person": person, "strong": strong, "month": month, "provider": provider, "design": design,
    "bookable": bookable, "number": number, "time": time, "tobe": be, "verdict": verdict,
    "quantity": quantity,
  ]

  static let be = WordSet("is are was were be been being isn't aren't wasn't weren't")
  static let have = WordSet("has have had having hasn't haven't hadn't")
  static let modal = WordSet(
    "can could may might will would shall should must can't cannot couldn't won't wouldn't shouldn't"
  )
  static let adverb = WordSet(
    """
    also often now still already consistently repeatedly clearly clinically scientifically widely
    increasingly recently generally commonly reportedly strongly further even even so thus far long
    not never frequently typically well previously initially first only just always usually
    significantly effectively largely convincingly independently since
    """)
  static let authorities = WordSet(
    """
    studies research researches experts doctors clinicians evidence scientists researchers
    physicians
    psychiatrists psychologists therapists specialists trials literature data findings reports
    surveys meta-analyses reviews scholars practitioners professionals authorities estimates
    statistics neuroscientists neurologists investigations investigators science analyses
    experiments pharmacists dermatologists nutritionists dietitians surgeons academics
    """)
  static let study = WordSet(
    """
    study trial review survey meta-analysis analysis paper experiment rct report investigation
    meta-analyses cohort case-control article metaanalysis
    """)
  static let design = WordSet(
    """
    randomized randomised controlled double-blind single-blind placebo-controlled double blind
    blinded open-label pilot cohort observational longitudinal cross-sectional prospective
    retrospective clinical systematic multicenter multicentre multi-site crossover cross-over phase
    preclinical animal case-control population-based nationwide large small recent new landmark
    groundbreaking major pivotal early preliminary follow-up separate similar earlier later previous
    peer-reviewed seminal 12-week long-term short-term feasibility proof-of-concept comparative
    well-known famous notable key large-scale small-scale imaging
    """)
  static let say = WordSet(
    """
    show shows suggest suggests indicate indicates find finds report reports demonstrate
    demonstrates
    reveal reveals believe believes say says agree agrees estimate estimates conclude concludes
    confirm confirms support supports note notes argue argues claim claims prove proves point points
    highlight highlights imply implies hint hints recommend recommends warn warns caution cautions
    consider link links associate think document documents observe observes describe describes
    explain explains maintain maintains propose proposes
    """)
  static let said = WordSet(
    """
    shown showed suggested indicated found reported demonstrated revealed believed said agreed
    estimated concluded confirmed supported noted argued claimed proven proved pointed highlighted
    suggesting indicating showing observed linked documented established explored examined described
    investigated hinted warned recommended identified tested evaluated compared explained assessed
    determined discovered published followed looked linked tracked measured
    """)
  static let effect = WordSet(
    """
    reduce reduces reduced reducing improve improves improved improving increase increases increased
    increasing decrease decreases decreased decreasing relieve relieves relieved relieving alleviate
    alleviates alleviated alleviating enhance enhances enhanced enhancing promote promotes promoted
    promoting cause causes caused causing treat treats treated prevent prevents prevented preventing
    lower lowers lowered lowering raise raises raised block blocks blocked blocking inhibit inhibits
    inhibited stimulate stimulates stimulated trigger triggers triggered worsen worsens worsened
    boost boosts boosted affect affects affected disrupt disrupts disrupted restore restores
    restored
    ease eases eased eliminate eliminates eliminated produce produces produced induce induces
    induced
    interrupt interrupts reverse reverses reversed protect protects regulate regulates modulate
    modulates modulated activate activates activated lead leads led result results resulted last
    lasts lasted persist persists persisted work works worked strengthen strengthens rewire rewires
    slow slows slowed suppress suppresses suppressed accelerate accelerates accelerated cure cures
    cured damage damages damaged impair impairs impaired benefit benefits benefited contribute
    contributes contributed stabilize stabilizes rebuild repair repairs reset resets target targets
    provide provides provided help helps helped allow allows allowed enable enables enabled
    support supports supported act acts acted bind binds release releases released respond responds
    responded experience experiences occur occurs occurred begin begins began remain remains
    """)
  static let help = WordSet("help helps helped helping")
  static let person = WordSet(
    "patient client woman man veteran mother father teacher nurse girl boy student soldier participant engineer runner"
  )
  static let strong = WordSet(
    "immense great enormous tremendous incredible huge significant real enormous extraordinary considerable remarkable"
  )
  static let month = WordSet(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec
    """)
  static let provider = WordSet(
    """
    doctor physician provider providers doctors psychiatrist clinician clinicians therapist
    professional professionals team specialist specialists pharmacist physicians nurse
    """)
  static let bookable = WordSet(
    """
    consultation appointment consult evaluation assessment visit session call screening spot tour
    """)
  static let verdict = WordSet(
    """
    insane crazy mad reckless great beautiful wonderful terrible awful lovely shame pity pleasure
    joy
    delight honor honour privilege mistake tragedy scandal disgrace nonsense gorgeous attractive
    brilliant sad funny unfair fair absurd ridiculous outrageous heartbreaking exhausting lonely
    magical
    trick fatal silly foolish clever elegant gift nightmare miracle triumph ugly exciting
    thrilling inspiring frightening scary amazing incredible fantastic landmark bargain blessing
    curse shocking maddening infuriating refreshing dream
    """)
  static let number = WordSet(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty")
  static let time = WordSet(
    """
    second seconds minute minutes hour hours day days week weeks month months year years decade
    decades
    """)
  static let quantity = WordSet(
    "percent percentage half third quarter majority million millions billion thousands hundreds twice"
  )
}
