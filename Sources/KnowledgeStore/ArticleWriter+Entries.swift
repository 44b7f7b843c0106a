internal import Knowledge
internal import SQLite

extension ArticleWriter {
  /// The record that an entry of new content takes the place of: the first of its name that is no other
  /// entry's, and not plainly another paper's.
  ///
  /// What is gone comes back under its name, but not where that is a title alone, which many have.
  func left(
    for record: ArticleRecord, inInput inputID: Int64, pairing: inout EntryPairing
  ) throws(SQLiteError) -> RecordTable.Stored? {
    guard !pairing.isShared(record.name) else {
      for id in pairing.left(record.name) {
        if let stored = try records.stored(id), try fits(record, stored, pairing) { return stored }
      }
      return nil
    }
    guard let stored = try records.stored(named: record.name, inInput: inputID),
      let digest = ContentDigest(bytes: stored.digest),
      !pairing.isTaken(stored.id, record.name, digest), try fits(record, stored, pairing)
    else { return nil }
    return stored
  }

  /// Whether an entry may be put in place of a record of its name.
  ///
  /// Where another entry of the library was found to be the paper that the record is of, only one that is
  /// that paper, too.
  private func fits(
    _ record: ArticleRecord, _ stored: RecordTable.Stored, _ pairing: EntryPairing
  ) throws(SQLiteError) -> Bool {
    guard !stored.isAnother(than: record),
      !(stored.isGone && stored.name.hasPrefix(EntryTitle.prefix))
    else { return false }
    let hasOther = try records.stored(ofArticle: stored.articleID, inInput: stored.inputID)
      .contains { $0.id != stored.id && pairing.met.contains($0.id) }
    guard hasOther else { return true }
    return try matcher.isSamePaper(record, as: stored.id)
  }

  /// A record of the article that an entry was found to be, where its own library has that under its
  /// former name no longer: it is the same entry, and is called as it is now.
  func leaving(
    for entry: Entry, _ match: RecordMatcher.Match, in pairing: EntryPairing?
  ) throws(SQLiteError) -> RecordTable.Stored? {
    guard let pairing, pairing.contents != nil else { return nil }
    for stored in try records.stored(ofArticle: match.articleID, inInput: entry.inputID)
    where pairing.isLeaving(stored.id, named: stored.name) && !stored.isAnother(than: entry.record)
    {
      try naming.rename(stored.id, from: stored.name, to: entry.name, inInput: entry.inputID)
      return stored
    }
    return nil
  }
}
