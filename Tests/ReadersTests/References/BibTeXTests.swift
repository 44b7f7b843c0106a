import Knowledge
import Readers
import Testing

private func record(_ fields: String, type: String = "article") throws -> Reference? {
  try records(of: "@\(type){key,\n\(fields)\n}\n", as: .bibtex).first
}

@Test(
  arguments: [
    (#"{\'E}tude de l'{\^a}me"#, "Étude de l'âme"),
    (#"Stra{\ss}e, \O{}re, {\L}{\'o}d{\'z}, Fran\c{c}ois"#, "Straße, Øre, Łódź, François"),
    (#"Fran{\ocirc{u}}, Krej{\v{c}}{\'{\i}}, {\r u}"#, "Franů, Krejčí, ů"),
    (#"{PTSD} in {V}eterans: {The {VA} Study}"#, "PTSD in Veterans: The VA Study"),
    (##"pages 3--5 --- a~b \& c \% \$5 \#1 x\_y"##, "pages 3–5 — a\u{A0}b & c % $5 #1 x_y"),
    (#"``quoted'' and \textquotedblleft{}so\textquotedblright"#, "“quoted” and “so”"),
    (#"\emph{in vivo} \textbf{and {\em more}}"#, "in vivo and more"),
    (#"TNF-$\alpha$, H$_2$O, 10$^{-3}$, $x^{ab}$"#, "TNF-α, H₂O, 10⁻³, x^ab"),
    (#"cost $5 and $6 more"#, "cost $5 and $6 more"),
    (#"\url{http://a.org/x_y} \href{http://b.org}{words}"#, "http://a.org/x_y words"),
    (#"\unknown{thing} \textendash{} 5\,mg"#, #"\unknownthing – 5 mg"#),
    (#"a\textsuperscript{2} b\textsubscript{12} 3\textsuperscript{rd}"#, "a² b₁₂ 3rd"),
  ])
func teXIsUnicode(tex: String, plain: String) throws {
  #expect(try record("title = {\(tex)}")?.title == plain)
}

@Test(
  arguments: [
    ("Ludwig van Beethoven", "Beethoven", "Ludwig", "van", nil),
    ("van Beethoven, Ludwig", "Beethoven", "Ludwig", "van", nil),
    ("Davis, Jr, Sammy", "Davis", "Sammy", nil, "Jr"),
    ("de la Vall{\\'e}e Poussin, Charles", "Vallée Poussin", "Charles", "de la", nil),
    ("Hermann {von Helmholtz}", "von Helmholtz", "Hermann", nil, nil),
    ("{\\'E}mile Zola", "Zola", "Émile", nil, nil),
    ("Ruiz de Castillo, Ana", "Ruiz de Castillo", "Ana", nil, nil),
    ("Donald~E. Knuth", "Knuth", "Donald E.", nil, nil),
    ("family=Gogh, given={Vincent}, prefix=van", "Gogh", "Vincent", "van", nil),
    ("Plato", "Plato", nil, nil, nil),
  ] as [(String, String, String?, String?, String?)])
func namesAreTakenApart(
  tex: String, family: String, given: String?, particle: String?, suffix: String?
) throws {
  var expected = PersonName(family: family, given: given, suffix: suffix)
  expected.nonDroppingParticle = particle
  #expect(try record("author = {\(tex)}")?.authors == [expected])
}

@Test func listsOfNames() throws {
  let found = try record(
    "author = {{World Health Organization and Others} AND Ada Lovelace\n and others}")
  #expect(
    found?.authors.map(\.displayed) == ["World Health Organization and Others", "Ada Lovelace"])
  #expect(found?.authors.first?.literal != nil)
  #expect(found?.otherFields.map(\.name) == ["bibtex:and-others"])
}

@Test(
  arguments: [
    ("year = 2019, month = mar", "2019-03"),
    ("year = {2019}, month = {March}, day = 5", "2019-03-05"),
    ("year = 2019, month = \"10~\" # jan", "2019-01-10"), ("date = {2019-03-05}", "2019-03-05"),
    ("date = {2016/2017}", "2016"), ("date = {1999~}", "1999"), ("year = {in press}", nil),
    ("year = {[2004]}", "2004"), ("date = {2016-12-13}, year = 2017", "2016-12-13"),
  ] as [(String, String?)])
func datesAreNormalised(fields: String, date: String?) throws {
  #expect(try record(fields)?.published == date)
}

@Test func fieldsFindTheirPlace() throws {
  let found = try record(
    """
    title = "A " # long # { title}, journal = nejm, volume = 12, number = {3}, pages = {5--7},
    doi = {https://doi.org/10.1000/ABC.1}, eprint = {123456}, eprinttype = {pubmed},
    pmcid = {PMC77}, issn = {1234-5678}, langid = {ngerman}, keywords = {a, b; c},
    file = {:C\\:\\\\x.pdf:PDF}, urldate = {2020-01-02}, url = {http://x.org/a\\_b}
    """)
  // A macro that nobody defined is nothing, as to BibTeX.
  #expect(found?.title == "A title")
  #expect(found?.containerTitle == "nejm")
  #expect(found?.variables[.issue] == "3")
  #expect(found?.variables[.page] == "5-7")
  #expect(found?.doi == "10.1000/abc.1")
  #expect(found?.pmid == "123456")
  #expect(found?.pmcid == "PMC77")
  #expect(found?.language == "de")
  #expect(found?.keywords == ["a, b", "c"])
  #expect(found?.url == "http://x.org/a_b")
  #expect(found?.dates[.accessed] == "2020-01-02")
  #expect(found?.otherFields == [.init(name: "bibtex:file", value: #":C\:\\x.pdf:PDF"#)])
}

@Test func macrosAndParenthesesAreRead() throws {
  let found = try records(
    of: """
      @STRING(nejm = "New England Journal")
      @preamble{ "\\newcommand{\\x}{y}" }
      @comment{ @article{no, title={No}} }
      @Article(one, journal = nejm # " of Medicine", title = {Sleep (again)})
      """, as: .bibtex)
  #expect(found.map(\.containerTitle) == ["New England Journal of Medicine"])
  #expect(found.map(\.title) == ["Sleep (again)"])
}

@Test func childrenInheritWhereverTheirParentsStand() throws {
  let found = try records(
    of: """
      @incollection{a, crossref = {b}, title = {Part}, author = {Lovelace, Ada}}
      @book{b, title = {Whole}, subtitle = {All}, editor = {Hopper, Grace}, year = 2004, doi = {10.1000/b}}
      @inproceedings{c, crossref = {b}, title = {Talk}}
      @incollection{d, crossref = {nowhere}, title = {Alone}}
      """, as: .bibtex)
  #expect(found.map(\.id) == ["b", "a", "c", "d"])
  #expect(found.map(\.containerTitle) == [nil, "Whole: All", "Whole: All", nil])
  #expect(found[1].published == "2004")
  #expect(found[1].contributors[.editor]?.map(\.family) == ["Hopper"])
  #expect(found[1].doi == nil)
}

@Test func aMalformedEntryHarmsNoOther() throws {
  let text = """
    @article{good1, title = {One}}

    @article{bad, title = {Two,
      year = 2019

    @article{good2, title = {Three}, year 2019, volume = 3}
    junk
      @article{good3, title = "Four" pages = {1}}
    """
  for count in [1, 7, 4096] {
    let found = try entries(of: Array(text.utf8), as: .bibtex, pieceByteCount: count)
    #expect(
      faults(found) == [
        EntryFault(line: 3, column: 1, reason: "entry “bad” has no closing brace"),
        EntryFault(line: 6, column: 34, reason: "field “year” has no equals sign in entry “good2”"),
      ])
    let articles = found.compactMap {
      if case .article(let one) = $0 { one.reference } else { nil }
    }
    #expect(articles.map(\.title) == ["One", "Three", "Four"])
    #expect(articles[1].variables[.volume] == "3")
    #expect(articles[2].variables[.page] == "1")
  }
}

@Test(arguments: [#"{a \} b}"#, #"{a \{ b}"#, #"{C:\dir\}"#])
func escapedBracesAreRead(value: String) throws {
  let text = "@book{a, note = \(value),\n title = {One}}\n\n@book{b, title = {Two}}\n"
  #expect(try records(of: text, as: .bibtex).map(\.title) == ["One", "Two"])
}

@Test func encodingsAreRead() throws {
  let text = "@book{a, title = {Schöne Träume}, note = {one line of words and another}}\n"
  let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  let wide = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  for (bytes, encoding) in [
    (Array(text.utf8), "utf-8"), ([0xEF, 0xBB, 0xBF] + Array(text.utf8), "utf-8"),
    (latin, "windows-1252"), (wide, "utf-16be"), ([0xFE, 0xFF] + wide, "utf-16be"),
  ] {
    for count in [1, 5, 4096] {
      let found = try entries(of: bytes, as: .bibtex, pieceByteCount: count)
      guard case .article(let document)? = found.first else {
        Issue.record("nothing is read as \(encoding)")
        continue
      }
      #expect(document.reference.title == "Schöne Träume")
      #expect(document.encoding == encoding)
    }
  }
}

@Test func abstractsKeepTheirLabels() throws {
  let document = try articles(
    of:
      "@article{a, abstract = {BACKGROUND: Sleep is rare. METHODS: We asked (n = 5). RESULTS: Yes.}}",
    as: .bibtex
  ).first
  #expect(
    document?.text == "BACKGROUND\nSleep is rare.\n\nMETHODS\nWe asked (n = 5).\n\nRESULTS\nYes.")
  #expect(document.map { blockFaults(of: $0) } == [])
  #expect(
    document?.blocks.map(\.kind) == [
      .heading, .paragraph, .heading, .paragraph, .heading, .paragraph,
    ])
}
