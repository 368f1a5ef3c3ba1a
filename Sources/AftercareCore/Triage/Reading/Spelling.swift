/// What a written word stands for: contractions opened, short forms replaced, stretched letters and typing errors undone.
enum Spelling {
  /// The vocabulary numbers of the words a spelling stands for; `[0]` when it is not known.
  ///
  /// `apostrophe` is the number of letters before it, if there was one.
  static func words(_ letters: [UInt8], apostrophe: Int?, _ book: RuleBook) -> ArraySlice<Int32> {
    if let apostrophe, !book.spellings.isForm(letters) || keepsApostrophe(letters) {
      if let opened = opened(letters, apostrophe, book) { return opened }
    }
    if let known = book.spellings.words(for: letters[...]) { return known }
    for longest in [2, 1] {
      if let shortened = withoutStretching(letters, longest: longest),
        let known = book.spellings.words(for: shortened[...])
      {
        return known
      }
    }
    let whole = String(decoding: letters, as: UTF8.self)
    if let plain = withoutEnding(whole, book) { return [plain] }
    if let target = book.typing.target(of: letters) ?? book.typing.shortTarget(of: letters) { return [target] }
    return RunTogether.words(in: letters, book).map { $0[...] } ?? [0]
  }

  /// Endings that change the shade and not the word: "throbbin", "numbish", "agudísimo", "dormidita".
  private static let shades: [(ending: String, plain: [String])] = [
    ("in", ["ing"]), ("ish", [""]), ("isimo", ["o", "e"]), ("isima", ["a", "e"]), ("isimos", ["os", "es"]),
    ("isimas", ["as", "es"]), ("ito", ["o"]), ("ita", ["a"]), ("itos", ["os"]), ("itas", ["as"]),
  ]

  private static func withoutEnding(_ word: String, _ book: RuleBook) -> Int32? {
    for (ending, plain) in shades where word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      for other in plain {
        if let known = book.vocabulary[stem + other] { return known }
      }
    }
    return nil
  }

  /// Whether a spelling is a word of its own without the apostrophe: "I'll" is not "ill".
  private static func keepsApostrophe(_ letters: [UInt8]) -> Bool {
    ["ill", "well", "were", "shell"].contains { $0.utf8.elementsEqual(letters) }
  }

  /// "she'll" is "she will"; what follows 's may be "is", "has" or an owner's mark, so it stays "s".
  private static func opened(_ letters: [UInt8], _ apostrophe: Int, _ book: RuleBook) -> ArraySlice<Int32>? {
    let tail = String(decoding: letters[apostrophe...], as: UTF8.self)
    guard let meaning = ["ll": "will", "re": "are", "ve": "have", "m": "am", "d": "would", "s": "s"][tail] else {
      return nil
    }
    let head = words(Array(letters[..<apostrophe]), apostrophe: nil, book)
    return head + [book.vocabulary[meaning] ?? 0]
  }

  /// "nuuumb" is "nuumb" or "numb"; nil when nothing is stretched.
  private static func withoutStretching(_ letters: [UInt8], longest: Int) -> [UInt8]? {
    var kept: [UInt8] = []
    var run = 0
    for letter in letters {
      run = letter == kept.last ? run + 1 : 1
      if run <= longest { kept.append(letter) }
    }
    return kept.count < letters.count ? kept : nil
  }
}
