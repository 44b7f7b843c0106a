import Foundation
import KnowledgeStore

extension Failure {
  /// Who writes the file, and since when, for those who have to wait.
  static func words(_ holder: LockHolder?) -> String {
    guard let holder else { return "another process is writing to it." }
    let start = Date(timeIntervalSince1970: TimeInterval(holder.since))
    let host = holder.otherHost.map { " on \($0)" } ?? ""
    return "\(holder.command), process \(holder.process)\(host), has been writing to it since "
      + "\(start.formatted(.iso8601))."
  }
}
