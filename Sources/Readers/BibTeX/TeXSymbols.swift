/// What commands of TeX and LaTeX stand for.
enum TeXSymbols {
  /// What becomes of a command's argument.
  enum Argument {
    /// Its words stay.
    case keep
    /// It has none; what follows is dressed.
    case declaration
    /// It goes.
    case drop
    /// It is put in quotation marks.
    case quote
    /// It is raised.
    case raised
    /// It is lowered.
    case lowered
    /// It stays as written.
    case verbatim
    /// It is an address, and the next one words.
    case linkedWords
    /// It is a code point in hexadecimal.
    case codePoint
  }

  /// Combining marks by the accent's name.
  static let accents: [String: Unicode.Scalar] = [
    "`": "\u{300}", "'": "\u{301}", "^": "\u{302}", "~": "\u{303}", "=": "\u{304}",
    "u": "\u{306}", ".": "\u{307}", "\"": "\u{308}", "r": "\u{30A}", "H": "\u{30B}",
    "v": "\u{30C}", "d": "\u{323}", "c": "\u{327}", "k": "\u{328}", "b": "\u{331}",
    "h": "\u{309}", "t": "\u{361}", "G": "\u{30F}", "U": "\u{30E}", "ocirc": "\u{30A}",
    "hat": "\u{302}", "tilde": "\u{303}", "bar": "\u{304}", "dot": "\u{307}", "ddot": "\u{308}",
    "acute": "\u{301}", "grave": "\u{300}", "check": "\u{30C}", "breve": "\u{306}",
    "vec": "\u{20D7}",
  ]

  /// What an accent is on its own.
  static let bare: [Unicode.Scalar: String] = [
    "\u{303}": "~", "\u{302}": "^", "\u{300}": "`", "\u{301}": "´", "\u{308}": "¨",
  ]

  /// Commands with an argument.
  static let commands: [String: Argument] = {
    let rows: [(Argument, String)] = [
      (
        .keep,
        """
        emph textit textbf textrm texttt textsf textsc textup textsl textmd textnormal text mbox hbox
        mathrm mathbf mathit mathcal mathsf mathbb mathtt mathfrak mathnormal boldsymbol bm ensuremath
        underline uline mkbibemph mkbibbold mkbibitalic mkbibacro textins MakeUppercase MakeLowercase
        uppercase lowercase relax protect frenchspacing foreignlanguage operatorname mathop overline
        nocase NoCaseChange textlatin hyphen bibinfo natexlab fbox sqrt
        """
      ),
      (
        .declaration,
        """
        em it bf rm tt sf sc sl itshape bfseries scshape rmfamily sffamily ttfamily upshape slshape
        mdseries normalfont displaystyle scriptstyle scriptscriptstyle textstyle boldmath unboldmath
        left right big Big bigl bigr Bigl Bigr small large Large tiny footnotesize normalsize limits
        noindent par newline linebreak allowbreak nobreak smallskip medskip bigskip centering
        """
      ),
      (
        .drop,
        """
        noopsort SortNoop sortnoop printfirst singleletter switchargs phantom vphantom hphantom hspace
        vspace label cite citep citet index color begin end
        """
      ),
      (.quote, "enquote mkbibquote textquote"),
      (.raised, "textsuperscript mkbibsuperscript sp"),
      (.lowered, "textsubscript mkbibsubscript sb"),
      (.verbatim, "url path nolinkurl"), (.linkedWords, "href"), (.codePoint, "ElsevierGlyph"),
    ]
    var table: [String: Argument] = [:]
    for (argument, names) in rows {
      for name in names.split(whereSeparator: \.isWhitespace) { table[String(name)] = argument }
    }
    return table
  }()

  /// Commands that stand for characters.
  static let symbols: [String: String] = {
    var table: [String: String] = [
      "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textasciigrave": "`",
      "textbraceleft": "{", "textbraceright": "}", "lbrace": "{", "rbrace": "}", "textbar": "|",
      "textdollar": "$", "textunderscore": "_", "textquotedbl": "\"", "textquotesingle": "'",
      "slash": "/", "space": " ", "quad": " ", "qquad": " ", "enspace": " ", "thinspace": " ",
      "textspace": " ",
      "nobreakspace": "\u{A0}", "backslash": "\\", "char": "", "LaTeX": "LaTeX", "TeX": "TeX",
      "BibTeX": "BibTeX", "XeTeX": "XeTeX", "textminus": "−", "log": "log", "ln": "ln",
      "sin": "sin", "cos": "cos", "tan": "tan", "exp": "exp", "min": "min", "max": "max",
      "lim": "lim", "sup": "sup", "inf": "inf", "det": "det", "Pr": "Pr", "mod": "mod",
    ]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      for name in words.dropFirst() { table[name] = words[0] }
    }
    return table
  }()

  /// A character and its names on each line.
  private static let rows = """
    ß ss
    ẞ SS
    æ ae
    Æ AE
    œ oe
    Œ OE
    å aa
    Å AA angstrom
    ø o
    Ø O
    ł l
    Ł L
    ı i imath
    ȷ j jmath
    ð dh eth
    Ð DH
    đ dj
    Đ DJ
    ŋ ng
    Ŋ NG
    þ th
    Þ TH
    § S textsection
    ¶ P textparagraph
    £ pounds textsterling
    € euro texteuro EUR EURtm
    ¥ yen textyen
    ¢ cent textcent
    ¤ textcurrency
    © copyright textcopyright
    ® textregistered
    ™ texttrademark
    ª textordfeminine
    º textordmasculine
    … ldots dots textellipsis cdots
    – textendash
    — textemdash
    ‐ texthyphen
    ‘ textquoteleft lq
    ’ textquoteright rq
    “ textquotedblleft
    ” textquotedblright
    ‚ quotesinglbase
    „ quotedblbase glqq
    « guillemotleft guillemetleft
    » guillemotright guillemetright
    ‹ guilsinglleft
    › guilsinglright
    ¡ textexclamdown
    ¿ textquestiondown
    ⸘ textinterrobangdown
    ‽ textinterrobang
    † dag textdagger dagger
    ‡ ddag textdaggerdbl ddagger
    • textbullet bullet
    · textperiodcentered cdot
    ¦ textbrokenbar
    ¬ lnot neg textlnot
    < textless lt
    > textgreater gt
    ° textdegree degree
    ∘ circ
    μ mu
    µ textmu micro
    ½ textonehalf
    ¼ textonequarter
    ¾ textthreequarters
    ¹ textonesuperior
    ² texttwosuperior
    ³ textthreesuperior
    № textnumero
    ‰ textperthousand
    ℃ textcelsius celsius
    Ω textohm ohm Omega
    ´ textasciiacute
    ¨ textasciidieresis
    ¯ textasciimacron
    ˘ textasciibreve
    ˇ textasciicaron
    × times texttimes
    ÷ div textdiv
    ± pm textpm
    ∓ mp
    ≤ leq le leqslant
    ≥ geq ge geqslant
    ≠ neq ne
    ≈ approx
    ∼ sim
    ≃ simeq
    ≅ cong
    ≡ equiv
    ≪ ll
    ≫ gg
    ∝ propto
    ∞ infty
    ∂ partial
    ∇ nabla
    ∑ sum
    ∏ prod
    ∫ int
    ∈ in
    ∉ notin
    ⊂ subset
    ⊆ subseteq
    ∪ cup
    ∩ cap
    ∅ emptyset varnothing
    ∀ forall
    ∃ exists
    ∧ wedge land
    ∨ vee lor
    ⊗ otimes
    ⊕ oplus
    ⊥ perp bot
    ⊢ vdash
    ⊨ models vDash
    ∥ parallel
    ∠ angle
    √ surd
    ∗ ast
    ⋆ star
    ′ prime
    ℓ ell
    ℏ hbar
    ℜ Re
    ℑ Im
    ℵ aleph
    → rightarrow to textrightarrow longrightarrow
    ← leftarrow textleftarrow gets
    ↔ leftrightarrow
    ⇒ Rightarrow implies
    ⇐ Leftarrow
    ⇔ Leftrightarrow iff
    ↑ uparrow textuparrow
    ↓ downarrow textdownarrow
    ↦ mapsto
    ⟨ langle
    ⟩ rangle
    ♀ female
    ♂ male
    α alpha textalpha
    β beta textbeta
    γ gamma textgamma
    δ delta textdelta
    ε epsilon textepsilon
    ɛ varepsilon
    ζ zeta
    η eta
    θ theta
    ϑ vartheta
    ι iota
    κ kappa textkappa
    λ lambda textlambda
    ν nu
    ξ xi
    ο omicron
    π pi
    ρ rho
    σ sigma textsigma
    ς varsigma
    τ tau
    υ upsilon
    φ phi
    ϕ varphi
    χ chi
    ψ psi
    ω omega textomega
    Γ Gamma
    Δ Delta
    Θ Theta
    Λ Lambda
    Ξ Xi
    Π Pi
    Σ Sigma
    Υ Upsilon
    Φ Phi
    Ψ Psi
    """
}
