/// Classes of words, one bit each.
typealias ClassSet = UInt128

/// A word, number, sign or emoji of what the client wrote.
struct Token: Sendable {
  /// Its number in the vocabulary; 0 when no lexicon knows it.
  var word: Int32 = 0
  /// The classes it belongs to, one bit each.
  var classes: ClassSet = 0
  /// UTF-16 offset in the original reply.
  var start: Int
  /// UTF-16 offset after it.
  var end: Int
  /// What it is.
  var kind: Kind
  /// The number it writes; nil for words.
  var value: Double?
  /// Whether it is one of the words that end the reach of cues, as "but" does.
  var isTurn = false
  /// Whether it is a "not" or "never", which no gap of a wording may step over: "arms, not floppy".
  var isNegation = false

  /// Kinds of tokens.
  enum Kind: Sendable {
    case word, number, comma, colon, dash, slash, stop, question, lineEnd, emoji, foreignLetter, otherSign
  }

  /// Whether no gap of a wording goes on over it.
  var endsGap: Bool { isPunctuation || isTurn || isNegation }

  /// Whether the sentence ends with it.
  var endsSentence: Bool {
    switch kind {
    case .stop, .question, .lineEnd: true
    default: false
    }
  }

  /// Whether it is a sign between words.
  var isPunctuation: Bool {
    switch kind {
    case .word, .number, .emoji, .foreignLetter: false
    default: true
    }
  }
}
