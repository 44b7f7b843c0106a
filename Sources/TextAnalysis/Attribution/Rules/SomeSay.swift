import Knowledge

extension AttributionRule {
  /// Some believe, critics argue.
  static let someSay = AttributionRule(
    "some-say", "Some, many or critics are said to believe or argue it.", .vague,
    phrases: """
      some|many|most critics|people|proponents|advocates|skeptics|sceptics|observers|providers|\
      clinics|supporters @adverb? say|believe|argue|claim|suggest|contend|think|maintain|worry|\
      warn
      some|many|most|several|other ..1 urologists|cardiologists|anaesthetists|anesthesiologists|\
      gps|\
      nurses|psychiatrists|doctors|clinicians|therapists|researchers|scientists|experts|\
      campaigners|\
      officials|regulators|specialists|physicians|psychologists|neurologists|pharmacists|surgeons|\
      patients|users @adverb? compare|liken|fear|worry|suspect|hope|question|doubt|say|believe|\
      think|argue|report
      officials|authorities|bosses|campaigners|insiders|sources ..1 say|said|warn|warned|believe|\
      admit|admitted|insist|fear
      say|said officials|authorities|doctors|experts|scientists|researchers|campaigners|critics
      one|another|a|the ..2 theory|hypothesis|idea|explanation|possibility ..3 holds|is|says|\
      suggests|goes
      everyone|everybody|people|they @adverb? say|says|think|thinks|claim|claims
      campaigners|critics|opponents|sceptics|skeptics fear|worry|question|doubt|point
      some|many|others|critics|proponents|advocates|supporters|skeptics|sceptics|observers \
      @adverb? say|believe|argue|claim|suggest|contend|think|maintain|worry|warn
      """
  )
}
