/// Why a backup or a restore was not carried out, though nothing failed; nothing was changed.
public enum OperationRefusal: Error, Hashable, Sendable {
  /// The file is there already, and only what is asked for is written over.
  case exists(path: String)
  /// The copy would take the place of what it is of.
  case isItself(path: String)
  /// A folder where a file is wanted.
  case folder(path: String)
  /// A pipe, a device or the like, which no file may take the place of.
  case noFile(path: String)
  /// No folder where one is wanted.
  case noFolder(path: String)
  /// There is less room than the copy takes.
  case noRoom(path: String, needed: String, left: String)
  /// The file is damaged, or its copy.
  case damaged(path: String, faults: [String])
  /// Human rows of the present file are not in the backup.
  case losesDecisions(backup: String, lost: String)
  /// It cannot be told whether human rows would be lost.
  case unreadableDecisions(path: String, reason: String)
  /// Somebody asked to stop.
  case stopped
}
