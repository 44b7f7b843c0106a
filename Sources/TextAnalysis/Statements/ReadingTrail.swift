import Knowledge

/// What has been read of an article when the next statement comes.
struct ReadingTrail {
  private let article: ArticleContext
  private(set) var headings = HeadingTrail()
  private(set) var story: Story?
  private var kindBefore: StatementKind?
  private var hasContent = false
  private var hasText = false

  init(_ article: ArticleContext) { self.article = article }

  /// The statement at `index`, which comes next.
  mutating func context(at index: Int) -> StatementContext {
    headings.enter(line: article.drafts[index].line)
    return StatementContext(
      article: article, index: index, kindBefore: kindBefore, section: headings.section,
      isFirst: !hasContent, isBeforeText: !hasText, story: story)
  }

  /// The same statement as `earlier`, in the light of what has been read now.
  mutating func context(of earlier: StatementContext) -> StatementContext {
    headings.enter(line: earlier.draft.line)
    return StatementContext(
      of: earlier, kindBefore: kindBefore, section: headings.section, isFirst: !hasContent,
      isBeforeText: !hasText, story: story)
  }

  /// Takes note that the statement of `context` is of `kind`.
  mutating func note(_ context: StatementContext, _ kind: StatementKind) {
    switch kind {
    case .heading: headings.add(context.index, context.draft)
    case .boilerplate:
      headings.addFurniture(context.draft, isBeforeText: context.layout.place == .before)
    case .claim, .recommendation: headings.leaveFurniture()
    case .opinion, .anecdote, .promotion, .signpost: break
    }
    kindBefore = kind
    if kind != .boilerplate {
      hasContent = true
      if kind != .heading { hasText = true }
    }
    story = Story.after(context, kind: kind)
  }

  /// Lets the story rest: others speak of it now.
  mutating func interruptStory() { story?.line = -2 }
}
