internal import CSQLite

extension Connection {
  /// Makes the statements that run now fail with `.interrupt`.
  ///
  /// Useful from a callback of this connection; other tasks use `interruptHandle`.
  /// The corresponding C function is `sqlite3_interrupt`.
  public func interrupt() { unsafe sqlite3_interrupt(handle.raw) }

  /// What other tasks and threads stop this connection with.
  public var interruptHandle: InterruptHandle { InterruptHandle(gate: handle.interruptGate) }

  /// Asks `handler` regularly whether to stop, while statements run.
  ///
  /// `Transaction` keeps it away from BEGIN, COMMIT and ROLLBACK; do so too when running these
  /// as SQL, since stopped at the end they report `.interrupt` although they have taken effect.
  ///
  /// - Parameters:
  ///   - everySteps: Number of virtual machine instructions between two questions, at least 1.
  ///   - handler: Returns true to stop the statement with `.interrupt`; must not use the
  ///     connection. `nil` removes the handler.
  public func setProgressHandler(everySteps: Int, _ handler: (() -> Bool)?) {
    precondition(everySteps > 0, "a progress handler needs a positive number of steps")
    handle.setProgress(handler.map { (Int32(clamping: everySteps), $0) })
  }

  /// Asks `authorizer` about every action of the statements prepared from now on.
  ///
  /// - Parameter authorizer: Decides; must not use the connection. `nil` allows everything.
  public func setAuthorizer(_ authorizer: ((AuthorizationRequest) -> AuthorizationDecision)?) {
    handle.setAuthorizer(authorizer)
  }
}
