import Foundation

/// True and false positives, false negatives, and the measures made of them.
struct Tally {
  private(set) var truePositives = 0
  private(set) var falsePositives = 0
  private(set) var falseNegatives = 0

  /// Compares two sets.
  mutating func add<Item: Hashable>(predicted: Set<Item>, gold: Set<Item>) {
    let common = predicted.intersection(gold).count
    truePositives += common
    falsePositives += predicted.count - common
    falseNegatives += gold.count - common
  }

  /// Compares two decisions.
  mutating func add(predicted: Bool, gold: Bool) {
    if predicted && gold { truePositives += 1 }
    if predicted && !gold { falsePositives += 1 }
    if !predicted && gold { falseNegatives += 1 }
  }

  /// 0 where nothing was predicted.
  var precision: Double { Tally.share(truePositives, of: truePositives + falsePositives) }
  /// 0 where there was nothing to find.
  var recall: Double { Tally.share(truePositives, of: truePositives + falseNegatives) }
  /// Harmonic mean of both.
  var f1: Double {
    Tally.share(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives)
  }

  /// `P .803 R .763 F1 .782`, with `digits` decimals.
  func text(digits: Int = 3) -> String {
    let parts = [precision, recall, f1].map { $0.text(decimals: digits) }
    return "P \(parts[0]) R \(parts[1]) F1 \(parts[2])"
  }

  /// `part / whole`; 0 for a whole of nothing.
  static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

extension Double {
  /// The number rounded to `decimals`, these written out.
  func text(decimals: Int) -> String {
    String(format: "%.\(decimals)f", self)
  }
}
