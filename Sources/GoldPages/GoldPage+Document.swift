package import Knowledge
import Readers

extension GoldPage {
  /// The page as the product reads a file of plain text.
  ///
  /// - Throws: `ReadError` where it is no text.
  package func document() throws -> Document {
    try Readers.document(from: Array(text.utf8), path: nil, format: .text, encoding: nil)
  }
}
