import ArgumentParser

/// The command `kb review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide on claims, at the terminal or in bulk, and keep what was decided.",
    discussion: """
      Alone it opens the queue on the terminal: claim after claim in its context, what
      it may be held against beside it, one key a verdict. Every decision is kept at
      once; quit any time and go on later.

      A verdict is supported, overstated, not-addressed or contradicted. Decisions are
      never changed or deleted, only added to and taken back. Of several reviewers the
      last word of each counts; where they differ, the most cautious holds until
      somebody settles it ('kb review add CLAIM --adjudicate').

      A decision stands on the words that were judged. When they change it counts no
      more and is listed ('kb review queue --needs-recheck').

      EXAMPLES
        kb review
        kb review --condition ptsd --status vague --blind
        kb review add 12 --verdict supported --evidence 3 --quote '40 % of adults'
        kb review queue --limit 10
        kb review conflicts
        kb review dump reviews.txt
      """,
    subcommands: [
      ReviewSessionCommand.self, ReviewQueueCommand.self, ReviewAddCommand.self,
      ReviewListCommand.self, ReviewShowCommand.self, ReviewHistoryCommand.self,
      ReviewWithdrawCommand.self, ReviewConflictsCommand.self, ReviewAgreementCommand.self,
      ReviewDumpCommand.self, ReviewRestoreCommand.self,
    ],
    defaultSubcommand: ReviewSessionCommand.self)
}

/// The queue on the terminal: what `kb review` does without a further word.
struct ReviewSessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: "Decide on claim after claim at the terminal.",
    shouldDisplay: false)

  @OptionGroup var queue: ReviewQueueOptions
  @OptionGroup var database: WriterOptions

  func run() throws { try queue.open(database) }
}
