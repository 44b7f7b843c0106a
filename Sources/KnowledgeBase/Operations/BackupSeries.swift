internal import Foundation
internal import KnowledgeStore

/// The backups of one knowledge base in a folder: `kb-20260102T030405Z.sqlite`, by time in UTC.
struct BackupSeries {
  private let stem: String
  private let ending: String

  /// The series of the knowledge base at `path`.
  init(of path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let dot = name.dropFirst().lastIndex(of: ".")
    stem = dot.map { String(name[..<$0]) } ?? name
    ending = dot.map { String(name[$0...]) } ?? ""
  }

  /// A name that is not taken yet; two in one second have a number each.
  func newPath(in folder: String, seconds: Int64) -> String {
    let stamp = Self.stamp(seconds)
    var number = 1
    while true {
      let name = "\(stem)-\(stamp)\(number > 1 ? "-\(number)" : "")\(ending)"
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if !FileManager.default.fileExists(atPath: path) { return path }
      number += 1
    }
  }

  /// A time as it stands in names: `20260102T030405Z`.
  static func stamp(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: TimeInterval(seconds))
      .formatted(.iso8601.dateSeparator(.omitted).timeSeparator(.omitted))
  }

  /// Removes the oldest of the series, so that as many are left as `destination` says; never the one at
  /// `newest`, even where the clock has jumped back, and nothing that is not of the series.
  ///
  /// - Returns: What went.
  func prune(_ destination: Backup.Destination, keeping newest: String) -> [String] {
    guard case .folder(let folder, let keptCount?) = destination else { return [] }
    let newestName = newest.split(separator: "/").last.map(String.init) ?? newest
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let others = names.filter { isOfSeries($0) && $0 != newestName }.sorted(by: isEarlier)
    var removed: [String] = []
    for name in others.dropLast(max(0, keptCount - 1)) {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard isRegularFile(path), (try? FileManager.default.removeItem(atPath: path)) != nil else {
        continue
      }
      removed.append(path)
    }
    return removed
  }

  /// Removes what backups left behind in `folder` that were killed: each had a name of its own.
  func removeAbandoned(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in Set(names.compactMap(DatabaseCopy.destination(ofTemporary:)))
    where isOfSeries(name) {
      DatabaseCopy.removeAbandoned(for: folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)")
    }
  }

  /// Whether `name` is one that `newPath` makes.
  func isOfSeries(_ name: String) -> Bool { key(name) != nil }

  private func isEarlier(_ one: String, _ other: String) -> Bool {
    guard let one = key(one), let other = key(other) else { return false }
    return (one.stamp, one.number) < (other.stamp, other.number)
  }

  private func key(_ name: String) -> (stamp: String, number: Int)? {
    guard name.hasPrefix(stem + "-"), name.hasSuffix(ending) else { return nil }
    let middle = name.dropFirst(stem.count + 1).dropLast(ending.count)
    guard let match = middle.wholeMatch(of: /(\d{8}T\d{6}Z)(?:-(\d{1,9}))?/) else { return nil }
    return (String(match.1), match.2.flatMap { Int($0) } ?? 1)
  }

  private func isRegularFile(_ path: String) -> Bool {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return type == .typeRegular
  }
}
