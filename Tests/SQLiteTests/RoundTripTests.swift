import SQLite
import TestSupport
import Testing

@Test func textKeepsItsNUL() throws {
  let connection = try memoryDatabase()
  try connection.run("INSERT INTO t VALUES (?1)", "caf\u{E9}\0tail")
  let statement = try connection.prepare("SELECT a, length(CAST(a AS BLOB)) FROM t")
  #expect(try statement.step())
  #expect(Array(statement.text(at: 0).utf8) == Array("caf\u{E9}\0tail".utf8))
  #expect(statement.int(at: 1) == 10)
  #expect(try !statement.step())
}

@Test(arguments: [1, 2, 3] as [UInt64])
func everyValueComesBackAsItWentIn(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let connection = try memoryDatabase()
  let insert = try connection.prepare("INSERT INTO t VALUES (?1)")
  let select = try connection.prepare("SELECT a FROM t WHERE rowid = last_insert_rowid()")
  for turn in 0..<500 {
    let value = randomValue(using: &generator)
    try insert.bind(value)
    try insert.run()
    try #require(try select.step())
    let found = select.value(at: 0)
    #expect(isSame(found, value), "seed \(seed), turn \(turn)")
    select.reset()
  }
}

@Test func emptyTextAndEmptyBlobAreNotNull() throws {
  let connection = try memoryDatabase()
  #expect(try connection.firstValue("SELECT ?1", "") == "")
  #expect(try connection.firstValue("SELECT ?1", .blob([])) == .blob([]))
  #expect(try connection.firstValue("SELECT typeof(?1)", .null) == "null")
}

@Test func everyTypeIsBoundAndReadByName() throws {
  let connection = try memoryDatabase()
  let statement = try connection.prepare("SELECT :whole, :real, :text, :blob, :none, :span")
  let none: Int? = nil
  try statement.bind(Int.min, at: statement.parameterIndex(named: ":whole") ?? 0)
  try statement.bind(0.5, at: statement.parameterIndex(named: ":real") ?? 0)
  try statement.bind("\u{301}x", at: 3)
  try statement.bind([0, 255] as [UInt8], at: 4)
  try statement.bind(none, at: 5)
  try statement.bind("slice".utf8Span, at: 6)
  #expect(statement.parameterIndex(named: ":other") == nil)
  #expect(statement.parameterName(at: 3) == ":text")
  #expect(statement.parameterName(at: 7) == nil)
  #expect(statement.columnName(at: 0) == ":whole")
  try #require(try statement.step())
  #expect(statement.int(at: 0) == Int.min)
  #expect(statement.optionalInt64(at: 0) == Int64.min)
  #expect(statement.double(at: 1) == 0.5)
  #expect(statement.optionalText(at: 2) == "\u{301}x")
  #expect(statement.bytes(at: 3) == [0, 255])
  #expect(statement.withBytes(at: 3) { $0.byteCount } == 2)
  #expect(statement.isNull(at: 4) == true)
  #expect(statement.optionalInt(at: 4) == nil)
  #expect(statement.optionalText(at: 4) == nil)
  #expect(statement.optionalBytes(at: 4) == nil)
  #expect(statement.text(at: 5) == "slice")
}

@Test func resetForgetsArgumentsUnlessTold() throws {
  let connection = try memoryDatabase()
  let statement = try connection.prepare("SELECT ?1")
  try statement.bind(7, at: 1)
  #expect(try statement.step())
  statement.reset(keepingArguments: true)
  #expect(try statement.step())
  #expect(statement.int(at: 0) == 7)
  statement.reset()
  #expect(try statement.step())
  #expect(statement.isNull(at: 0) == true)
}

@Test func textOfAWideFileIsReadAsUTF8() throws {
  let connection = try Connection(path: ":memory:", mode: .create)
  try connection.execute("PRAGMA encoding = 'UTF-16'; CREATE TABLE t(a)")
  try connection.run("INSERT INTO t VALUES (?1)", "caf\u{E9}\0\u{1F52C}")
  let statement = try connection.prepare("SELECT a, 12 FROM t")
  try #require(try statement.step())
  #expect(statement.bytes(at: 0) == Array("caf\u{E9}\0\u{1F52C}".utf8))
  #expect(statement.bytes(at: 1) == Array("12".utf8))
}

/// Equality of bytes, which is stricter than that of `String`.
private func isSame(_ left: Value, _ right: Value) -> Bool {
  guard case .text(let left) = left, case .text(let right) = right else { return left == right }
  return left.utf8.elementsEqual(right.utf8)
}

private func randomValue(using generator: inout SeededGenerator) -> Value {
  let pieces = [
    "a", "\0", "'", "\u{301}", "\u{1F469}\u{200D}\u{1F52C}", "\u{FEFF}", "\u{10FFFF}", "?1",
  ]
  let count = Int.random(in: 0..<12, using: &generator)
  switch Int.random(in: 0..<5, using: &generator) {
  case 0: return .null
  case 1: return .integer(Int64.random(in: .min ... .max, using: &generator))
  case 2:
    let real = Double(bitPattern: generator.next())
    return .real(real.isNaN ? -.infinity : real)
  case 3:
    return .text((0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined())
  default:
    return .blob((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }
}
