import ArgumentParser

/// The command `kb notice`.
struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Take in and follow retractions, concerns, corrections and reinstatements.",
    discussion: """
      A notice is what one origin says of one paper. All are kept, with origin and
      date; the integrity of an article is what governs among those about it:

        - of retractions and reinstatements the later one, a reinstatement where both
          fall on the same day;
        - without a retraction that stands the latest of concern, reinstatement and
          correction, in this order at the same time;
        - a notice without date counts as older than any with one.

      A withdrawal, a removal and a retraction with republication are retractions; a
      partial retraction is a concern, for nothing here tells which part a claim
      rests on. Records of PubMed, JATS and Crossref bring their notices with 'kb
      ingest'. A notice is about the papers that it names; its own record is no
      retracted paper. Papers are told by DOI, and by PubMed id where no DOI says
      otherwise.

      Claims that rest on a retracted article get the status 'retracted', and so do
      the article's own findings.

      EXAMPLES
        kb notice import retraction_watch.csv
        kb notice delta
        kb notice lookup 10.1016/s0140-6736(97)11096-0
      """,
    subcommands: [
      NoticeImportCommand.self, NoticeListCommand.self, NoticeLookupCommand.self,
      NoticeDeltaCommand.self, NoticeMuteCommand.self, NoticeUnmuteCommand.self,
    ])
}
