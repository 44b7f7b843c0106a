internal import Knowledge
internal import Readers

/// What must hold of whatever a reader makes of an input.
struct ReaderCheck {
  private struct Outcome: Equatable {
    var entries: [LibraryEntry] = []
    var error: ReadError?
  }

  let input: [UInt8]
  let format: DocumentFormat
  /// What to decode as; nil to find out.
  let encoding: TextEncoding?

  /// What is wrong with the one document of the input; nil for a sound one and for a refusal.
  func documentFault() -> String? {
    guard let document = try? document(from: input, path: nil, format: format, encoding: encoding)
    else {
      return nil
    }
    return fault(of: document)
  }

  /// What is wrong with the entries of the input: other ones when it comes in pieces, or an article
  /// that is not sound.
  func libraryFault() -> String? {
    let whole = outcome(pieceByteCount: max(1, input.count))
    let length = 1 + (input.count &* 31 &+ Int(input.first ?? 0)) % 61
    guard outcome(pieceByteCount: length) == whole else {
      return "other entries in pieces of \(length) bytes"
    }
    for case .article(let document) in whole.entries {
      if let fault = fault(of: document) { return fault }
      _ = document.reference.cslJSON
      _ = document.reference.matchKey
      _ = PaperKeys(PaperTraits(document.reference, abstract: document.text))
    }
    return nil
  }

  private func outcome(pieceByteCount: Int) -> Outcome {
    var outcome = Outcome()
    guard
      var library = Library(format: format, encoding: encoding, maximumEntryByteCount: 1 << 14)
    else { return outcome }
    do throws(ReadError) {
      var rest = input[...]
      while !rest.isEmpty {
        try library.read(rest.prefix(pieceByteCount), isEnd: false, into: &outcome.entries)
        rest = rest.dropFirst(pieceByteCount)
      }
      try library.read([], isEnd: true, into: &outcome.entries)
    } catch {
      outcome.error = error
    }
    return outcome
  }

  private func fault(of document: Document) -> String? {
    let text = Array(document.text.utf8)
    func isSound(_ range: ByteRange) -> Bool {
      0 <= range.byteStart && range.byteStart <= range.byteEnd && range.byteEnd <= text.count
        && isStart(range.byteStart) && isStart(range.byteEnd)
    }
    func isStart(_ index: Int) -> Bool { index == text.count || text[index] & 0xC0 != 0x80 }
    var position = 0
    for block in document.blocks {
      guard isSound(block.range), block.range.byteStart >= position else { return "\(block)" }
      position = block.range.byteEnd
    }
    for link in document.links {
      guard isSound(link.range), link.destination.map(isSound) ?? true else { return "\(link)" }
    }
    for start in document.pageStarts where !(0...text.count).contains(start) {
      return "page at \(start)"
    }
    return nil
  }
}
