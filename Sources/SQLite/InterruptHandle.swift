internal import CSQLite
internal import Synchronization

/// Stops whatever a connection is running, from any task or thread.
///
/// It may outlive the connection; then it does nothing.
public struct InterruptHandle: Sendable {
  let gate: InterruptGate

  /// Makes the statements that run now fail with `.interrupt`; idle connections are not affected.
  ///
  /// The corresponding C function is `sqlite3_interrupt`.
  public func interrupt() { gate.interrupt() }
}

/// The handle's address, until the handle is closed.
///
/// The lock is held during `sqlite3_interrupt`, which only sets a flag, so that the handle cannot
/// be closed in the middle.
final class InterruptGate: Sendable {
  private let address: Mutex<UInt>

  init(_ raw: OpaquePointer) { address = Mutex(UInt(bitPattern: raw)) }

  func interrupt() {
    address.withLock { address in
      guard let raw = unsafe OpaquePointer(bitPattern: address) else { return }
      unsafe sqlite3_interrupt(raw)
    }
  }

  func close() { address.withLock { $0 = 0 } }
}
