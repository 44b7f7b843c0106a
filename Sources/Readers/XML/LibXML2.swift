private import CLibXML2

/// libxml2, which has to be set up before threads make parsers at once: its own setting up waits for itself
/// where two of them come first together.
enum LibXML2 {
  private static let setUp: Void = xmlInitParser()

  /// Sets it up, the first time.
  static func prepare() { setUp }
}
