public import Knowledge

/// Every number with a meaning in `range` of `text`, in order, none inside another.
public func quantities(in text: [UInt8], range: ByteRange) -> [Quantity] { [] }
