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

  /// The digest of all bytes that `reader` has left.
  static func digest(of reader: ByteReader) throws(ReadError) -> ContentDigest {
    var builder = ContentDigest.Builder()
    while true {
      do throws(ByteReader.ErrorNumber) {
        let piece = try reader.next()
        if piece.isEmpty { return builder.digest }
        builder.add(piece[...])
      } catch {
        throw ReadError(format: "file", reason: FileStatus.reason(error.code))
      }
    }
  }

  /// The digest of what a compressed file unpacks to; nil where that is an archive, whose files have
  /// digests of their own.
  static func unpackedDigest(of reader: ByteReader) throws(ReadError) -> ContentDigest? {
    let archive = try Archive(reader)
    guard let member = try archive.nextMember(), member.path == nil else { return nil }
    var builder = ContentDigest.Builder()
    while true {
      let piece = try archive.next()
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
