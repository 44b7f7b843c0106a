import ArgumentParser
import KnowledgeBase

/// The command line.
struct KB: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kb",
    abstract: "Knows what articles claim about health conditions, and on what each claim rests.",
    discussion: """
      EXAMPLES
        kb ingest articles/                     take in a folder of articles
        kb search hyperarousal                  find claims, best first
        kb claim list --status vague            claims that lean on "studies"
        kb claim why 12                         what decided kind and status
        kb sql 'SELECT citation_status, count(*) FROM claims GROUP BY 1'
        kb review                               decide on claims, one after the other
        kb status                               how much is in the file
        kb changes --since yesterday            what changed, in a minute's reading

      The file is --db PATH, else $KB_DB, else $XDG_DATA_HOME/kb/kb.sqlite. It opens
      in the stock sqlite3 shell as well; 'kb schema --doc' explains its views.

      Exit codes: 0 done, also when nothing was found; 1 stopped at a limit of time
      or memory; 2 some inputs failed; 64 wrong usage; 65 bad data; 66 no such
      input; 70 kb's own fault; 73 cannot create; 74 input/output; 75 locked, try
      again; 77 permission denied; 130 and 143 stopped by SIGINT and SIGTERM.
      """,
    version: ToolVersion.number,
    subcommands: [
      IngestCommand.self, SourceCommand.self, InspectCommand.self, ExportCommand.self,
      SearchCommand.self,
      SuggestCommand.self, TermsCommand.self, FindQuoteCommand.self, EvidenceCommand.self,
      SQLCommand.self,
      ArticleCommand.self,
      ClaimCommand.self, ConditionCommand.self, CitationCommand.self, ResolveCommand.self,
      RecordCommand.self, NoticeCommand.self, ReviewCommand.self, GradeCommand.self,
      ReportCommand.self, ChangesCommand.self, RunCommand.self,
      ReanalyseCommand.self, StatusCommand.self, SchemaCommand.self, UpgradeCommand.self,
      BackupCommand.self, VerifyCommand.self, RestoreCommand.self, DoctorCommand.self,
      OptimizeCommand.self, PruneCommand.self,
    ])
}
