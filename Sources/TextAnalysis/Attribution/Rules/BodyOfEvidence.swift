import Knowledge

extension AttributionRule {
  /// There is evidence.
  static let bodyOfEvidence = AttributionRule(
    "body-of-evidence", "It appeals to a body of evidence or literature.", .vague,
    phrases: """
      there's ..4 evidence|research|data|studies
      evidence|studies|results|findings|trials|research ..3 has|have been ..1 mixed|positive|\
      disappointing|\
      negative|encouraging|inconclusive|promising|conflicting|inconsistent
      there is|are ..4 evidence|research|data|studies
      body of ..2 evidence|research|literature|work
      a|the wealth|growing|mounting|large of? ..2 evidence|research|literature|data|studies
      evidence|research|literature|science|data|studies ..3 is|are|was|were|remains|\
      remain ..2 thin|thinner|tiny|insufficient|weaker|scant|inadequate|poorer|limited|\
      weak|strong|mixed|scarce|sparse|small|lacking|inconclusive|conflicting|promising|growing|\
      clear|\
      early|preliminary|encouraging|poor|modest|shaky|patchy|robust|solid|compelling|convincing
      science|research ..2 tells|shows|says|suggests|proves|teaches
      no|few study|studies|trial|trials|research ..2 has|have ..2 @said|confirmed
      no|few studies @say
      recent|newer|early|earlier|open-label|later|preliminary|other work has|have ..2 @said|\
      confirmed
      no|little|few|any|don't|good|enough have? ..1 good? data|evidence|studies|trials on|for|\
      beyond|in|that
      animal|laboratory|preclinical|early work|models|experiments suggest|suggests|shows|show|\
      hints|hint|point|points
      decades|years of ..2 research|evidence|studies; the science is|says|shows
      research|evidence backs|confirms|bears|supports; there are ..1 indications|hints that
      going|judging by the ..2 trials|studies|research; on most|some|current estimates
      many|most|some in the field @say
      the ..2 literature|evidence|data @say; evidence for|of ..3 efficacy|effectiveness|benefit
      """
  )
}
