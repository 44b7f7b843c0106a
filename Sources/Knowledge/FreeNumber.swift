/// The first of the numbers 2, 3, 4 … that is free, for things of one name told apart by numbers.
///
/// Where the free numbers do not follow all the taken ones, a free one that follows a taken one.
///
/// - Parameter isTaken: Whether a number is taken.
/// - Returns: A number that is not taken.
/// - Throws: What `isTaken` throws.
/// - Complexity: O(log *n*) calls of `isTaken`, where *n* is the number returned: one file may call
///   all its entries alike.
public func freeNumber<Failure>(
  isTaken: (Int) throws(Failure) -> Bool
) throws(Failure) -> Int {
  var taken = 1
  var free = 2
  while try isTaken(free) { (taken, free) = (free, free * 2) }
  while free - taken > 1 {
    let middle = taken + (free - taken) / 2
    if try isTaken(middle) { taken = middle } else { free = middle }
  }
  return free
}
