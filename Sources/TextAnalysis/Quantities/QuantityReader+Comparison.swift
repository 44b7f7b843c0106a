import Knowledge

extension QuantityReader {
  /// The comparator that `sign` begins, nil for "=", with its end; nil for anything else.
  func comparison(at sign: QuantityToken) -> (Quantity.Comparator?, end: Int)? {
    let next = lexer.token(from: sign.end)
    let isDouble = next.word == "=" && next.start == sign.end
    let end = isDouble ? next.end : sign.end
    switch sign.word {
    case "=": return (nil, end)
    case "<": return (isDouble ? .atMost : .less, end)
    case ">": return (isDouble ? .atLeast : .more, end)
    case "≤": return (.atMost, sign.end)
    case "≥": return (.atLeast, sign.end)
    case "~": return (.about, sign.end)
    default: return nil
    }
  }

  /// What the words before a quantity of `kind` make of it: "up to", "at least", "nearly".
  func comparatorBefore(_ kind: Quantity.Kind) -> Quantity.Comparator? {
    guard kind != .year else { return nil }
    let (last, before, first) = (trail.last, trail.second, trail.first)
    switch last {
    case "<", "≤", ">", "≥", "~":
      return last == "<"
        ? .less : last == ">" ? .more : last == "≤" ? .atMost : last == "≥" ? .atLeast : .about
    case "=" where before == "<" || before == ">": return before == "<" ? .atMost : .atLeast
    case "to" where before == "up": return .atMost
    case "within" where kind == .duration: return .atMost
    case "than":
      let isDenied = first == "no" || first == "not"
      if ["more", "greater", "higher", "longer", "larger", "better"].contains(before) {
        return isDenied ? .atMost : .more
      }
      if ["less", "fewer", "lower", "shorter", "smaller"].contains(before) {
        return isDenied ? .atLeast : .less
      }
      return nil
    case "least", "minimum": return last == "minimum" || before == "at" ? .atLeast : nil
    case "most": return before == "at" ? .atMost : nil
    case "of": return before == "minimum" ? .atLeast : before == "maximum" ? .atMost : nil
    case "over" where kind != .duration, "exceeding", "above", "exceeded": return .more
    case "under" where kind != .duration, "below": return .less
    case "about", "around", "approximately", "nearly", "almost", "roughly", "some", "circa", "ca",
      "close", "estimated":
      return .about
    default: return nil
    }
  }

  /// What follows a quantity: "or more", "or less", "or longer".
  func comparatorAfter(_ end: Int) -> Quantity.Comparator? {
    let or = lexer.token(from: end)
    guard or.word == "or" else { return nil }
    switch lexer.token(from: or.end).word {
    case "more", "greater", "higher", "longer", "above", "over": return .atLeast
    case "less", "fewer", "lower", "shorter", "below", "under": return .atMost
    default: return nil
    }
  }
}
