import Knowledge

/// Reads MODS, the Library of Congress's XML for bibliographic records, as Zotero and catalogues
/// export it.
///
/// The text of a record is its abstract. Records of other works inside of one tell its journal or book
/// (`host`) and its series; the others are left out.
///
/// - Note: Format: MODS 3.8, https://www.loc.gov/standards/mods/.
struct MODSReader: XMLLibraryReader {
  static let fileExtensions = ["mods"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard let root = XMLDeclaration.root(inPrefix: prefix) else { return 0 }
    return vocabulary.hasRoot(root) ? 95 : 0
  }

  static let vocabulary = XMLVocabulary(
    format: .mods, roots: [.modsCollection, .mods], records: [.mods], innerRecords: [.mods],
    skipped: [.languageOfCataloging, .modsAffiliation], noun: "collection of MODS records")

  var records: XMLRecords

  static func document(of tree: XMLTree, encoding: TextEncoding) -> Document? {
    var record = MODSRecord(tree)
    return record.document(encoding: encoding)
  }
}
