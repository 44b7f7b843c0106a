internal import CLibArchive
internal import Glibc
public import Knowledge

/// The files in an archive (ZIP, tar) or behind a compression (gzip, bzip2, xz, zstd), in order.
///
/// Reads through libarchive, a piece at a time: nothing is written to disk, and memory does not grow
/// with what is packed. What unpacks to far more than it takes is refused.
@safe public final class Archive {
  /// A file in the archive.
  public struct Member: Hashable, Sendable {
    /// Its path in the archive; nil for the content of a single compressed file.
    public let path: String?
  }

  /// Once this much is unpacked, its ratio to what it took counts.
  private static let freeByteCount = 64 << 20
  /// The most bytes that one packed byte may unpack to.
  private static let maximumRatio = 250
  private static let maximumMemberCount = 1_000_000

  /// Whether a file that starts so is an archive or compressed.
  public static func isArchive(prefix: [UInt8]) -> Bool {
    let signatures: [[UInt8]] = [
      [0x1F, 0x8B], [0x42, 0x5A, 0x68], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
      [0x28, 0xB5, 0x2F, 0xFD], [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06],
    ]
    if signatures.contains(where: { prefix.starts(with: $0) }) { return true }
    return prefix.count > 262 && prefix[257..<262].elementsEqual("ustar".utf8)
  }

  private let handle: OpaquePointer
  private let source: PieceSource
  private var unpackedByteCount = 0
  private var memberCount = 0

  /// Opens what `reader` reads.
  ///
  /// - Throws: `ReadError` when it is no archive, or damaged at its beginning.
  public init(_ reader: ByteReader) throws(ReadError) {
    guard let handle = unsafe archive_read_new() else {
      throw ReadError(format: "archive", reason: "cannot be unpacked: memory is exhausted")
    }
    unsafe self.handle = handle
    source = PieceSource(reader)
    unsafe archive_read_support_filter_gzip(handle)
    unsafe archive_read_support_filter_bzip2(handle)
    unsafe archive_read_support_filter_xz(handle)
    unsafe archive_read_support_filter_zstd(handle)
    unsafe archive_read_support_format_tar(handle)
    unsafe archive_read_support_format_zip_streamable(handle)
    unsafe archive_read_support_format_raw(handle)
    unsafe archive_read_support_format_empty(handle)
    let context = unsafe Unmanaged.passUnretained(source).toOpaque()
    let opened = unsafe archive_read_open(handle, context, nil, readPiece, nil)
    guard opened == ARCHIVE_OK else { throw error() }
  }

  deinit {
    unsafe archive_read_free(handle)
  }

  /// The next file; nil at the end.
  ///
  /// What is no file (a folder, a link) is passed over.
  ///
  /// - Throws: `ReadError` when the archive is damaged, protected by a password, or too large.
  public func nextMember() throws(ReadError) -> Member? {
    while true {
      var entry: OpaquePointer?
      let code = unsafe archive_read_next_header(handle, &entry)
      if code == ARCHIVE_EOF { return nil }
      guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let entry = unsafe entry else {
        throw error()
      }
      memberCount += 1
      guard memberCount <= Self.maximumMemberCount else {
        throw ReadError(
          format: "archive", reason: "holds more than a million files",
          hint: "Unpack it, and take in its folders.")
      }
      guard unsafe archive_entry_is_encrypted(entry) == 0 else {
        throw ReadError(
          format: "archive", reason: "is protected by a password", hint: "Unpack it first.")
      }
      if unsafe archive_format(handle) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_RAW {
        return Member(path: nil)
      }
      let type = unsafe archive_entry_filetype(entry)
      guard type & S_IFMT == S_IFREG || type == 0,
        let path = unsafe Self.path(of: entry)
      else { continue }
      return Member(path: path)
    }
  }

  /// The next bytes of the current file, none at its end.
  ///
  /// - Throws: `ReadError` when it is damaged, or unpacks to far more than it takes.
  public func next() throws(ReadError) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: ByteReader.pieceByteCount) {
      buffer, count in
      let read = unsafe archive_read_data(handle, buffer.baseAddress, buffer.count)
      failed = read < 0
      count = max(read, 0)
    }
    guard !failed else { throw error() }
    unpackedByteCount += bytes.count
    let packed = Int(unsafe archive_filter_bytes(handle, -1))
    guard
      unpackedByteCount <= Self.freeByteCount
        || unpackedByteCount / max(packed, 1) <= Self.maximumRatio
    else {
      throw ReadError(
        format: "archive",
        reason: "unpacks to more than \(Self.maximumRatio) times its size, as a bomb does",
        hint: "Unpack it yourself if you trust it.")
    }
    return bytes
  }

  /// An entry's path in UTF-8; nil for a folder's.
  private static func path(of entry: OpaquePointer) -> String? {
    guard
      let name = unsafe archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    else { return nil }
    let path = unsafe String(cString: name)
    return path.hasSuffix("/") || path.isEmpty ? nil : path
  }

  private func error() -> ReadError {
    let code = unsafe archive_errno(handle)
    if let number = source.errorNumber {
      return ReadError(format: "archive", reason: "cannot be read: error \(number) of the system")
    }
    let message = unsafe archive_error_string(handle).map { unsafe String(cString: $0) }
    let reason = message.map { ": " + $0.lowercased() } ?? (code == 0 ? "" : " (\(code))")
    return ReadError(
      format: "archive", reason: "is a damaged archive\(reason)",
      hint: "Fetch it again, or unpack it yourself.")
  }
}

/// Hands pieces of a file to libarchive, which keeps a pointer to the last one.
@safe private final class PieceSource {
  private let reader: ByteReader
  private var piece: UnsafeMutableRawBufferPointer?
  private(set) var errorNumber: Int32?

  init(_ reader: ByteReader) { self.reader = reader }

  deinit { unsafe piece?.deallocate() }

  /// The next piece; it stays where it is until the one after it.
  func next() -> UnsafeRawBufferPointer? {
    do throws(ByteReader.ErrorNumber) {
      let bytes = try reader.next()
      unsafe piece?.deallocate()
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
      unsafe copy.copyBytes(from: bytes)
      unsafe piece = copy
      return UnsafeRawBufferPointer(copy)
    } catch {
      errorNumber = error.code
      return nil
    }
  }
}

/// libarchive's read callback: a pointer to the next piece, and its size; -1 for an error.
private let readPiece:
  @convention(c) (
    OpaquePointer?, UnsafeMutableRawPointer?, UnsafeMutablePointer<UnsafeRawPointer?>?
  ) -> la_ssize_t = { _, context, buffer in
    guard let context = unsafe context else { return -1 }
    let source = unsafe Unmanaged<PieceSource>.fromOpaque(context).takeUnretainedValue()
    guard let piece = unsafe source.next() else { return -1 }
    unsafe buffer?.pointee = piece.baseAddress
    return piece.count
  }
