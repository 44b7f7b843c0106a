/// One thing that somebody types.
enum Key: Hashable {
  /// A letter, digit or sign; a mark that combines with the one before it comes alone.
  case character(Character)
  /// Text that was pasted.
  case paste(String)
  /// A letter with Ctrl, in lower case.
  case control(Character)
  case enter, tab, backspace, delete, escape
  case left, right, up, down, home, end, pageUp, pageDown
}
