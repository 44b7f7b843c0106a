import CTerminal
import Glibc

/// The terminal while a screen has it; it is given back however the program ends.
struct ScreenTerminal: ~Copyable {
  /// What comes of waiting for keys.
  enum Input {
    case keys([Key])
    /// The terminal has another size, or the program goes on after a stop.
    case changed
    /// Nobody will type any more.
    case end
  }

  /// How long a sequence may take to come, in milliseconds; Escape alone is known after that.
  private static let sequenceTime: Int32 = 50

  /// How many times that: pasted text whose end never comes is given up then.
  private static let mostWaits = 100

  private var decoder = KeyDecoder()
  private var shown: [String] = []

  /// Whether there is a terminal to read from and to draw on.
  static var isThere: Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return false }
    return unsafe getenv("TERM").map { unsafe String(cString: $0) } != "dumb"
  }

  /// Takes the terminal.
  ///
  /// - Throws: `Failure`.
  init() throws {
    let code = kb_terminal_begin()
    guard code == 0 else {
      throw Failure(message: "the terminal cannot be used.", code: .inputOutput)
    }
  }

  deinit { kb_terminal_end() }

  /// Columns and rows.
  var size: (columns: Int, rows: Int) {
    var (columns, rows): (Int32, Int32) = (0, 0)
    unsafe kb_terminal_size(&columns, &rows)
    return (columns > 0 ? Int(columns) : 80, rows > 0 ? Int(rows) : 24)
  }

  /// Shows a frame; only lines that differ are drawn.
  mutating func show(_ frame: ReviewFrame) {
    let lines = frame.lines.map { $0.encoded(hasStyle: Terminal.hasColor) }
    var out = "\u{1B}[?25l"
    if lines.count != shown.count { out += "\u{1B}[2J" }
    for (row, line) in lines.enumerated()
    where lines.count != shown.count || line != shown[row] {
      out += "\u{1B}[\(row + 1);1H\(line)\u{1B}[K"
    }
    if let cursor = frame.cursor {
      out += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    shown = lines
    let bytes = Array(out.utf8)
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe _ = kb_terminal_write(buffer.baseAddress, buffer.count)
    }
  }

  /// Forgets what is shown, so that everything is drawn.
  mutating func forget() { shown = [] }

  /// Drops what was typed and not taken yet.
  mutating func forgetTyped() {
    decoder = KeyDecoder()
    _ = tcflush(STDIN_FILENO, TCIFLUSH)
  }

  /// Stops until the program is told to go on.
  mutating func suspend() {
    kb_terminal_suspend()
    forget()
  }

  /// Waits for something to be typed.
  mutating func input() -> Input {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    var waitCount = 0
    while true {
      let timeout = decoder.isWaiting ? Self.sequenceTime : -1
      let count = unsafe kb_terminal_read(&bytes, Int32(bytes.count), timeout)
      switch Int(count) {
      case 1...:
        let keys = decoder.keys(in: bytes.prefix(Int(count)))
        if !keys.isEmpty { return .keys(keys) }
      case Int(KB_TERMINAL_TIMEOUT):
        let keys = decoder.flush()
        waitCount += 1
        if waitCount > Self.mostWaits { decoder = KeyDecoder() }
        if !keys.isEmpty { return .keys(keys) }
      case Int(KB_TERMINAL_CHANGED):
        forget()
        return .changed
      default: return .end
      }
    }
  }
}
