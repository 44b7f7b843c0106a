internal import Knowledge
internal import SQLite

extension Review {
  /// The values of a row, in the order of `ReviewSQL.insert`.
  var values: [Value] {
    [
      .text(place.claimUID), .text(place.articleKey), .text(place.quote), .text(place.prefix),
      .text(place.suffix), .integer(place.byteStart), .integer(place.byteEnd),
      .text(place.judged.json), .text(verdictWord), Value(evidenceKey), Value(evidenceQuote),
      Value(note), .text(reviewer), .integer(madeAt), Value(isAdjudicated), Value(viaUID),
      Value(toolVersion),
    ]
  }

  /// Takes a review back from `ReviewSQL.columns`, which come first in `row`.
  init(in row: borrowing SQLite.Statement) {
    let judged = (try? JSONValue(parsing: row.text(at: 7).utf8)).flatMap { Judged($0) }
    let place = Place(
      claimUID: row.text(at: 0), articleKey: row.text(at: 1), quote: row.text(at: 2),
      prefix: row.text(at: 3), suffix: row.text(at: 4), byteStart: row.int64(at: 5),
      byteEnd: row.int64(at: 6),
      judged: judged ?? Judged(conditions: [], context: [], isNegated: false, numbers: []))
    self.init(
      place: place, verdict: Verdict(rawValue: row.text(at: 8)),
      evidenceKey: row.optionalText(at: 9), evidenceQuote: row.optionalText(at: 10),
      note: row.optionalText(at: 11), reviewer: row.text(at: 12), madeAt: row.int64(at: 13))
    isAdjudicated = row.int(at: 14) == 1
    viaUID = row.optionalText(at: 15)
    toolVersion = row.optionalText(at: 16)
  }
}
