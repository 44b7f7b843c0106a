import Foundation
import SQLite
import Testing

@Test func scalarFunctionGetsAndGivesEveryValue() throws {
  let connection = try memoryDatabase()
  try connection.register(scalar: "same", argumentCount: 1, deterministic: true) { $0[0] }
  for value in [.null, 7, 0.5, "caf\u{E9}\0", "", .blob([0, 1]), .blob([])] as [Value] {
    #expect(try connection.firstValue("SELECT same(?1)", value) == value)
  }
  try connection.register(scalar: "arity", argumentCount: -1, deterministic: true) {
    .integer(Int64($0.count))
  }
  #expect(try connection.firstValue("SELECT arity() * 10 + arity(1, 2)") == 2)
}

@Test func scalarFunctionThatThrowsFailsTheStatement() throws {
  struct Refusal: Error { let word = "secret" }
  let connection = try memoryDatabase()
  try connection.register(scalar: "refuse", argumentCount: 0, deterministic: false) { _ in
    throw Refusal()
  }
  try connection.register(scalar: "relay", argumentCount: 0, deterministic: false) { _ in
    throw SQLiteError(code: .tooBig, message: "no more")
  }
  let refusal = failure { () throws(SQLiteError) in try connection.run("SELECT refuse()") }
  #expect(refusal?.code == .error)
  #expect(refusal?.message == "refuse() failed: Refusal")
  let relay = failure { () throws(SQLiteError) in try connection.run("SELECT relay()") }
  #expect(relay?.code == .tooBig)
  #expect(relay?.message == "no more")
}

@Test func scalarFunctionIsKeptOutOfTheSchema() throws {
  let connection = try memoryDatabase()
  try connection.register(scalar: "ours", argumentCount: 0, deterministic: true) { _ in 1 }
  try connection.execute("CREATE VIEW v AS SELECT ours()")
  let error = failure { () throws(SQLiteError) in try connection.run("SELECT * FROM v") }
  #expect(error?.code == .error)
}

@Test func replacedAndRefusedFunctionsAreLetGo() throws {
  final class Token {}
  weak var first: Token?
  weak var second: Token?
  let connection = try memoryDatabase()
  for argumentCount in [0, 500] {
    let token = Token()
    if argumentCount == 0 { first = token } else { second = token }
    let register = { (connection: borrowing Connection) throws(SQLiteError) in
      try connection.register(
        scalar: "f", argumentCount: argumentCount, deterministic: true
      ) { [token] _ in .integer(Int64(ObjectIdentifier(token).hashValue)) }
    }
    if argumentCount == 0 {
      try register(connection)
    } else {
      #expect(failure { () throws(SQLiteError) in try register(connection) }?.code == .misuse)
    }
  }
  #expect(first != nil)
  #expect(second == nil)
  try connection.register(scalar: "f", argumentCount: 0, deterministic: true) { _ in 1 }
  #expect(first == nil)
}

@Test func authorizerDeniesAndHides() throws {
  let connection = try memoryDatabase()
  try connection.run("INSERT INTO t VALUES (1)")
  connection.setAuthorizer { request in
    switch request.action {
    case .insert: .deny
    case .read where request.first == "t" && request.second == "a": .ignore
    default: .allow
    }
  }
  let error = failure { () throws(SQLiteError) in try connection.run("INSERT INTO t VALUES (2)") }
  #expect(error?.code == .auth)
  #expect(try connection.firstValue("SELECT a FROM t") == .null)
  connection.setAuthorizer(nil)
  #expect(try connection.firstValue("SELECT a FROM t") == 1)
}

@Test func authorizerCannotKeepATransactionOpen() throws {
  let connection = try memoryDatabase()
  do {
    let transaction = try Transaction(on: connection)
    connection.setAuthorizer { $0.action == .transaction ? .deny : .allow }
    try transaction.commit()
    Issue.record("the commit went through")
  } catch {
    #expect(error.code == .auth)
  }
  #expect(connection.isInTransaction == false)
}

private let endless =
  "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT count(*) FROM n"

@Test func progressHandlerStopsAStatement() throws {
  let connection = try memoryDatabase()
  var callCount = 0
  connection.setProgressHandler(everySteps: 100) {
    callCount += 1
    return callCount == 50
  }
  let error = failure { () throws(SQLiteError) in try connection.run(endless) }
  #expect(error?.code == .interrupt)
  #expect(callCount == 50)
}

@Test func interruptHandleStopsAStatementFromAnotherThread() throws {
  let connection = try memoryDatabase()
  let handle = connection.interruptHandle
  let thread = Thread {
    while !Thread.current.isCancelled { handle.interrupt() }
  }
  thread.start()
  let error = failure { () throws(SQLiteError) in try connection.run(endless) }
  thread.cancel()
  #expect(error?.code == .interrupt)
}

@Test func interruptHandleOutlivesItsConnection() throws {
  func orphan() throws(SQLiteError) -> InterruptHandle { try memoryDatabase().interruptHandle }
  let handle = try orphan()
  handle.interrupt()
  let other = try memoryDatabase()
  #expect(try other.rowCount() == 0)
}

private actor Owner {
  private let connection: Connection
  init(_ connection: consuming sending Connection) { self.connection = connection }
  func rowCount() throws -> Int { try connection.rowCount() }
}

@Test func connectionMovesToAnActorAndIsUsedAcrossSuspensions() async throws {
  let connection = try memoryDatabase()
  await Task.yield()
  try connection.run("INSERT INTO t VALUES (1)")
  #expect(try await Owner(connection).rowCount() == 1)
}
