import Knowledge
import Testing
import TextAnalysis

/// An article for the tagger: lines that begin with `#` are headings, others paragraphs of claims
/// parted by `|`; an empty line begins no paragraph of its own.
private struct Sample {
  var bytes: [UInt8] = []
  var statements: [Statement] = []

  init(_ lines: [String]) {
    var heading: Int?
    for line in lines {
      let isHeading = line.hasPrefix("# ")
      for sentence in line.drop(while: { $0 == "#" || $0 == " " }).split(separator: "|") {
        let start = bytes.count
        bytes += Array(sentence.utf8)
        var statement = Statement(
          range: ByteRange(byteStart: start, byteEnd: bytes.count),
          kind: isHeading ? .heading : .claim, score: 1)
        statement.headingIndex = heading
        statements.append(statement)
        bytes.append(UInt8(ascii: " "))
      }
      if isHeading { heading = statements.count - 1 }
      bytes += [0x0A]
    }
  }

  /// The tags of the last statement, as "slug relation", negated ones with a minus before.
  var tags: [String] {
    let tags =
      shippedTagger
      .conditionTags(for: statements, in: bytes)
    return tags.last.map { last in
      last.map { ($0.isNegated ? "-" : "") + $0.slug + " " + $0.relation.rawValue }
    } ?? []
  }
}

@Suite struct ConditionTaggerTests {
  @Test(
    arguments: [
      (["PTSD and anxiety are two things."], ["anxiety about", "ptsd about"]),
      (["Hypervigilance wears people out."], ["ptsd symptom"]),
      (["PTSD brings hypervigilance."], ["ptsd about"]),
      (["OCD means obsessive-compulsive disorder with intrusive thoughts."], ["ocd about"]),
      (
        ["# Living with obsessive-compulsive disorder", "Intrusive thoughts came back."],
        ["ocd symptom"]
      ),
      (["Intrusive thoughts came back."], ["ocd symptom", "ptsd symptom"]),
      (["Healthy controls without migraine did well."], ["-migraine about"]),
      (["Controls without migraine did better than those with migraine."], ["migraine about"]),
      (["It will not cure migraine."], ["migraine about"]),
      (["PTSD may follow a traumatic event."], ["ptsd about"]),
      (["With PTSD, people live their trauma over again."], ["ptsd about"]),
      (["The clinic sees PTSD and acute trauma."], ["ptsd about", "trauma about"]),
      (["Trauma or PTSD may bring them in."], ["ptsd about", "trauma about"]),
      (["A traumatic event may bring them in."], ["trauma about"]),
      (["Migraine is a neurological disease that comes and goes."], ["migraine about"]),
      (["A neurological disease is hard to bear."], ["nervous-system-disease about"]),
      (["Low mood came back."], ["depression symptom"]),
      (["Cancer and tumors"], ["cancer about"]),
      (
        ["Hypertension and breast cancer were common."],
        ["breast-cancer about", "hypertension about"]
      ),
    ] as [([String], [String])])
  func namedAndSymptoms(_ lines: [String], _ expected: [String]) {
    #expect(Sample(lines).tags == expected)
  }

  @Test(
    arguments: [
      // Under a heading, with a word about people or symptoms.
      (["# Help for migraine", "Many patients feel better in a week."], ["migraine context"]),
      (
        ["# On chronic pain", "# What it does", "Patients sleep better."], ["chronic-pain context"]
      ),
      // Words that refer back.
      (["PTSD is common.|The disorder lasts for years."], ["ptsd context"]),
      (["PTSD is common.|It lasts for years."], ["ptsd context"]),
      (
        ["PTSD, OCD and migraine are hard to treat.|These conditions last for years."],
        ["migraine context", "ocd context", "ptsd context"]
      ),
      // A narrower condition beside a wider one.
      (
        ["# Treatment-resistant depression", "Relief from depressive symptoms came fast."],
        ["depression about", "trd context"]
      ),
      (
        ["# PTSD after trauma", "Most patients sleep better after eight sessions."],
        ["ptsd context"]
      ),
      // A heading that asks of what the title names.
      (
        ["# Living with migraine", "# How is it treated?", "Pills come first."],
        ["migraine context"]
      ),
      (
        ["# Living with migraine", "# What causes it?", "# Triggers:", "Wine and cheese do."],
        ["migraine context"]
      ),
      (["# Ketamine now", "# What is migraine?", "Attacks last for hours."], ["migraine context"]),
      (["# Ask us", "# Help for migraine", "Many patients feel better."], ["migraine context"]),
      (["Many have PTSD.|Two drugs carry approval for it."], ["ptsd context"]),
    ] as [([String], [String])])
  func contextIsTaken(_ lines: [String], _ expected: [String]) {
    #expect(Sample(lines).tags == expected)
  }

  @Test(arguments: [
    ["# PTSD, migraine and OCD: obsessive-compulsive disorder", "# Results", "Patients slept."],
    ["Controls had no migraine.|Patients slept well."],
    ["# Ketamine for PTSD", "# How does it work?", "It blocks a receptor."],
  ])
  func contextIsLeft(_ lines: [String]) {
    #expect(Sample(lines).tags.isEmpty)
  }

  @Test func contextPointsAtTheHeadingsWords() {
    let sample = Sample(["# Help for migraine", "Many patients feel better."])
    let tags =
      shippedTagger
      .conditionTags(for: sample.statements, in: sample.bytes)
    #expect(tags.last?.first?.range == ByteRange(9..<17))
    #expect(tags.last?.first.map { 0.3...1 ~= $0.confidence } == true)
  }

  @Test func onlyClaimsAndTheLikeTakeContext() {
    for kind in StatementKind.allCases {
      var sample = Sample(["# Help for migraine", "Many patients feel better."])
      sample.statements[1].kind = kind
      let takes = [.claim, .recommendation, .anecdote].contains(kind)
      #expect(sample.tags == (takes ? ["migraine context"] : []))
    }
  }
}
