import Knowledge
import Testing

@Test(arguments: [
  ("It’s “well-known”", "It's well known"), ("a  b\n\tc\u{A0}d", "a b c d"),
  ("5-HT, 20mg and 70%", "5 ht 20 mg and 70 %"), ("7–10 days", "7 - 10 days"),
  ("soft\u{AD}hyphen \u{FB01}ne", "softhyphen fine"), ("(n = 41)", "n = 41"),
  ("end. Begin: it; is", "end begin it is"), ("it helped — much", "it helped much"),
])
func wordingLeavesTypeOut(first: String, second: String) {
  #expect(ClaimWording(first).words == ClaimWording(second).words)
}

@Test(arguments: [
  ("5 mg", "−5 mg"), ("7–10", "7 10"), ("1.5", "15"), ("1,024", "1024"), (".5", "5"),
  ("70 %", "70 ‰"), ("< 5", "> 5"), ("it helps", "it help"), ("it helps", "it helps?"),
  ("mg/kg", "mg kg"), ("don't", "do not"), ("a b", "b a"), ("2 µg", "2 mg"), ("10²", "102"),
  ("it is not", "it is"), ("30 (2019)", "30"), ("the [sic] end", "the end"),
])
func wordingKeepsWhatIsSaid(first: String, second: String) {
  #expect(ClaimWording(first).words != ClaimWording(second).words)
}

@Test(arguments: [
  ("It helps [3].", ["[3]"]), ("It helps [3, 7–9] them.", ["[3,7–9]"]),
  ("It helps (Roe et al., 2014).", ["(Roeetal.,2014)"]),
  ("It helps (see Roe & Doe 2014a; Poe and Coe, 2019).", ["(seeRoe&Doe2014a;PoeandCoe,2019)"]),
  ("It helps (doi:10.1000/x1) much.", ["(doi:10.1000/x1)"]),
  ("It helps (12).", []), ("It helps [1234].", []), ("It helps (Norway, 2014).", []),
  ("It helps (May 2014).", []), ("It helps [more] of them.", []), ("It helps (70 %).", []),
  ("It (and Roe, 2014) helps.", ["(andRoe,2014)"]), ("It helps (", []), ("[]", []),
])
func sourcesInBracketsAreTold(text: String, sources: [String]) {
  #expect(ClaimWording(text).sources == sources)
}
