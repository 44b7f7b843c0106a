extension KindRule {
  /// One patient's story.
  static let namedPatient = KindRule(
    "named-patient", "It tells of one patient, named or described by age and trade.",
    phrases: """
      a|an ..2 @person|firefighter|accountant|chef|musician|lawyer|artist|retiree , had|was|\
      felt|tried|came|says|said|told|began|struggled|started
      a|an retired|former|young|single|busy _ , had|was|felt|tried|came|says|said|told|began|\
      struggled|started; a|an|one|our|my _? _? @person|mom|dad|guy|lady named|called
      one of our|my|her|his|their patients|clients
      one|another @person ..6 reported|said|told|described|recalled|shared|felt|noticed|\
      experienced|came|began|started|had|was|who|recounted|wrote|recalls|says|describes
      a|an former? _? veteran|mother|father|teacher|nurse|soldier|marine|firefighter ..3 named|\
      from|who|told|said|described
      says|said|recalls|recalled|explains|remembers|told|shares|shared|adds|added she|he|sarah|\
      john|maria|mark|mike|emily|anna|david|lisa|james|michael|jane|tom; take the case|story of
      consider the case|story of; case of a|an
      after years of struggling|trying|suffering|living , she|he|i; patient x|a|b|j|m =
      a middle-aged|young|elderly man|woman
      my patient|client|husband|wife|mother|father|son|daughter|brother|sister
      """
  )
}
