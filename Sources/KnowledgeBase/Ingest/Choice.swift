/// How to read inputs in one respect: their format or their encoding.
enum Choice<Value: Sendable>: Sendable {
  /// As somebody asked when the input was taken in last, else as its bytes tell.
  case asBefore
  /// As its bytes tell, whatever was asked before.
  case automatic
  /// As somebody asks now.
  case given(Value)

  /// What somebody asked for, now or before; nil: nobody did.
  func value(before: Value?) -> Value? {
    switch self {
    case .asBefore: before
    case .automatic: nil
    case .given(let value): value
    }
  }

  /// The name that stands for `automatic`.
  static var automaticName: String { "auto" }
}
