/// Which words stand in the same surroundings, so that "fizzes" is heard where only "buzzes" was learned.
///
/// Clusters by Brown and others ("Class-based n-gram models of natural language", 1992) of the commonest words.
struct WordClusters: Sendable {
  /// What each cluster is called in the names of features.
  private(set) var names: [ArraySlice<UInt8>] = []
  /// An open hash table: the fingerprint of a word's spelling, 0 in a free slot, and its cluster.
  private var slots: [(fingerprint: UInt64, cluster: Int32)] = []

  /// Reads lines `name word word …`, words as triage spells them.
  init(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      let lines = bytes.split(separator: UInt8(ascii: "\n")).map { $0.split(separator: UInt8(ascii: " ")) }
      let count = lines.reduce(0) { $0 + max(0, $1.count - 1) }
      var size = 64
      while size < count * 2 { size *= 2 }
      slots = Array(repeating: (0, -1), count: size)
      for line in lines {
        guard let name = line.first else { continue }
        for word in line.dropFirst() { enter(Array(word), Int32(names.count)) }
        names.append([UInt8(ascii: "[")] + name + [UInt8(ascii: "]")])
      }
    }
  }

  /// The cluster of a word, an index of ``names``; −1 when it is in none.
  func cluster(of spelling: ArraySlice<UInt8>) -> Int { Int(slots[place(of: Self.fingerprint(spelling))].cluster) }

  private mutating func enter(_ word: [UInt8], _ cluster: Int32) {
    let fingerprint = Self.fingerprint(word[...])
    slots[place(of: fingerprint)] = (fingerprint, cluster)
  }

  /// The slot of a fingerprint, or the free one where it would stand.
  private func place(of fingerprint: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[place].fingerprint != 0, slots[place].fingerprint != fingerprint {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private static func fingerprint(_ word: ArraySlice<UInt8>) -> UInt64 {
    max(1, word.withUnsafeBufferPointer(\.fingerprint))
  }
}
