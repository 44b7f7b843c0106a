/// How far the mention of one study reaches.
enum StudyMention {
  /// The end of the mention whose noun is word `noun`: past "published in 2019" or the verb that
  /// reports; nil where nothing says that a result is reported from it.
  static func end(_ words: [Token], noun: Int, isStrong: Bool, isPreceded: Bool) -> Int? {
    var index = noun + 1
    var end = populationEnd(words, noun: noun)
    var isPublished = false
    let limit = min(words.count, noun + 22)
    while index < limit {
      let key = words[index].key
      if published.contains(key) {
        end = publicationEnd(words, from: index)
        isPublished = true
        index = max(end, index + 1)
        if end == words.count { return end }
        continue
      }
      if reporting.contains(key) { return index == end && end == noun + 1 ? index + 1 : end }
      if blocking.contains(key), index == noun + 1 { break }
      if needed.contains(key) { return nil }
      index += 1
    }
    return isPublished || isPreceded || isStrong || reports(words, end, noun) ? end : nil
  }

  /// Whether something is said of a study with its population, other than that it takes place.
  private static func reports(_ words: [Token], _ end: Int, _ noun: Int) -> Bool {
    end > noun + 1 && !(end < words.count && running.contains(words[end].key))
  }

  private static let running = WordSet(
    """
    began begins started starts is was are were will has opens opened ended continues recruits
    planned
    """)

  /// Past "of 41 adults" behind the noun; just past the noun without it.
  private static func populationEnd(_ words: [Token], noun: Int) -> Int {
    guard noun + 2 < words.count, ofWhom.contains(words[noun + 1].key),
      !words[noun + 1].form.contains(.afterBreak)
    else { return noun + 1 }
    for index in noun + 2..<min(words.count, noun + 7) {
      if words[index].form.contains(.afterBreak) { break }
      if people.contains(words[index].key) { return index + 1 }
    }
    return noun + 1
  }

  static func isPreposition(_ key: WordKey) -> Bool { prepositions.contains(key) }

  /// Past "published in 2019", "conducted by researchers at Yale": up to the next clause mark.
  private static func publicationEnd(_ words: [Token], from index: Int) -> Int {
    var end = index + 1
    while end < words.count, !words[end].form.contains(.afterBreak), end - index < 12,
      !reporting.contains(words[end].key)
    {
      end += 1
    }
    return end
  }

  private static let published = WordSet("published conducted led presented released appearing")
  private static let reporting = WordSet(
    """
    found find finds showed shows show shown suggested suggests suggest indicated indicates revealed
    reveals demonstrated demonstrates concluded concludes noted notes observed confirmed confirms
    compared looked followed examined tested explored estimated estimates discovered measured
    investigated evaluated assessed linked highlighted supports supported tracked randomized
    randomised reports saw identified reported warned warns cautioned argued analyzed analysed
    proved proves also noticed saw detected produced yielded gave failed
    flopped missed halved enrolled recruited
    """)
  private static let blocking = WordSet("is may can could will would should might to has")
  private static let ofWhom = WordSet("of in with involving among on")
  private static let people = WordSet(
    "patients participants adults people veterans men women volunteers subjects individuals children students adolescents soldiers trials studies"
  )
  private static let needed = WordSet("needed required underway")
  private static let prepositions = WordSet("in from by per during on")
}
