/// The BCP 47 tag of a language that a library names in words or by three letters; what is not known
/// stays as written.
func languageTag(_ name: String) -> String {
  let key = name.lowercased()
  if let tag = languageTags[key] { return tag }
  return String(name.map { $0 == "_" ? "-" : $0 })
}

/// Names of Babel, English names and ISO 639-2 codes.
private let languageTags: [String: String] = {
  let rows = """
    en english eng american british usenglish ukenglish australian canadian newzealand
    de german ger deu ngerman deutsch
    de-AT austrian naustrian
    de-CH swissgerman nswissgerman
    fr french fre fra francais français acadian
    fr-CA canadien
    es spanish spa español espanol castilian
    it italian ita italiano
    pt portuguese por portuges português
    pt-BR brazilian brazil
    nl dutch dut nld nederlands
    da danish dan
    sv swedish swe
    no norwegian nor norsk
    nn nynorsk nno
    fi finnish fin
    is icelandic ice isl
    pl polish pol
    cs czech cze ces
    sk slovak slo slk
    sl slovene slovenian slv
    hr croatian hrv
    sr serbian srp
    hu hungarian hun magyar
    ro romanian rum ron
    bg bulgarian bul
    ru russian rus
    uk ukrainian ukr
    el greek gre ell
    la latin lat
    tr turkish tur
    he hebrew heb
    ar arabic ara
    fa persian farsi per fas
    hi hindi hin
    zh chinese chi zho
    ja japanese jpn
    ko korean kor
    vi vietnamese vie
    th thai tha
    id indonesian ind
    ms malay may msa
    ca catalan cat
    eu basque baq eus
    gl galician glg
    cy welsh wel cym
    ga irish gle
    et estonian est
    lv latvian lav
    lt lithuanian lit
    af afrikaans afr
    sq albanian alb sqi
    mk macedonian mac mkd
    hy armenian arm hye
    ka georgian geo kat
    az aze
    be belarusian bel
    bn bengali ben
    bs bosnian bos
    eo esperanto epo
    gd gaelic gla
    mi mao mri
    ml mal
    sa sanskrit san
    ur urdu urd
    rw kin
    am amh
    uz uzb
    kk kaz
    """
  var tags: [String: String] = [:]
  for row in rows.split(separator: "\n") {
    let words = row.split(separator: " ").map(String.init)
    for name in words.dropFirst() { tags[name] = words[0] }
  }
  return tags
}()
