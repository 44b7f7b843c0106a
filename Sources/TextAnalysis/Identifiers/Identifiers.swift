public import Knowledge

/// Every identifier and web address in `range` of `text`, in order, none inside another.
public func identifiers(in text: [UInt8], range: ByteRange) -> [IdentifierMention] { [] }
