import Knowledge

/// How a status looks where text is marked: never by colour alone.
///
/// Each has an underline of its own, by form and thickness, and its words. Colours are those of Okabe
/// and Ito (https://jfly.uni-koeln.de/color/), the lines made darker on light ground and lighter on dark,
/// so that they keep 3:1 to their ground, and text 7:1 (WCAG 2.2, 1.4.6 and 1.4.11).
struct StatusStyle: Hashable {
  /// The form of an underline, by its name in CSS.
  enum Line: String {
    case solid, double, dotted, dashed, wavy
  }

  /// A colour, 0xRRGGBB.
  typealias Color = UInt32

  let line: Line
  /// Pixels.
  let thickness: Int
  /// Of the underline on light ground.
  let color: Color
  /// Light ground.
  let tint: Color
  /// Of the underline on dark ground.
  let darkColor: Color
  /// Dark ground.
  let darkTint: Color

  /// Text on light and on dark ground, and the grounds of the page.
  static let ink: Color = 0x1B1B1B
  static let paper: Color = 0xFFFFFF
  static let darkInk: Color = 0xF2F2F2
  static let darkPaper: Color = 0x16181B

  init(of status: CitationStatus) {
    switch status {
    case .retracted: self.init(.double, 4, 0xA03F00, 0xFBE3D3, 0xFF8A4C, 0x3B1D0C)
    case .contradicted: self.init(.wavy, 3, 0x9A3D74, 0xF8E4EF, 0xE79BC4, 0x381528)
    case .overstated: self.init(.wavy, 1, 0x8F6200, 0xFCEFD2, 0xF0B440, 0x332404)
    case .verified: self.init(.solid, 4, 0x00704F, 0xD9F2E9, 0x35C79A, 0x06301F)
    case .resolved: self.init(.solid, 1, 0x1B6F9E, 0xDFF1FB, 0x7CC7F0, 0x0B2A3C)
    case .unresolved: self.init(.dashed, 3, 0x005A91, 0xDCE9F5, 0x6BB4E8, 0x0A2338)
    case .vague: self.init(.dotted, 4, 0x6E6600, 0xFAF6C8, 0xE8DC4A, 0x2E2B05)
    case .ownFinding: self.init(.double, 1, 0x4A4A4A, 0xECECEC, 0xC4C4C4, 0x2B2B2B)
    case .uncited: self.init(.dashed, 1, 0x303030, 0xF1EEE9, 0xDDDDDD, 0x33302B)
    }
  }

  private init(
    _ line: Line, _ thickness: Int, _ color: Color, _ tint: Color, _ darkColor: Color,
    _ darkTint: Color
  ) {
    self.line = line
    self.thickness = thickness
    self.color = color
    self.tint = tint
    self.darkColor = darkColor
    self.darkTint = darkTint
  }

  /// `#rrggbb`.
  static func css(_ color: Color) -> String {
    let digits = String(color, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
