import ArgumentParser
import KnowledgeStore

/// The command `kb condition remove`.
struct ConditionRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove a condition: it is no longer tagged.",
    discussion: """
      Shipped conditions can be removed as well. Conditions under it move under its
      parent. Tags that are there go with 'kb reanalyse'. The edit stays in 'kb
      condition history'; 'kb condition add' with the same slug makes it anew.

      EXAMPLES
        kb condition remove eco-anxiety
      """)

  @Argument(help: "Slug of the condition.")
  var slug: String

  @OptionGroup var edit: EditOptions

  func run() throws {
    try edit.make(
      ConditionEdit(slug: slug.lowercased(), operation: .remove, change: ConditionChange()),
      saying: "Removed \(slug.lowercased())")
  }
}
