extension UnsafeBufferPointer<UInt8> {
  /// FNV-1a of the bytes, its upper bits mixed into the lower ones, by which tables of words place them.
  var fingerprint: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
