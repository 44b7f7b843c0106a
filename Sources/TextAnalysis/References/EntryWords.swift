/// Words that tell the parts of an entry from each other.
enum EntryWords {
  /// Words that stand only among volume, issue and pages.
  static let locating = WordSet(
    """
    vol vols volume volumes v no nos nr num number numéro iss issue issues n suppl supplement
    supplements supp supplt pt p pp pg pgs page pages pag art article e epub ahead
    print online published publication discussion quiz
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july
    august september october november december spring summer autumn winter
    pubmed crossref medline cas scholar google fulltext full free pmc openurl
    """)
  static let volume = WordSet("vol vols volume volumes v")
  static let issue = WordSet("no nos nr num number numéro iss issue issues n")
  static let page = WordSet("p pp pg pgs page pages pag art article e")
  static let supplement = WordSet("suppl supplement supplements supp supplt pt")
  static let month = WordSet(
    """
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july
    august september october november december spring summer autumn winter
    """)
  /// What comes after the place of a paper in its journal: another day, another page.
  static let afterthought = WordSet(
    "epub ahead print online published publication discussion quiz pubmed crossref google")
  /// Words that lead to an address or to the day on which it was looked at.
  static let leadingToAddress = WordSet("available retrieved accessed")
  static let identifierLabel = WordSet("url doi pmid pmcid isbn issn")
  /// Words of "in press", "advance online", "ahead of print".
  static let unprinted = WordSet("in press advance ahead online forthcoming")

  static let etAl = WordSet("et al alia alii others colleagues coworkers")
  static let and = WordSet("and und et y e & en och og i")
  static let editors = WordSet(
    "ed eds edited editor editors hrsg dir compiler compilers trans translator translators")
  static let edition = WordSet("ed edn edition rev revised")
  static let suffixes = WordSet("jr sr ii iii iv 2nd 3rd")

  /// Words of the names of organisations that write.
  static let organisation = WordSet(
    """
    organization organisation association society associations institute institutes institution
    department departments ministry agency committee committees network group university college
    centre center centers office academy council foundation board service services collaboration
    consortium team commission union federation administration bureau authority programme program
    clinic hospital health care medicine trust panel initiative project investigators national
    international world american royal european federal government force task division alliance
    library press bank fund nations states kingdom statistics survey surveillance forum
    collaborators workgroup staff editors registry nhs uk us usa eu who nih nice cdc fda apa ema
    secretariat parliament library inc ltd llc gmbh corporation company healthcare
    """)
  /// Words of publishers' names.
  static let publisher = WordSet(
    """
    press publishing publishers publications verlag springer wiley elsevier routledge sage books
    university academic
    """)
  /// Small words inside the names of organisations.
  static let inName = WordSet("of the for and on in & de la des du et y für der to")

  /// Words and abbreviations (ISO 4, its List of Title Word Abbreviations) of journals' names that no
  /// title is likely to end a sentence with.
  static let journal = WordSet(
    """
    j jour journal zeitschrift revista revue archives arch annals ann acta adv advances bull bulletin
    proc proceedings trans transactions rev reviews lett letters rep reports int intl am amer
    br brit eur can aust scand jpn n y acad natl nat sci soc assoc clin exp res med biol biochem
    biophys chem phys mol cell neurosci neurol neurosurg neuropsychol neuropsychopharmacol
    psychiatry psychiatr psychol psychopharmacol psychosom psychother pharmacol pharm ther surg
    anesth anaesth anesthesiol anaesthesiol crit nurs pediatr paediatr obstet gynecol gynaecol oncol
    cardiol circ lancet nature jama bmj nejm plos stat math eng comput technol environ ecol epidemiol
    genet genom immunol immunother infect dis microbiol virol toxicol nutr endocrinol metab
    gastroenterol hepatol hum reprod behav cogn affect disord depress adolesc geriatr gerontol
    rehabil phys educ policy syst cochrane frontiers front commun u s a engl hist philos off
    mem monatsschr suppl ser sect mag quart q mon wkly gaz opin pract prev pathol physiol radiol
    rheumatol urol vet zool z zh dermatol dent diagn dev emerg entomol evol forensic haematol hematol
    histochem hosp hyg imaging inform inst inorg org anal appl arthritis basel berl lond
    """)
}
