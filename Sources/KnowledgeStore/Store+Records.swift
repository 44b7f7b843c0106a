internal import Knowledge
internal import SQLite

extension Store {
  /// Ids of articles in the order they came.
  ///
  /// - Parameters:
  ///   - after: Only ids above this one.
  ///   - changedSince: Only articles that changed after this revision; nil for all.
  ///   - limit: The most ids; nil for all.
  /// - Returns: The ids, ascending.
  /// - Throws: `StoreError` where the file cannot be read.
  public borrowing func articleIDs(
    after: Int64, changedSince: Int64?, limit: Int?
  ) throws(StoreError) -> [Int64] {
    do {
      let select = try connection.prepare(
        """
        SELECT id FROM articles WHERE id > ?1 AND changed_rev > ?2 ORDER BY id LIMIT ?3
        """)
      try select.bindAll([
        .integer(after), .integer(changedSince ?? -1), .integer(limit.map(Int64.init) ?? -1),
      ])
      var ids: [Int64] = []
      while try select.step() { ids.append(select.int64(at: 0)) }
      return ids
    } catch {
      throw StoreError(error, path: path, doing: "reading the articles")
    }
  }

  /// The records of an article, those with the most say first.
  public borrowing func records(ofArticle id: Int64) throws(StoreError) -> [StoredRecord] {
    do {
      let select = try connection.prepare(
        """
        SELECT r.csl, coalesce(iif(r.gives_text, t.text, r.content ->> '$.text'), ''),
          coalesce(iif(r.gives_text,
            (SELECT json_group_array(json_array(kind, level, byte_start, byte_end))
             FROM (SELECT * FROM block WHERE article_id = r.article_id ORDER BY ordinal)),
            r.content -> '$.blocks'), '[]'),
          r.completeness
        FROM record AS r LEFT JOIN article_text AS t ON t.article_id = r.article_id
        WHERE r.article_id = ?1 ORDER BY r.precedence, r.id
        """)
      try select.bind(id, at: 1)
      var records: [StoredRecord] = []
      while try select.step() {
        let isAbstract = select.int64(at: 3) == 1
        let abstract =
          isAbstract ? Self.document(select.text(at: 1), blocks: select.text(at: 2)) : nil
        records.append(StoredRecord(csl: select.text(at: 0), abstract: abstract))
      }
      return records
    } catch {
      throw StoreError(error, path: path, doing: "reading the records of an article")
    }
  }

  private static func document(_ text: String, blocks json: String) -> Document? {
    guard let list = try? JSONValue(parsing: json.utf8) else { return nil }
    let length = text.utf8.count
    let blocks = list.elements.compactMap { block -> Block? in
      let parts = block.elements.compactMap(\.text)
      guard parts.count == 4, let kind = Block.Kind(rawValue: parts[0]), let level = Int(parts[1]),
        let start = Int(parts[2]), let end = Int(parts[3]), 0 <= start, start <= end, end <= length
      else { return nil }
      return Block(kind: kind, level: level, range: ByteRange(byteStart: start, byteEnd: end))
    }
    return Document(text: text, blocks: blocks, reader: "", encoding: "")
  }
}
