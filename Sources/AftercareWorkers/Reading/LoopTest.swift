public import AftercareCore
import Synchronization

/// Sends a mail to the clinic's own address and looks for it where answers are read: the whole way out and back, without
/// a client. It works beside a running service and stores nothing.
public struct LoopTest: Sendable {
  /// What came of it.
  public enum Result: Equatable, Sendable {
    /// It was found in `place` so long after it was sent.
    case cameBack(after: Span, place: String, isSuspect: Bool)
    /// Answers could not be read even before it was sent.
    case notRead(FetchTrouble)
    /// It was not taken.
    case notSent(Outcome)
    /// It was taken, and not found in this time; with what went wrong at the last look.
    case lost(after: Span, FetchTrouble?)
  }

  private let gateway: any Gateway
  private let source: any ReplySource
  private let composer: any MailComposer
  private let tokens: LoopTokens
  private let timekeeper: any Timekeeper

  /// Between two looks.
  private static let pause = Span.seconds(2)

  /// Makes the test: `source` is where answers to mails sent by `gateway` are read.
  public init(
    gateway: any Gateway, source: any ReplySource, composer: any MailComposer, tokens: LoopTokens,
    timekeeper: any Timekeeper
  ) {
    self.gateway = gateway
    self.source = source
    self.composer = composer
    self.tokens = tokens
    self.timekeeper = timekeeper
  }

  /// Sends from `address` to itself, and looks for it for `patience`.
  public func run(address: EmailAddress, name: String, patience: Span) async throws -> Result {
    let search = Search()
    let before = try await look(search, for: nil)
    guard before.hasWorked else { return .notRead(before.trouble ?? FetchTrouble(summary: "nothing is known")) }
    let begin = timekeeper.now
    let outcome = await gateway.send(parcel(address, name, now: begin))
    switch outcome {
    case .accepted, .unknown: break
    default: return .notSent(outcome)
    }
    while true {
      let report = try await look(search, for: begin)
      let span = timekeeper.now - begin
      if let found = search.found { return .cameBack(after: span, place: found.place, isSuspect: found.isSuspect) }
      guard span < patience else { return .lost(after: span, report.trouble) }
      await timekeeper.wait(until: timekeeper.now + min(Self.pause, patience - span))
    }
  }

  private func parcel(_ address: EmailAddress, _ name: String, now: Instant) -> Parcel {
    let token = tokens.token(madeAt: now)
    let domain = address.text.drop { $0 != "@" }
    let mail = OutgoingMail(
      fromName: name, from: address, toName: name, to: address, subject: "\(LoopTokens.subject) \(token)",
      text: "Aftercare sent this mail to itself to see whether answers of clients arrive. Nobody has to do anything.\n",
      messageID: token + domain, date: now)
    return .mail(from: address, to: address, bytes: composer.compose(mail), reference: token)
  }

  /// Everything is left where it is: nothing that comes by is taken, so nothing is marked.
  private func look(_ search: Search, for token: Instant?) async throws -> FetchReport {
    try await source.fetch(since: search.marks, now: timekeeper.now) { [tokens] batch in
      let isFound = batch.replies.contains { token != nil && tokens.madeAt(inMail: $0.bytes) == token }
      search.note(batch, isFound: isFound)
      return batch.replies.map { _ in false }
    }
  }
}

/// Where the search stands.
private final class Search: Sendable {
  private struct State {
    var marks: [String: String] = [:]
    var found: (place: String, isSuspect: Bool)?
  }

  private let state = Mutex(State())

  var marks: [String: String] { state.withLock { $0.marks } }
  var found: (place: String, isSuspect: Bool)? { state.withLock { $0.found } }

  func note(_ batch: FetchedReplies, isFound: Bool) {
    state.withLock { state in
      state.marks[batch.place] = batch.mark
      if isFound { state.found = (batch.place, batch.isSuspect) }
    }
  }
}
