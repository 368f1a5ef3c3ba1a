/// What a spelling stands for, found by its bytes: an open hash table, because every word of every reply is looked up.
struct SpellingTable: Sendable {
  /// A spelling's bytes in `pool` and its words in `words`; an empty one marks a free slot.
  private struct Slot: Sendable {
    var hash: UInt64 = 0
    var bytes: Range<Int32> = 0..<0
    var words: Range<Int32> = 0..<0
    var isForm = false
  }

  private var slots: [Slot] = [Slot()]
  private var pool: [UInt8] = []
  private var words: [Int32] = []

  /// An empty table.
  init() {}

  /// Makes the table; a short form wins over a word of the same spelling.
  init(_ vocabulary: [String: Int32], _ forms: [String: [Int32]]) {
    let all = vocabulary.mapValues { [$0] }.merging(forms) { _, form in form }
    var size = 64
    while size < all.count * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    for (spelling, meaning) in all.sorted(by: { $0.key < $1.key }) where !spelling.isEmpty {
      let bytes = Array(spelling.utf8)
      let start = (Int32(pool.count), Int32(words.count))
      pool += bytes
      words += meaning
      let hash = bytes.withUnsafeBufferPointer(\.fingerprint)
      var place = Int(truncatingIfNeeded: hash) & (size - 1)
      while !slots[place].bytes.isEmpty { place = (place + 1) & (size - 1) }
      slots[place] = Slot(
        hash: hash, bytes: start.0..<Int32(pool.count), words: start.1..<Int32(words.count),
        isForm: forms[spelling] != nil)
    }
  }

  /// The words that letters stand for; nil when they are no known spelling.
  func words(for letters: ArraySlice<UInt8>) -> ArraySlice<Int32>? {
    slot(of: letters).map { words[Int($0.words.lowerBound)..<Int($0.words.upperBound)] }
  }

  /// Whether letters are a short form.
  func isForm(_ letters: [UInt8]) -> Bool { slot(of: letters[...])?.isForm ?? false }

  private func slot(of letters: ArraySlice<UInt8>) -> Slot? {
    letters.withUnsafeBufferPointer { letters in
      let hash = letters.fingerprint
      var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while !slots[place].bytes.isEmpty {
        let slot = slots[place]
        if slot.hash == hash, slot.bytes.count == letters.count,
          pool[Int(slot.bytes.lowerBound)..<Int(slot.bytes.upperBound)].elementsEqual(letters)
        {
          return slot
        }
        place = (place + 1) & (slots.count - 1)
      }
      return nil
    }
  }
}
