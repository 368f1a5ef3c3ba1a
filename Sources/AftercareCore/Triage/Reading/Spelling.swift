/// What a written word stands for: contractions opened, short forms replaced, stretched letters and typing errors undone.
enum Spelling {
  /// The vocabulary numbers of the words a spelling stands for; `[0]` when it is not known.
  ///
  /// `apostrophe` is the number of letters before it, if there was one.
  static func words(_ letters: [UInt8], apostrophe: Int?, _ book: RuleBook) -> [Int32] {
    let whole = String(decoding: letters, as: UTF8.self)
    if let apostrophe,
      book.forms[whole] == nil || whole == "ill" || whole == "well" || whole == "were" || whole == "shell"
    {
      if let opened = opened(letters, apostrophe, book) { return opened }
    }
    if let known = known(whole, book) { return known }
    for longest in [2, 1] {
      if let shortened = withoutStretching(letters, longest: longest),
        let known = known(String(decoding: shortened, as: UTF8.self), book)
      {
        return known
      }
    }
    if let target = book.typing.target(of: letters) { return [target] }
    return [0]
  }

  private static func known(_ word: String, _ book: RuleBook) -> [Int32]? {
    if let form = book.forms[word] { return form }
    return book.vocabulary[word].map { [$0] }
  }

  /// "she'll" is "she will"; what follows 's may be "is", "has" or an owner's mark, so it stays "s".
  private static func opened(_ letters: [UInt8], _ apostrophe: Int, _ book: RuleBook) -> [Int32]? {
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
