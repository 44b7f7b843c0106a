extension KindRule {
  /// What the writer's own house offers.
  static let ourService = KindRule(
    "our-service", "It praises or describes what the writer's own clinic, team or product offers.",
    phrases: """
      at our clinic|center|centre|practice|facility|office|clinics|wellness ..6 we|our|you|\
      patients
      our ..4 clinic|team|practice|clinics|center|centre|staff|facility|providers|specialists|\
      therapists|experts|physicians|doctors|clinicians|nurses|program|programs|services|\
      service|coaches|treatments|approach|mission|goal|office|offices|app|product|products|\
      formula|packages|location|locations
      we offer|provide|specialize|specialise|accept|pride|strive|treat|help|serve|deliver|\
      guide|tailor|create|welcome|work|take|customize|proudly|combine|use|are|also? offer|\
      provide|committed
      we accept|bill|file|will|can|do give|bill|file|send|submit|handle|arrange you|your|insurance|a
      we're|we are out-of-network|in-network|proud|here|committed|dedicated|passionate|happy|excited|pleased|open|\
      located|ready|honored|available; we look forward; we believe in providing
      we would love|be; we'd love|be; we can help; we will contact|call|help|reach|guide|work
      we'll contact|call|help|reach|guide|be; you deserve; you're not alone; you don't have to
      your journey to|toward|begins|starts
      personalized|customised|customized|tailored treatment|care plan|plans|for you
      board-certified|award-winning ..3 team|providers|clinic|doctors|physicians|staff|\
      psychiatrists
      """
  ) { context in !context.article.isPaper }
}
