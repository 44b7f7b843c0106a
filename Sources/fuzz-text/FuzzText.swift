import ArgumentParser
import Foundation
import Knowledge
import Readers
import TextAnalysis

/// Reads and analyses changed texts until a time is over or something that must hold does not.
@main
struct FuzzText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-text",
    abstract: "Feed changed texts to the readers and the analysis; stop at the first fault.",
    discussion: """
      Every input is made from the seed and its number alone. A crash, or a fault of what must hold,
      leaves the input in the file named by --keep.

      EXAMPLES
        Scripts/fuzz --seconds 60
        Scripts/fuzz --seed 7 --first 123 --executions 1
      """)

  @Argument(help: "Files to begin with.")
  var files: [String]

  @Option(help: "Decides every input.")
  var seed: UInt64 = 1

  @Option(help: "Number of the first input.")
  var first: UInt64 = 0

  @Option(help: "The most inputs.")
  var executions = Int.max

  @Option(help: "Stop after this many seconds.")
  var seconds = 60.0

  @Option(help: "Where the input at work is kept.")
  var keep = ".build/fuzz-input"

  func run() throws {
    let samples = try files.map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let start = ContinuousClock.now
    var tally = FuzzTally()
    var number = first
    while tally.executionCount < executions, start.duration(to: .now) < .seconds(seconds) {
      var mutation = Mutation(seed: seed, number: number, samples: samples)
      let input = mutation.input()
      try Data(input).write(to: URL(fileURLWithPath: keep))
      let began = ContinuousClock.now
      let fault = fault(with: input, mutation: &mutation, tally: &tally)
      tally.add(byteCount: input.count, number: number, took: began.duration(to: .now))
      if let fault {
        print("input \(number) of seed \(seed), kept in \(keep): \(fault)")
        throw ExitCode.failure
      }
      number += 1
    }
    print(tally.sentence + " Seed \(seed).")
  }

  /// What is wrong with what is made of `input`; a refusal by a reader is not.
  private func fault(
    with input: [UInt8], mutation: inout Mutation, tally: inout FuzzTally
  ) -> String? {
    let format = mutation.pick(DocumentFormat.allCases.filter { !$0.needsProgram })
    guard !format.isLibrary else {
      return LibraryReading.fault(with: input, format: format, mutation: &mutation, tally: &tally)
    }
    do {
      let document = try document(from: input, path: nil, format: format, encoding: nil)
      let analysis = Analyser.shipped.analysis(of: document)
      tally.readCount += 1
      return Invariants(text: Array(document.text.utf8)).fault(in: analysis, of: document)
    } catch {
      return nil
    }
  }
}

/// How many inputs were tried, and which took longest for its size.
struct FuzzTally {
  private(set) var executionCount = 0
  var readCount = 0
  private var byteCount = 0
  private var slowest = (number: UInt64(0), nanosecondsPerByte: 0.0)

  mutating func add(byteCount count: Int, number: UInt64, took time: Duration) {
    executionCount += 1
    byteCount += count
    // Short inputs measure the clock.
    guard count >= 4096 else { return }
    let cost = time / .nanoseconds(1) / Double(count)
    if cost > slowest.nanosecondsPerByte { slowest = (number, cost) }
  }

  var sentence: String {
    "\(executionCount) executions, \(readCount) of them read and analysed, \(byteCount) bytes, no fault. "
      + "Slowest: input \(slowest.number), \(Int(slowest.nanosecondsPerByte)) ns a byte."
  }
}
