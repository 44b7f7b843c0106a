/// JSON (RFC 8259) written by hand where a value must keep its order and cost little.
public enum JSONText {
  /// `string` as a JSON string, quotes included; control characters escaped, all else UTF-8.
  public static func quoted(_ string: String) -> String {
    var writer = JSONWriter()
    writer.string(string)
    return writer.text
  }

  /// `strings` as a JSON array of strings.
  public static func array(_ strings: [String]) -> String {
    var writer = JSONWriter()
    writer.array(strings)
    return writer.text
  }

  /// `members`, whose values are JSON already, as a JSON object in that order.
  public static func object(_ members: [(name: String, json: String)]) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    for member in members {
      writer.name(member.name)
      writer.raw(member.json)
    }
    writer.endObject()
    return writer.text
  }
}
