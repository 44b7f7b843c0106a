/// What an address says about the page behind it.
enum WebAddressPath {
  /// Whether `target` is a web address that leads past a site's home page.
  static func isDeep(_ target: String) -> Bool {
    let scheme = target.prefix(8).lowercased()
    guard scheme.hasPrefix("http://") || scheme.hasPrefix("https://") else { return false }
    let rest = target.dropFirst(scheme.hasPrefix("https") ? 8 : 7)
    guard let slash = rest.firstIndex(of: "/") else { return false }
    return rest[rest.index(after: slash)...].contains { $0 != "/" && $0 != "#" && $0 != "?" }
  }
}
