import Knowledge
import Testing

@Test(arguments: [1, 2, 3, 4, 5, 63, 64, 65, 300_000])
func theNumberBehindTheTakenOnesIsFoundInFewQuestions(taken: Int) {
  var questions = 0
  let number = freeNumber { number in
    questions += 1
    return number <= taken
  }
  #expect(number == taken + 1)
  #expect(questions <= 40)
}

@Test func aNumberThatIsFreeIsFoundAmongGaps() {
  let taken: Set = [2, 3, 4, 6, 8, 9, 16]
  #expect(!taken.contains(freeNumber { taken.contains($0) }))
}
