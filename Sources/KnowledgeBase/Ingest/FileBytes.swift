internal import Knowledge
internal import Readers

/// Reads whole files, up to a limit.
enum FileBytes {
  /// All bytes that `reader` has left.
  ///
  /// - Throws: `ReadError`, also when there are more bytes than `limit`.
  static func contents(
    of reader: ByteReader, limit: Int, hint: String = ingestHint
  ) throws(ReadError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      do throws(ByteReader.ErrorNumber) {
        let piece = try reader.next()
        if piece.isEmpty { return bytes }
        bytes += piece
      } catch {
        throw ReadError(format: "file", reason: FileStatus.reason(error.code))
      }
      guard bytes.count <= limit else { throw tooLarge(limit: limit, hint: hint) }
    }
  }

  /// All bytes of the file at `path`; nil is standard input.
  static func contents(
    ofFile path: String?, named name: String, limit: Int, hint: String = ingestHint
  ) throws(UnreadablePath) -> [UInt8] {
    let reader: ByteReader
    do throws(ByteReader.ErrorNumber) {
      reader = if let path { try ByteReader(path: path) } else { ByteReader() }
    } catch {
      throw UnreadablePath(path: name, errorNumber: error.code)
    }
    do throws(ReadError) {
      return try contents(of: reader, limit: limit, hint: hint)
    } catch {
      throw UnreadablePath(path: name, error: error)
    }
  }

  /// The digest of all bytes that `reader` has left; of a compressed file, of what it unpacks to.
  static func digest(of reader: ByteReader, isCompressed: Bool) throws(ReadError) -> ContentDigest {
    var builder = ContentDigest.Builder()
    let archive = isCompressed ? try Archive(reader) : nil
    if let archive { _ = try archive.nextMember() }
    while true {
      let piece: [UInt8]
      if let archive {
        piece = try archive.next()
      } else {
        do throws(ByteReader.ErrorNumber) {
          piece = try reader.next()
        } catch {
          throw ReadError(format: "file", reason: FileStatus.reason(error.code))
        }
      }
      if piece.isEmpty { return builder.digest }
      builder.add(piece[...])
    }
  }

  /// The refusal of a file larger than `limit` bytes.
  static func tooLarge(limit: Int, hint: String = ingestHint) -> ReadError {
    ReadError(
      format: "file",
      reason: "is larger than \(limit / 1_048_576) MiB, the limit for one file; \(hint)")
  }

  /// What to do about an article that is too large.
  static let ingestHint = "split it, or raise the limit with --max-mib"
}
