import Knowledge

/// What is wrong with a document's blocks; empty when they ascend, do not overlap, start and end on a
/// character that is not white space, and cover every such character.
func blockFaults(of document: Document) -> [String] {
  let bytes = Array(document.text.utf8)
  var faults: [String] = []
  var end = 0
  for block in document.blocks {
    let range = block.range.range
    if range.lowerBound < end || range.upperBound > bytes.count || range.isEmpty {
      faults.append("block at \(range) behind \(end)")
      return faults
    }
    if !WhiteSpace.trimmed(end..<range.lowerBound, in: bytes).isEmpty {
      faults.append("words outside blocks before \(range)")
    }
    if WhiteSpace.trimmed(range, in: bytes) != range { faults.append("blank edge at \(range)") }
    if !isCharacterStart(range.lowerBound, bytes) || !isCharacterStart(range.upperBound, bytes) {
      faults.append("character cut at \(range)")
    }
    end = range.upperBound
  }
  if !WhiteSpace.trimmed(end..<bytes.count, in: bytes).isEmpty { faults.append("words at the end") }
  let linkEnds = document.links.map(\.range.byteEnd)
  if linkEnds.contains(where: { $0 > bytes.count }) { faults.append("link outside the text") }
  return faults
}

private func isCharacterStart(_ offset: Int, _ bytes: [UInt8]) -> Bool {
  offset == bytes.count || bytes[offset] & 0xC0 != 0x80
}
