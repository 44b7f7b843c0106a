/// A web address taken apart.
struct WebAddress {
  /// In lower case, without user, port, `www.` and a library's proxy.
  let host: String
  /// What stands between slashes, escapes resolved; empty parts left out.
  let path: [Substring]
  /// Names, in lower case, and values behind the question mark.
  let query: [(name: String, value: Substring)]

  /// - Parameters:
  ///   - host: Host as written.
  ///   - rest: What follows it, escapes resolved.
  init(host: String, rest: String) {
    self.host = WebAddress.plainHost(host)
    let parts = rest.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1)
    let hasPath = rest.first != "?"
    path = hasPath ? parts.first.map { $0.split(separator: "/") } ?? [] : []
    let pairs = (hasPath ? parts.dropFirst().first : parts.first) ?? ""
    query = pairs.split { $0 == "&" || $0 == ";" }.map { pair in
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (sides[0].lowercased(), sides.count > 1 ? sides[1] : "")
    }
  }

  /// Whether the host is `domain` or one under it.
  func isOn(_ domain: String) -> Bool {
    host == domain || host.hasSuffix(domain) && host.dropLast(domain.utf8.count).last == "."
  }

  /// The part of the path behind the first that is one of `names` in lower case.
  func part(after names: Set<String>) -> Substring? {
    guard let index = path.firstIndex(where: { names.contains($0.lowercased()) }),
      index + 1 < path.count
    else { return nil }
    return path[index + 1]
  }

  /// The value of the first of `names` in the query.
  func value(of names: Set<String>) -> Substring? {
    query.first { names.contains($0.name) }?.value
  }

  /// `host` without user, port and `www.`; behind a library's proxy, `www-nature-com.proxy.example.edu`,
  /// the host that is meant.
  private static func plainHost(_ host: String) -> String {
    let afterUser = host.split(separator: "@").last ?? ""
    let name = afterUser.prefix { $0 != ":" }.lowercased()
    let plain = withoutWWW(name)
    guard let first = name.split(separator: ".").first, first.contains("-") else { return plain }
    let meant = withoutWWW(String(first.map { $0 == "-" ? "." : $0 }))
    return SourceHosts.contain(meant, isExact: true) ? meant : plain
  }

  private static func withoutWWW(_ host: String) -> String {
    host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}
