public import ArgumentParser
public import Knowledge
public import KnowledgeBase
public import Search

// The closed sets of words are taken as they are spelled in the design; help lists them.
extension SearchRequest.Scope: ExpressibleByArgument {}
extension VocabularyList.Order: ExpressibleByArgument {}
extension CitationStatus: ExpressibleByArgument {}
extension Attribution: ExpressibleByArgument {}
extension Resolution: ExpressibleByArgument {}
extension Notice.Nature: ExpressibleByArgument {}
extension EvidenceGrade: ExpressibleByArgument {}
extension SearchRequest.Grouping: ExpressibleByArgument {}
extension ConditionImport.Format: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
