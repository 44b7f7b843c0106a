/// The rows of a file of separated values, whatever stands between them (RFC 4180).
public enum SeparatedRows {
  /// A row, or what is wrong with one.
  public enum Row: Hashable, Sendable {
    /// Its cells, and the line it begins in, from 1.
    case cells([String], line: Int)
    /// What is wrong, and where.
    case fault(EntryFault)
  }

  /// Cuts a whole file into rows; rows of nothing are left out.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8; a byte order mark is passed over.
  ///   - maximumByteCount: The longest row.
  /// - Returns: Its rows in order, the first one with the names of the columns.
  /// - Complexity: O(*n*) in the bytes.
  public static func rows(of bytes: [UInt8], maximumByteCount: Int) -> [Row] {
    var scanner = SheetScanner(maximumByteCount: maximumByteCount)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    return scanner.pieces(in: text, isEnd: true).map { piece in
      switch piece {
      case .fault(let fault): return .fault(fault)
      case .row(let cells, let place):
        var texts: [String] = []
        for cell in cells {
          guard let text = String(validating: cell, as: UTF8.self) else {
            return .fault(place.fault("a row is not UTF-8"))
          }
          texts.append(text)
        }
        return .cells(texts, line: place.line)
      }
    }
  }
}
