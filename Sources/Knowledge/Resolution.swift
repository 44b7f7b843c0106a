/// How far the search for a citation's record has come: three different ignorances, and success.
public enum Resolution: String, CaseIterable, Sendable {
  /// Nobody has looked.
  case unchecked
  /// Looked for, nothing that fits.
  case notFound = "not-found"
  /// Some records may be meant; a person has to say.
  case candidates
  /// Tied to a record.
  case resolved
}
