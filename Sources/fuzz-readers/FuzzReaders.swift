internal import Foundation
internal import Knowledge
internal import Readers

/// The formats that inputs are read as: those that `KB_FUZZ_FORMATS` names, with commas between them,
/// else all that need no program.
private let formats: [DocumentFormat] = {
  let names = ProcessInfo.processInfo.environment["KB_FUZZ_FORMATS"] ?? ""
  let named = names.split(separator: ",").compactMap { DocumentFormat(name: String($0)) }
  return named.isEmpty ? DocumentFormat.allCases.filter { !$0.needsProgram } : named
}()

/// Hands one input of libFuzzer to the readers, and stops where something that must hold does not.
///
/// The input is read as what it looks like, and as what its last byte picks, so that files of every
/// format may stand among the seeds as they are. The byte before the last picks what it is decoded as,
/// where it is odd. A refusal is no fault.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  var chosen = [formats[Int(input.last ?? 0) % formats.count]]
  if let likely = try? format(ofPrefix: Array(input.prefix(16_384)), path: nil),
    !chosen.contains(likely), formats.contains(likely)
  {
    chosen.append(likely)
  }
  let choice = Int(input.dropLast().last ?? 0)
  let encodings = TextEncoding.allCases
  let encoding = choice % 2 == 0 ? nil : encodings[choice / 2 % encodings.count]
  for format in chosen {
    let reading = ReaderCheck(input: input, format: format, encoding: encoding)
    if let fault = format.isLibrary ? reading.libraryFault() : reading.documentFault() {
      // A trap is how libFuzzer learns of a fault: it keeps the input that led here.
      fatalError("\(format): \(fault)")
    }
  }
  return 0
}
