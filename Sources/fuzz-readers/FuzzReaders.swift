internal import Knowledge
internal import Readers

/// Hands one input of libFuzzer to the readers, and stops where something that must hold does not.
///
/// The input is read as what it looks like, and as what its last byte picks, so that files of every
/// format may stand among the seeds as they are. A refusal is no fault.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let readable = DocumentFormat.allCases.filter { !$0.needsProgram }
  var formats = [readable[Int(input.last ?? 0) % readable.count]]
  if let likely = try? format(ofPrefix: Array(input.prefix(16_384)), path: nil),
    !formats.contains(likely), readable.contains(likely)
  {
    formats.append(likely)
  }
  for format in formats {
    let reading = ReaderCheck(input: input, format: format)
    if let fault = format.isLibrary ? reading.libraryFault() : reading.documentFault() {
      // A trap is how libFuzzer learns of a fault: it keeps the input that led here.
      fatalError("\(format): \(fault)")
    }
  }
  return 0
}
