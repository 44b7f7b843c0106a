import CLibXML2

/// Tells the names that a parser gives by their addresses.
///
/// A parser of libxml2 keeps each name once and gives the same address for it every time, so no
/// characters are compared.
@safe struct XMLNameTable {
  private struct Slot {
    var address: UInt = 0
    var element = ElementName.other
    var attribute: AttributeName?
    var isRecord = false
    var isSkipped = false
  }

  private static let slotCount = 2048
  private var slots = [Slot](repeating: Slot(), count: slotCount)

  /// Enters the known names into `dictionary`, that of the parser.
  init(_ vocabulary: XMLVocabulary, dictionary: xmlDictPtr?) {
    for name in ElementName.allCases {
      guard let place = unsafe enter(name.rawValue, in: dictionary) else { continue }
      slots[place].element = name
      slots[place].isRecord = vocabulary.records.contains(name)
      slots[place].isSkipped = vocabulary.skipped.contains(name)
    }
    for name in AttributeName.allCases {
      if let place = unsafe enter(name.rawValue, in: dictionary) {
        slots[place].attribute = name
      }
    }
  }

  private mutating func enter(_ name: String, in dictionary: xmlDictPtr?) -> Int? {
    guard let address = unsafe xmlDictLookup(dictionary, name, -1) else { return nil }
    let place = place(of: UInt(bitPattern: address))
    slots[place].address = UInt(bitPattern: address)
    return place
  }

  /// The slot of an address, or the empty one where it would be.
  private func place(of address: UInt) -> Int {
    var place = Int(truncatingIfNeeded: (address >> 2) &* 0x9E37_79B9 >> 7) & (Self.slotCount - 1)
    while slots[place].address != address, slots[place].address != 0 {
      place = (place + 1) & (Self.slotCount - 1)
    }
    return place
  }

  /// The element that `name` stands for, whether it is a record, and whether it is not kept.
  func element(
    _ name: UnsafePointer<xmlChar>
  ) -> (name: ElementName, isRecord: Bool, isSkipped: Bool) {
    let slot = slots[place(of: UInt(bitPattern: name))]
    return (slot.element, slot.isRecord, slot.isSkipped)
  }

  /// The attribute that `name` stands for; nil for one that no reader knows.
  func attribute(_ name: UnsafePointer<xmlChar>) -> AttributeName? {
    slots[place(of: UInt(bitPattern: name))].attribute
  }
}
