import Foundation

/// Items of a JSON Lines file; lines that are no such item are counted.
struct JSONLines<Item: Decodable> {
  private(set) var items: [Item] = []
  private(set) var malformedCount = 0

  init(_ bytes: [UInt8]) {
    let decoder = JSONDecoder()
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
      if let item = try? decoder.decode(Item.self, from: Data(line)) {
        items.append(item)
      } else {
        malformedCount += 1
      }
    }
  }
}

/// A string, or a whole number read as one: ids and labels come both ways.
struct LooseText: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(Int.self) {
      text = String(number)
    } else {
      text = try value.decode(String.self)
    }
  }
}
