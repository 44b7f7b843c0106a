/// A manner of speaking that tells what a sentence does in an abstract; the model weighs its place
/// and its neighbours.
struct ClaimCue: Sendable {
  /// The cue's name, as features carry it.
  let name: String
  /// Phrases, one a line.
  let phrases: String
  /// Whether only the first words count.
  let isAtStart: Bool

  private init(_ name: String, isAtStart: Bool = false, _ phrases: String) {
    self.name = name
    self.phrases = phrases
    self.isAtStart = isAtStart
  }

  /// All cues; a set of them is a bit mask in this order.
  static let all: [ClaimCue] = [
    ClaimCue(
      "finding",
      """
      we|here|results|result|data|findings|study|analysis|analyses|experiments|evidence|\
      observations|work|simulations|comparison|it|which|model ..6 show|shows|showed|shown|showing|\
      demonstrate|demonstrates|demonstrated|reveal|reveals|revealed|suggest|suggests|suggested|\
      suggesting|indicate|indicates|indicated|indicating|find|found|report|conclude|concludes|\
      concluded|identify|identified|identifies|provide|provides|support|supports|propose|\
      establish|established|establishes|confirm|confirmed|confirms|imply|implies|highlight|\
      highlights|discovered|observed
      """),
    ClaimCue(
      "here", isAtStart: true,
      "here|herein|hereby; in this study|work|paper|article|report"),
    ClaimCue(
      "conclusion", isAtStart: true,
      """
      in conclusion|summary|conclusions|sum; thus|therefore|overall|together|collectively|hence|\
      altogether|conclusion|conclusions; taken|considered together; we conclude; on the basis of
      """),
    ClaimCue(
      "our-results", isAtStart: true,
      """
      our|these|this|present|the|current results|result|data|findings|finding|study|observations|\
      work|analysis|analyses|experiments|studies; our|this|these
      """),
    ClaimCue(
      "review",
      """
      review|reviews|reviewed|discuss|discusses|discussed|discussion|summarize|summarise|\
      summarizes|summarized|summarised|overview|perspective|outline|article|describe|describes|\
      literature|chapter|focus|focuses|protocol
      """),
    ClaimCue(
      "method",
      """
      we|were|was|is|been|authors @adverb? used|performed|examined|investigated|measured|\
      collected|assessed|evaluated|analyzed|analysed|developed|studied|compared|tested|aimed|\
      obtained|conducted|recruited|included|applied|employed|explored|sought|determined|\
      characterized|sequenced|generated|treated|isolated|randomized|randomised|calculated|\
      asked|carried|enrolled|selected
      """),
    ClaimCue(
      "aim",
      """
      aim|aims|aimed|purpose|objective|objectives|goal|hypothesis|hypothesized|hypothesised|\
      unknown|unclear|elusive|poorly|understood|remain|remains|whether|controversial|challenge
      to investigate|determine|examine|assess|evaluate|explore|understand|test|identify|address
      """),
    ClaimCue("may", "may|might|could|can|potentially|likely|possibly|possible|appears|appear"),
    ClaimCue("promise", "potential|promising|useful|valuable|effective|important|feasible|target"),
    ClaimCue(
      "novel",
      "novel|new|unprecedented|unique; previously unknown|unrecognized|unidentified"),
    ClaimCue(
      "first", "for the first time; to our|the knowledge; the first _ to; first report|evidence"),
    ClaimCue("significance", "p|ci|significant|significantly|odds|hazard|confidence|correlated"),
    ClaimCue("we", "we|our|us"),
    ClaimCue("past", "was|were|had|did"),
    ClaimCue("present", "is|are|has|have"),
    ClaimCue(
      "comparison",
      """
      higher|lower|increase|increases|increased|decrease|decreases|decreased|reduce|reduces|\
      reduced|reduction|greater|more|less|better|than|enhanced|enhances|improved|improves|fewer
      """),
    ClaimCue("availability", "available|http|https|www|software|download|website|webserver"),
    ClaimCue(
      "outlook",
      """
      further|future|additional|more ..2 studies|research|work|investigation|investigations|\
      development|applications|understanding; warrant|warranted|warrants|needed|implications|\
      should|insight|insights
      """),
    ClaimCue(
      "contrast", isAtStart: true,
      "however|but|although|though|despite|while|yet|nevertheless|until"),
    ClaimCue(
      "addition", isAtStart: true,
      "furthermore|moreover|additionally|also|in addition?; finally|lastly|interestingly|surprisingly"
    ),
    ClaimCue(
      "cause",
      """
      role|roles|responsible|required|essential|necessary|sufficient|critical|crucial|mechanism|\
      mechanisms|thereby|leading|leads|contribute|contributes|mediated|regulates|regulate|\
      promotes|induces|inhibits|underlying|due|causes|depends|dependent
      """),
    ClaimCue(
      "earlier-work",
      "previous|previously|recent|recently|known|reported|studies|commonly|widely"),
  ]
}
