/// Takes British spelling and plural endings off the first `count` of `word`, in place, and makes one
/// word of "disorder" and "disease", "neoplasm" and "tumor", "II" and "2".
///
/// Terms and texts go through it alike, so what it makes of words that are neither does not matter.
func foldSpelling(_ word: inout WordScanner.Letters, _ count: inout Int) {
  foldPlural(&word, &count)
  guard count > 4 else {
    if let digit = romanDigit(of: word, count) {
      word[0] = digit
      count = 1
    }
    return
  }
  var kept = 0
  var index = 0
  while index < count {
    var byte = word[index]
    let next = index + 1 < count ? word[index + 1] : 0
    let isLigature = next == 0x65 && (byte == 0x61 || byte == 0x6F)  // ae, oe
    let isOur = byte == 0x75 && next == 0x72 && kept > 2 && word[kept - 1] == 0x6F  // our
    index += 1
    if isLigature || isOur { continue }
    if byte == 0x73, kept > 2, word[kept - 1] == 0x69 {
      if next == 0x65 || next == 0x61 || next == 0x69 { byte = 0x7A }  // ise, isa, isi
    }
    word[kept] = byte
    kept += 1
  }
  count = kept
  let isBritish = kept > 4 && word[kept - 1] == 0x65 && word[kept - 2] == 0x72
  if isBritish, word[kept - 3] == 0x74 || word[kept - 3] == 0x62 {  // centre, fibre
    word.swapAt(kept - 1, kept - 2)
  }
  if count == 8 { foldTwin(&word, &count) }
}

/// Makes "disease" of "disorder" and "tumor" of "neoplasm".
private func foldTwin(_ word: inout WordScanner.Letters, _ count: inout Int) {
  guard word[0] == 0x64 || word[0] == 0x6E else { return }
  for (from, to) in twinWords where from.indices.allSatisfy({ word[$0] == from[$0] }) {
    for index in to.indices { word[index] = to[index] }
    count = to.count
    return
  }
}

private let twinWords = [("disorder", "disease"), ("neoplasm", "tumor")]
  .map { (Array($0.utf8), Array($1.utf8)) }

private func foldPlural(_ word: inout WordScanner.Letters, _ count: inout Int) {
  let length = count
  guard length > 3, word[length - 1] == 0x73 else { return }
  let before = word[length - 2]
  if before == 0x73 || before == 0x75 || before == 0x69 { return }  // ss, us, is
  count -= 1
  guard before == 0x65, length > 4 else { return }
  if word[length - 3] == 0x69 {  // ies → y
    word[length - 3] = 0x79
    count -= 1
  } else if length > 6, word[length - 3] == 0x73, word[length - 4] == 0x6F {  // oses → osis
    word[length - 2] = 0x69
    word[length - 1] = 0x73
    count += 1
  }
}

/// The digit that a Roman numeral up to eight stands for.
private func romanDigit(of word: WordScanner.Letters, _ count: Int) -> UInt8? {
  guard count > 0, word[0] == 0x69 || word[0] == 0x76 else { return nil }
  var value: UInt8 = 0
  for index in 0..<count {
    switch word[index] {
    case 0x69: value += 1
    case 0x76 where index == 0: value = 5
    case 0x76 where index == 1 && count == 2: value = 4
    default: return nil
    }
  }
  return count < 4 || value == 8 ? UInt8(ascii: "0") + value : nil
}
