import Knowledge
import KnowledgeBase

extension JSONWriter {
  /// Writes what every report begins with.
  mutating func begin(report kind: String, _ edition: ReportEdition) {
    member("ok", true)
    member("format", Int64(1))
    member("report", kind)
    member("made_at", ReportDate.iso(edition.seconds))
    member("revision", edition.revision)
    member("tool_version", edition.toolVersion)
  }

  /// Writes a member whose value is a string, or null.
  mutating func optional(_ name: String, _ value: String?) {
    self.name(name)
    if let value { string(value) } else { raw("null") }
  }

  /// Writes a member whose value is a whole number, or null.
  mutating func member(_ name: String, _ value: Int64?) {
    self.name(name)
    raw(value.map(String.init) ?? "null")
  }

  /// Writes a member whose value is true or false.
  mutating func member(_ name: String, _ isTrue: Bool) {
    self.name(name)
    raw(String(isTrue))
  }

  /// Writes a member whose value is an array of strings.
  mutating func strings(_ name: String, _ values: [String]) {
    self.name(name)
    array(values)
  }

  /// Writes a member whose value is an array of objects.
  mutating func objects<Element>(
    _ name: String, _ elements: [Element], _ members: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    beginArray()
    for element in elements {
      beginObject()
      members(&self, element)
      endObject()
    }
    endArray()
  }
}
