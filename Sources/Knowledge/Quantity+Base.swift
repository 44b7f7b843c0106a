extension Quantity {
  /// A quantity in the unit that all of its kind can be compared in.
  public struct Base: Hashable, Sendable {
    /// Lower end, or the value itself.
    public let low: Double
    /// Upper end, or the value itself.
    public let high: Double
    /// `%`, `day`, `mg`, `mg/kg`, …; nil where the kind says it all.
    public let unit: String?
  }

  /// The quantity in percent, days or milligrams, what it is related to kept ("mg/kg"); numbers
  /// without such a unit as they are; nil for amounts in words alone.
  ///
  /// A month is 30.4375 days, a year 365.25.
  public var base: Base? {
    guard let low, let high else { return nil }
    switch kind {
    case .percent: return Base(low: low, high: high, unit: "%")
    case .duration:
      guard let seconds = unit.flatMap(Quantity.seconds) else { return nil }
      return Base(low: low * seconds / 86_400, high: high * seconds / 86_400, unit: "day")
    case .dose: return dose(low, high)
    case .count, .year, .ratio, .effectSize, .pValue, .confidenceInterval:
      return Base(low: low, high: high, unit: unit)
    }
  }

  private func dose(_ low: Double, _ high: Double) -> Base {
    var parts = (unit ?? "").split(separator: "/").map(String.init)
    guard let substance = parts.first else { return Base(low: low, high: high, unit: nil) }
    for index in parts.indices.dropFirst() {
      parts[index] = Quantity.denominators[parts[index]] ?? parts[index]
    }
    guard let nanograms = Quantity.nanograms[substance] else {
      parts[0] = Quantity.plainSubstances[substance] ?? substance
      return Base(low: low, high: high, unit: parts.joined(separator: "/"))
    }
    parts[0] = "mg"
    return Base(
      low: low * nanograms / 1e6, high: high * nanograms / 1e6, unit: parts.joined(separator: "/"))
  }

  private static func seconds(_ unit: String) -> Double? {
    switch unit {
    case "second", "seconds", "sec", "secs", "s": 1
    case "minute", "minutes", "min", "mins": 60
    case "hour", "hours", "hr", "hrs", "h": 3_600
    case "day", "days", "d": 86_400
    case "week", "weeks", "wk", "wks": 604_800
    case "month", "months", "mo": 2_629_800
    case "year", "years", "yr", "yrs": 31_557_600
    case "decade", "decades": 315_576_000
    default: nil
    }
  }

  private static let nanograms: [String: Double] = [
    "ng": 1, "µg": 1e3, "μg": 1e3, "mcg": 1e3, "ug": 1e3, "microgram": 1e3, "micrograms": 1e3,
    "mg": 1e6, "milligram": 1e6, "milligrams": 1e6, "g": 1e9, "gram": 1e9, "grams": 1e9,
  ]
  private static let plainSubstances = ["milliliters": "ml", "millilitres": "ml"]
  private static let denominators = [
    "kilogram": "kg", "kilo": "kg", "hr": "h", "hour": "h", "minute": "min", "d": "day",
  ]
}
