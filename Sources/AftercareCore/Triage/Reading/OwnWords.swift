/// What the client wrote: the reply without quoted history, signatures and markup.
struct OwnWords: Sendable {
  /// What is read.
  var letters: [Letter]
  /// What was set aside, in the order of the text.
  var cuts: [Cut]
  /// Questions of ours with the client's answer below: a quoted line and the offset at which her line begins.
  var asked: [(question: [Letter], answerStart: Int)]
  /// Whether the reply is a reaction that only quotes our text.
  var isReaction: Bool

  /// The most UTF-16 units of a reply that are read.
  static let longestReply = 32 * 1024

  /// Sets aside what the client did not write.
  init(_ text: String) {
    var (letters, length) = Letter.all(of: text, limit: Self.longestReply)
    var cuts: [Cut] = []
    let whole = text.utf16.count
    if length < whole { cuts.append(Cut(reason: .tooLong, start: length, end: whole)) }
    if Markup.isLikely(letters) { letters = Markup.plain(letters, &cuts) }
    isReaction = Reactions.removeQuote(&letters, &cuts)
    let history = History(letters)
    self.letters = history.kept
    self.asked = history.asked
    self.cuts = (cuts + history.cuts).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }
}
