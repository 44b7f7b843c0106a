import Knowledge
import Readers
import TextAnalysis

/// What a reader of libraries makes of a file, in however many pieces it comes.
struct LibraryReading: Equatable {
  private var entries: [LibraryEntry] = []
  private var error: ReadError?

  /// Reads `pieces`, one after the other.
  private init(_ pieces: [ArraySlice<UInt8>], format: DocumentFormat) {
    guard
      var library = Library(format: format, encoding: nil, maximumEntryByteCount: 1 << 20)
    else { return }
    do throws(ReadError) {
      for piece in pieces { try library.read(piece, isEnd: false, into: &entries) }
      try library.read([], isEnd: true, into: &entries)
    } catch {
      self.error = error
    }
  }

  /// What is wrong with what `format` makes of `input`: other entries when it comes in pieces, or an
  /// article that breaks what holds of all.
  static func fault(
    with input: [UInt8], format: DocumentFormat, mutation: inout Mutation, tally: inout FuzzTally
  ) -> String? {
    let whole = LibraryReading([input[...]], format: format)
    var pieces: [ArraySlice<UInt8>] = []
    var rest = input[...]
    let longest = mutation.pick([1, 3, 50, 5000])
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...longest, using: &mutation))
      pieces.append(piece)
      rest = rest.dropFirst(piece.count)
    }
    let parted = LibraryReading(pieces, format: format)
    guard parted == whole else {
      return "\(format): \(whole) in one piece, \(parted) in \(pieces.count)"
    }
    for case .article(let document) in whole.entries.prefix(3) {
      let analysis = Analyser.shipped.analysis(of: document)
      tally.readCount += 1
      if let fault = Invariants(text: Array(document.text.utf8)).fault(in: analysis, of: document) {
        return "\(format): \(fault)"
      }
    }
    return nil
  }
}
