/// Words with a role in claims.
///
/// A word has the role of the first list that it is in, and so have its inflections. Where the role
/// is `decisive`, words between semicolons mean the same.
///
/// `frequent` are the words that most claims of a few thousand abstracts and web articles share; which
/// ones exactly changes nothing but how many claims are compared.
enum GistWordLists {
  static let all: [(GistWord.Role, String)] = [
    (.denial, denial), (.notice, "copyright"), (.decisive, decisive), (.number, numbers),
    (.comparing, "than versus vs compare compared comparison"), (.pointing, pointing),
    (.opening, opening), (.filler, filler), (.common, common), (.frequent, frequent),
  ]

  private static let denial = """
    not no never none neither nor without cannot nobody nothing lack absence absent unable unlikely
    fail failure rarely seldom hardly isnt arent wasnt werent doesnt dont didnt hasnt havent hadnt cant
    couldnt wont wouldnt shouldnt
    """

  private static let decisive = """
    increase raise rise elevate elevated greater higher
    ; reduce reduction decrease lower lessen diminish decline; more; less fewer smaller
    ; improve improvement; worsen worse; better; best; worst; high; low; gain; loss lose lost
    ; positive; negative; cause; prevent prevention; trigger; inhibit inhibition
    ; activate activation; suppress suppression; enhance enhancement; impair impairment
    ; protect protection; promote; benefit beneficial; harm harmful; damage
    ; only solely exclusively; alone; all every entire always; most majority mostly; few; little; half
    ; man men male; woman women female; boy; girl; child children pediatric; adolescent teenager youth
    ; adult; elderly; older; younger; young; infant newborn; mouse mice murine; rat; human; animal
    ; primate; dog; veteran; civilian; soldier; pregnant pregnancy; mother maternal; father paternal
    ; twin; before; after; during; until; short; long; longer; acute; chronic; early; late
    ; daily; weekly; monthly; first; second; third; last; immediate immediately; delayed
    ; temporary; permanent; initial initially; prior previous; subsequent; lifetime; current; past
    ; future; baseline; left; right; upper; dorsal; ventral; medial; lateral; anterior; posterior
    ; central; peripheral; oral orally; intravenous intravenously; intranasal; subcutaneous
    ; intramuscular; mild; moderate; severe; primary; secondary; vitro; vivo; dependent; independent
    ; placebo; active; inactive; safe; unsafe; similar; different; same; opposite; above; below
    ; up; down; under; over; pro; against; strong stronger; weak weaker; direct; indirect
    ; internal; external
    """

  private static let numbers = """
    two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; twenty; thirty; forty
    ; fifty; sixty; seventy; eighty; ninety; hundred; thousand; million; billion; once; twice; double
    ; triple
    """

  private static let pointing = """
    was were had did we our ours us i me my mine here you your yours
    """

  private static let opening = """
    this these those such it its they them their he him his she her both latter former
    """

  private static let filler = """
    a an the that one who whom whose which what is are be been being am has have having do does doing
    done will would shall should can could may might must ought of in to for on at by as into onto upon
    via per and or but so if then because since although though while whereas whether when where how why
    there with about among amongst between across through throughout within toward towards around along
    out off either each any other others another own also too even just still yet again ever et al eg ie
    e g s t etc get got make made let from
    study studies research researcher evidence trial literature data finding result report paper article
    review metaanalysis meta author investigator scientist expert doctor work show shown suggest find
    found indicate demonstrate reveal conclude confirm note say said state believe accord according know
    known think thought appear seem tend likely possible possibly potential potentially perhaps probably
    recent recently new published however moreover furthermore additionally addition therefore thus hence
    indeed overall finally generally typically usually often commonly frequently sometimes notably
    importantly interestingly particularly especially specifically primarily mainly largely significant
    significantly marked markedly substantially considerably greatly highly strongly clearly dramatically
    remarkably truly really actually simply very quite rather extremely widely relatively currently
    increasingly already quickly some many several various numerous multiple certain number variety well
    respectively include including now use used using
    conclusion background objective method aim purpose introduction discussion
    patient participant people individual person subject sufferer someone therapy treatment therapeutic
    symptom
    """

  private static let common = """
    case group sample population intervention effect effective effectiveness efficacy disease condition
    level rate score measure associate association relate relationship role factor risk clinical health
    medical model system form change outcome response important importance present base provide main
    major key specific single total general process function development develop activity time year month
    week day hour age follow design implication further additional need assess assessment evaluate
    evaluation examine investigate determine identify conduct perform obtain analyze analysis test
    statistical regression scale questionnaire interview inventory criterion criteria confidence interval
    ratio mean standard difference significance value variable predict predictor predicted control
    controlled randomize random randomly event experience life support care problem part area
    issue approach strategy way means help due lead result require available exist contribute play remain
    occur discuss direction limitation limited recruit enroll complete administer administered clinician
    version revised checklist self serious adverse side tolerate tolerated quality collect
    multivariate univariate logistic linear hierarchical confirmatory exploratory search database
    summarize describe explore understand understanding knowledge practice impact theoretical empirical
    section sectional cross longitudinal prospective retrospective cohort assign assigned allocate
    intention treat treatments tailed index structured semi diagnosis diagnostic manual edition dsm icd
    national international society association department university center hospital clinic abstract text
    word figure table caption press wiley springer elsevier journal publisher
    """

  private static let frequent = """
    ptsd cell disorder stress gene protein traumatic expression trauma posttraumatic post induce cancer
    depression depressive receptor anxiety cluster mechanism bind profile dna signal target growth mental
    psychological mediate complex pathway social psychiatric involve site tumor brain observe family term
    affect injury drug transcription regulate regulation severity tissue express interaction prevalence
    region pattern physical functional blood pain line infection class normal cognitive sequence set
    correlate correlation trajectory abuse distress mutation behavior behavioral characterize domain
    diagnose influence death exposure expose large characteristic history contain memory genetic presence screen
    combat avoidance emotion emotional alcohol stem immune hiv rna molecular differentiation community
    focus acid link small nuclear define relative point war survivor inhibitor establish derive promoter
    dose produce kinase concentration status cellular estimate novel mrna receive information reaction
    distinct period component violence personality survival service virus disaster genome production
    syndrome body consider beta alpha propose mortality sleep stage childhood detect feature ability
    inflammatory inflammation survey culture plasma generate gender sexual frequency member molecule
    resistance size regard release healthy context program transcriptional underlie comorbid cytokine
    combine combination end together weight account essential replication cycle coping sensitivity neuron
    neural act course element recovery diabetes parent agent stimulate lung medication phenotype marker
    incidence heart network property imaging military fear explain relation alter order apoptosis
    stressor sex antigen serum species biological enzyme consequence victim progression surface metabolic
    antibody host action metabolism wide mood free mass methylation basis training liver tool natural
    chromosome muscle attention adjustment suffer suffering insulin dysfunction degree average fat
    pressure item performance hypothesis capacity environment rapid rapidly glucose relief relieve
    anesthetic antidepressant ketamine medicine conventional traditional option chemical product market
    company customer service world home water food people family school good great
    """
}
