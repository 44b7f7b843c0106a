/// The number under which a trial, or the protocol of a systematic review, is registered.
public struct TrialNumber: Hashable, Sendable {
  /// As its registry writes it: `NCT01234567`, `ISRCTN12345678`, `EUCTR2004-000446-20`.
  public let value: String

  init(value: String) { self.value = value }

  /// The first number that a field of a record states: bare, with a label, in an address, behind the
  /// name of its registry (`ClinicalTrials.gov/NCT01234567`).
  public init?(field: String) {
    let bytes = IdentifierBytes(field)
    let found = bytes.mentions().first { $0.kind == .nct || $0.kind == .trial }
    if let found {
      value = found.value
    } else {
      // MEDLINE names the registry before a slash.
      guard let slash = bytes.text.firstIndex(of: UInt8(ascii: "/")),
        bytes.stands("eudract", at: 0),
        let bare = bytes.europeanTrial(at: slash + 1)
      else { return nil }
      value = bare.value
    }
  }

  /// Whether it is a number of ClinicalTrials.gov.
  public var isNCT: Bool { value.hasPrefix("NCT") }

  /// Where the registration can be read: at its own registry for the European ones and PROSPERO, else
  /// in the WHO's portal, which takes in all primary registries.
  public var address: String {
    if isNCT { return "https://clinicaltrials.gov/study/" + value }
    if value.hasPrefix("ISRCTN") { return "https://www.isrctn.com/" + value }
    if value.hasPrefix("CRD") { return "https://www.crd.york.ac.uk/PROSPERO/view/" + value }
    if value.hasPrefix("EUCTR") {
      return "https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:"
        + value.dropFirst(5)
    }
    if value.hasPrefix("EUCT") {
      return "https://euclinicaltrials.eu/ctis-public/view/" + value.dropFirst(4)
    }
    return "https://trialsearch.who.int/Trial2.aspx?TrialID=" + value
  }
}

extension IdentifierBytes {
  /// "NCT01234567", "ISRCTN 12345678", "EudraCT number: 2004-000446-20".
  func trialNumber(at offset: Int) -> IdentifierMention? {
    let letter = lower(byte(at: offset)) &- 0x61
    guard letter < 26 else { return nil }
    for form in TrialForm.byLetter[Int(letter)] {
      if let found = form.reading(at: offset, in: self) {
        return mention(found.value.hasPrefix("NCT") ? .nct : .trial, found)
      }
    }
    return nil
  }

  private func mention(
    _ kind: IdentifierMention.Kind, _ found: (range: Range<Int>, value: String)
  ) -> IdentifierMention {
    mention(kind, found.range, found.value)
  }

  /// The number of a European register at `offset`, where nothing but its digits shows what it is.
  func europeanTrial(at offset: Int) -> (range: Range<Int>, value: String)? {
    guard byte(at: offset) == UInt8(ascii: "2"), byte(at: offset + 1) == UInt8(ascii: "0") else {
      return nil
    }
    return TrialForm.newEuropean.reading(at: offset, in: self)
      ?? TrialForm.oldEuropean.reading(at: offset, in: self)
  }
}
