import Knowledge

/// Writes plain text as TeX, so that `TeXText` gives it back.
enum TeXEscaping {
  /// `text` with every character escaped that means something to TeX.
  static func escaped(_ text: String) -> String {
    var out = ""
    var before: Character = " "
    for character in text {
      switch character {
      case "\\": out += "\\textbackslash{}"
      case "{": out += "\\textbraceleft{}"
      case "}": out += "\\textbraceright{}"
      case "~": out += "\\textasciitilde{}"
      case "^": out += "\\textasciicircum{}"
      case "`": out += "\\textasciigrave{}"
      case "\u{A0}": out += "~"
      case "&", "%", "$", "#", "_": out += "\\" + String(character)
      case "-" where before == "-": out += "{}-"
      case "'" where before == "'": out += "{}'"
      default: out.append(character)
      }
      before = character
    }
    return out
  }

  /// A title: words with capitals behind their first letter in braces, which keep styles from
  /// lowering them.
  static func title(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let hasInnerCapital = word.dropFirst().contains(where: \.isUppercase)
      let escaped = escaped(String(word))
      return hasInnerCapital ? "{\(escaped)}" : escaped
    }.joined(separator: " ")
  }

  /// A list of names.
  static func names(_ people: [PersonName], hasOthers: Bool) -> String {
    (people.map(name) + (hasOthers ? ["others"] : [])).joined(separator: " and ")
  }

  /// The plainest form of a name that reads as that name.
  private static func name(_ person: PersonName) -> String {
    var person = person
    person.orcid = nil
    if let literal = person.literal {
      let forms = ["{\(escaped(literal))}", "{{\(escaped(literal))}}"]
      return forms.first { reads($0, as: person) } ?? forms[1]
    }
    let family = escaped(person.family ?? "")
    let given = escaped(person.given ?? "")
    let suffix = person.suffix.map { ", " + escaped($0) } ?? ""
    let particle = person.nonDroppingParticle.map { escaped($0) + " " } ?? ""
    let tail = suffix + (given.isEmpty ? suffix.isEmpty ? "" : ", " : ", ")
    var forms = ["\(particle)\(family)\(tail)\(given)", "\(particle){\(family)}\(tail)\(given)"]
    forms.append("\(particle){\(family)}\(tail){\(given)}")
    return forms.first { reads($0, as: person) } ?? extended(person)
  }

  private static func reads(_ form: String, as person: PersonName) -> Bool {
    let names = BibTeXNames(form)
    return names.people == [person] && !names.hasOthers
  }

  /// biblatex's form, which can say anything.
  private static func extended(_ person: PersonName) -> String {
    var parts: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value { parts.append("\(key)={\(escaped(value))}") }
    }
    add("family", person.family)
    add("given", person.given)
    add("suffix", person.suffix)
    add("prefix", person.droppingParticle ?? person.nonDroppingParticle)
    if person.droppingParticle != nil { parts.append("useprefix=false") }
    return parts.joined(separator: ", ")
  }
}
