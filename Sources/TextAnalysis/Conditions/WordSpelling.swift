/// Takes British spelling and plural endings off a folded word, in place, and makes one word of
/// "disorder" and "disease", "neoplasm" and "tumor", "II" and "2".
///
/// Terms and texts go through it alike, so what it makes of words that are neither does not matter.
func foldSpelling(_ word: inout [UInt8]) {
  foldPlural(&word)
  guard word.count > 4 else {
    if let digit = romanDigit(of: word) { word = [digit] }
    return
  }
  var kept = 0
  var index = 0
  while index < word.count {
    var byte = word[index]
    let next = index + 1 < word.count ? word[index + 1] : 0
    let isLigature = (byte == 0x61 || byte == 0x6F) && next == 0x65  // ae, oe
    let isOur = byte == 0x75 && next == 0x72 && kept > 2 && word[kept - 1] == 0x6F  // our
    if isLigature || isOur {
      index += 1
      continue
    }
    let isVowel = next == 0x65 || next == 0x61 || next == 0x69
    if byte == 0x73, isVowel, kept > 2, word[kept - 1] == 0x69 { byte = 0x7A }  // ise, isa, isi
    word[kept] = byte
    kept += 1
    index += 1
  }
  word.removeLast(word.count - kept)
  let isBritish = kept > 4 && word[kept - 1] == 0x65 && word[kept - 2] == 0x72
  if isBritish, word[kept - 3] == 0x74 || word[kept - 3] == 0x62 {  // centre, fibre
    word.swapAt(kept - 1, kept - 2)
  }
  guard kept == 8, word[0] == 0x64 || word[0] == 0x6E else { return }
  if word.elementsEqual("disorder".utf8) {
    word.replaceSubrange(0..<8, with: "disease".utf8)
  } else if word.elementsEqual("neoplasm".utf8) {
    word.replaceSubrange(0..<8, with: "tumor".utf8)
  }
}

/// The digit that a Roman numeral up to eight stands for.
private func romanDigit(of word: [UInt8]) -> UInt8? {
  guard let first = word.first, first == 0x69 || first == 0x76 else { return nil }
  var value: UInt8 = 0
  for (index, letter) in word.enumerated() {
    switch letter {
    case 0x69: value += 1
    case 0x76 where index == 0: value = 5
    case 0x76 where index == 1 && word.count == 2: value = 4
    default: return nil
    }
  }
  guard word.count < 4 || value == 8 else { return nil }
  return UInt8(ascii: "0") + value
}

private func foldPlural(_ word: inout [UInt8]) {
  let count = word.count
  guard count > 3, word[count - 1] == 0x73 else { return }
  let before = word[count - 2]
  if before == 0x73 || before == 0x75 || before == 0x69 { return }  // ss, us, is
  word.removeLast()
  guard before == 0x65, count > 4 else { return }
  if word[count - 3] == 0x69 {  // ies → y
    word.removeLast(2)
    word.append(0x79)
  } else if count > 6, word[count - 3] == 0x73, word[count - 4] == 0x6F {  // oses → osis
    word[count - 2] = 0x69
    word.append(0x73)
  }
}
