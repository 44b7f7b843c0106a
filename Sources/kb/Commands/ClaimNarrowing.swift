import ArgumentParser
import Knowledge

/// What a claim must be about and rest on.
struct ClaimNarrowing: ParsableArguments {
  @Option(help: ArgumentHelp("Only claims about this condition.", valueName: "slug"))
  var condition: String?

  @Option(help: ArgumentHelp("Only claims with this citation status.", valueName: "word"))
  var status: CitationStatus?

  @Option(help: ArgumentHelp("Only claims with this attribution.", valueName: "word"))
  var attribution: Attribution?
}
