private import CUchardet

extension TextEncoding {
  /// What bytes that are not UTF-8 look written in; nil where nothing speaks against Windows-1252.
  ///
  /// uchardet guesses, and its guess counts where the bytes bear it out. Scripts other than Latin
  /// write whole words beyond ASCII, so that most of these bytes have one beside them. Alphabets of
  /// Latin letters differ from Windows-1252 in some letters only, and uchardet often takes the names
  /// and quotation marks in a text for one of them: these letters must be many, or stand where
  /// Windows-1252 has signs in the middle of words.
  ///
  /// - Complexity: O(*n*).
  /// - Note: Detection: https://www.freedesktop.org/wiki/Software/uchardet/.
  static func guessed(from bytes: ArraySlice<UInt8>) -> TextEncoding? {
    guard let name = detectedName(of: bytes), let guess = TextEncoding(name: name) else {
      return nil
    }
    if guess.isUnicode || guess == .windows1252 || guess == .iso8859p15 || guess == .macintosh {
      return nil
    }
    if guess == .macCyrillic, !bytes.contains(where: { 0x80..<0xA0 ~= $0 }) {
      // The two differ in their capitals, which the Macintosh has at these places.
      return isScript(bytes) ? .windows1251 : nil
    }
    if guess.isMultiByte { return isPlausible(bytes, in: guess) ? guess : nil }
    return guess.isLatin
      ? hasLettersApart(bytes, in: guess) ? guess : nil : isScript(bytes) ? guess : nil
  }

  /// What a file that is not UTF-8 looks written in, by its first bytes from the first one beyond
  /// ASCII on; nil where nothing speaks against Windows-1252.
  static func guessed(fromFile bytes: [UInt8]) -> TextEncoding? {
    guessed(from: bytes.drop { $0 < 0x80 }.prefix(EncodingSearch.sampleByteCount))
  }

  private var isLatin: Bool {
    switch self {
    case .windows1250, .windows1254, .windows1257, .windows1258, .iso8859p2, .iso8859p3, .iso8859p4,
      .iso8859p10, .iso8859p13, .iso8859p14, .iso8859p15, .iso8859p16:
      true
    default: false
    }
  }

  private static func detectedName(of bytes: ArraySlice<UInt8>) -> String? {
    guard let detector = unsafe uchardet_new() else { return nil }
    defer { unsafe uchardet_delete(detector) }
    let code = unsafe bytes.withUnsafeBytes { buffer in
      unsafe uchardet_handle_data(
        detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard code == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    return unsafe uchardet_get_charset(detector).map { unsafe String(cString: $0) }
  }

  /// Whether most bytes beyond ASCII, and not few, have another one beside them.
  private static func isScript(_ bytes: ArraySlice<UInt8>) -> Bool {
    let (count, besideCount) = neighbours(in: bytes)
    return count >= 6 && besideCount * 5 >= count * 4
  }

  /// Whether bytes can be pairs of an East Asian encoding: hardly one of them has no meaning there.
  private static func isPlausible(_ bytes: ArraySlice<UInt8>, in guess: TextEncoding) -> Bool {
    let (count, besideCount) = neighbours(in: bytes)
    guard count >= 6, besideCount * 2 >= count, let converter = CharacterConverter(guess) else {
      return false
    }
    var text: [UInt8] = []
    converter.convert(bytes, isEnd: false, into: &text)
    return converter.badCount * 100 <= count
  }

  /// Bytes beyond ASCII, and how many of them have another one beside them.
  private static func neighbours(in bytes: ArraySlice<UInt8>) -> (count: Int, besideCount: Int) {
    var (count, besideCount, run) = (0, 0, 0)
    for byte in bytes {
      guard byte >= 0x80 else {
        run = 0
        continue
      }
      (count, run) = (count + 1, run + 1)
      besideCount += run == 1 ? 0 : run == 2 ? 2 : 1
    }
    return (count, besideCount)
  }

  /// Whether an alphabet of Latin letters explains bytes better than Windows-1252 does.
  private static func hasLettersApart(_ bytes: ArraySlice<UInt8>, in guess: TextEncoding) -> Bool {
    let letters = guess.characters
    func isLetter(at index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      return letters[Int(bytes[index])].properties.isAlphabetic
    }
    var (letterCount, otherCount, signCount) = (0, 0, 0)
    for index in bytes.indices where bytes[index] >= 0x80 && isLetter(at: index) {
      letterCount += 1
      let western = Unicode.Scalar(windows1252: bytes[index])
      guard western != letters[Int(bytes[index])] else { continue }
      otherCount += 1
      let isInWord = isLetter(at: index - 1) || isLetter(at: index + 1)
      if isInWord, !western.properties.isAlphabetic { signCount += 1 }
    }
    return letterCount >= 12 && otherCount * 3 >= letterCount
      || signCount >= 2 && signCount * 10 >= letterCount
  }

  /// What each byte stands for; U+FFFD for one without meaning.
  private var characters: [Unicode.Scalar] {
    guard let converter = CharacterConverter(self) else {
      return Array(repeating: "\u{FFFD}", count: 256)
    }
    return (0..<256).map { byte in
      var text: [UInt8] = []
      converter.convert([UInt8(byte)], isEnd: true, into: &text)
      return String(decoding: text, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }
  }
}
