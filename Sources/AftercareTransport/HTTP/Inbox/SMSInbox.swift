public import AftercareCore
import Synchronization

/// Reads the messages that an SMS gateway has received from its own list, page by page.
///
/// A gap of days is read whole: each look begins where the last one stopped, a little earlier.
public final class SMSInbox: ReplySource {
  /// The list.
  public let way: WatchedWay

  private let dialect: any InboxDialect
  private let route: Route
  private let lanes = Lanes(width: 1)
  private let clock: (@Sendable () -> Instant)?
  private let lastRefresh = Mutex<Instant?>(nil)

  private static let place = "inbox"
  /// Messages stored in one transaction.
  private static let batch = 100
  /// Pages of one look; no clinic gets as many messages in a year.
  private static let mostPages = 5000
  private static let answerLimit = 4 << 20
  /// How often a gateway that has to be asked for it gathers its messages, besides at start and after a failure.
  private static let refreshEvery = Span.minutes(15)

  /// Checks `configuration`; nil when the gateway's language has no list of received messages.
  public init?(_ configuration: HTTPConfiguration, isWayBack: Bool) {
    guard let dialect = configuration.preset.dialect as? any InboxDialect else { return nil }
    self.dialect = dialect
    clock = configuration.clock
    way = WatchedWay(wayIn: .poll, channel: .sms, account: dialect.account, isWayBack: isWayBack)
    route = Route(
      protocols: "http,https", username: dialect.username, password: dialect.password, caFile: configuration.caFile,
      connectTimeout: configuration.connectTimeout, transferTimeout: configuration.transferTimeout)
  }

  deinit { lanes.abandon() }

  /// Lists everything since the mark, then hands it over from the oldest on.
  public func fetch(
    since marks: [String: String], now: Instant, handing take: @Sendable (FetchedReplies) async throws -> [Bool]
  ) async throws -> FetchReport {
    let known = marks[Self.place].flatMap(PollMark.init)
    var mark = known ?? PollMark(beginningAt: now)
    let listed: [InboxMessage]
    do throws(SMSInboxFailure) {
      try await refresh(since: mark.since, now: now)
      listed = try await list(since: mark.since, now: now)
    } catch {
      lastRefresh.withLock { $0 = nil }
      return FetchReport(hasWorked: false, trouble: error.trouble)
    }
    if known == nil { _ = try await take(FetchedReplies(place: Self.place, mark: mark.text, replies: [])) }
    var rest = listed.sorted { $0.receivedAt < $1.receivedAt }[...]
    while !rest.isEmpty {
      let next = rest.prefix(Self.batch)
      rest = rest.dropFirst(Self.batch)
      // A gateway whose clock runs ahead must not make us skip what comes once it is right.
      mark.newest = max(mark.newest, min(next.last?.receivedAt ?? now, now))
      let replies = next.map { $0.reply(gateway: dialect.gateway, now: now) }
      _ = try await take(FetchedReplies(place: Self.place, mark: mark.text, replies: replies))
    }
    return FetchReport(hasWorked: true)
  }

  /// Nothing to break off: a question ends within its time-outs, and changes nothing.
  public func interrupt() {}

  /// Closes the kept connection.
  public func close() async { await lanes.close() }

  private func refresh(since: Instant, now: Instant) async throws(SMSInboxFailure) {
    let isDue = lastRefresh.withLock { $0.map { now - $0 >= Self.refreshEvery || now < $0 } ?? true }
    guard isDue, let request = dialect.refresh(since: since, now: now) else { return }
    _ = try await answer(
      to: Order(
        url: request.url, route: route,
        action: .http(method: request.method, headers: request.headers + ["Expect:"], body: request.body)))
    lastRefresh.withLock { $0 = now }
  }

  private func list(since: Instant, now: Instant) async throws(SMSInboxFailure) -> [InboxMessage] {
    var found: [InboxMessage] = []
    var seen: Set<String> = []
    var next: String? = dialect.inbox(since: since, now: now)
    while let url = next {
      guard seen.insert(url).inserted, seen.count <= Self.mostPages else { throw .senseless }
      var order = Order(url: url, route: route, action: .ask(headers: ["Accept: application/json"]))
      order.answerLimit = Self.answerLimit
      guard let page = dialect.page(try await answer(to: order), from: url) else { throw .senseless }
      found += page.messages.filter { $0.receivedAt >= since }
      // Newest first: behind an older one there is nothing new.
      next = page.messages.contains { $0.receivedAt < since } ? nil : page.next
    }
    return found
  }

  private func answer(to order: Order) async throws(SMSInboxFailure) -> HTTPAnswer {
    guard case .carriedOut(let exchange) = await lanes.carry(order) else { throw .unreached("stopped") }
    guard exchange.ending == .completed else {
      if case .untrusted = exchange.ending { throw .untrusted(exchange.failure) }
      throw .unreached(exchange.failure)
    }
    let answer = HTTPAnswer(exchange, receivedAt: clock?())
    guard (200..<300).contains(answer.status) else { throw .refused(answer.status, retryAfter: answer.retryAfter) }
    return answer
  }
}

/// Why a gateway's list could not be read.
private enum SMSInboxFailure: Error {
  case unreached(String)
  case untrusted(String)
  case refused(Int, retryAfter: Span?)
  /// What came is no list of messages.
  case senseless

  var trouble: FetchTrouble {
    switch self {
    case .unreached(let words): FetchTrouble(summary: words)
    case .untrusted(let words): FetchTrouble(summary: words, stop: .wrongAddress)
    case .refused(let status, let retryAfter):
      FetchTrouble(
        summary: "HTTP \(status)",
        stop: [401, 403].contains(status) ? .logInRefused : status == 404 ? .wrongAddress : nil, retryAfter: retryAfter)
    case .senseless: FetchTrouble(summary: "an answer that is no list of messages")
    }
  }
}

extension InboxMessage {
  fileprivate func reply(gateway: String, now: Instant) -> RawReply {
    let key =
      id.map { DedupeKey.gateway(gateway, id: $0) }
      ?? DedupeKey.text(from: sender, text: text, receivedAt: receivedAt)
    var reply = RawReply(
      channel: .sms, wayIn: .poll, sender: PhoneNumber(sender), bytes: Array(text.utf8), receivedAt: now,
      writtenAt: min(receivedAt, now), dedupeKey: key)
    // The picture stays with the provider, as with a webhook's: a person has to look.
    if hasMedia { reply.isTruncated = true }
    return reply
  }
}
