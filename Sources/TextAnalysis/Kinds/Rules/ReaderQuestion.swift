extension KindRule {
  /// A question or condition that courts the reader.
  static let readerQuestion = KindRule(
    "reader-question", "It asks the reader about his or her own suffering or wishes."
  ) { context in
    guard context.draft.ending == .question, ReaderAddress.addressesReader(context.words) else {
      return nil
    }
    return .form
  }
}
