/// What is remembered of the ways by which replies come in: where fetching stopped, and when each last worked. Each
/// function is one transaction that writes its audit events.
///
/// Whoever serves a way that is not fetched, a webhook, tells by ``note(_:of:now:)`` that it works or does not.
public protocol WaysIn: Sendable {
  /// What marks mails that the clinic sends to itself: they are nobody's replies.
  var loopTokens: LoopTokens { get }
  /// Forgets ways that the installation no longer has, and begins to watch new ones. One whose account changed begins anew.
  func keepWays(_ configured: [WatchedWay], now: Instant) async throws
  /// Where fetching stopped, by place.
  func marks(of way: WatchedWay) async throws -> [String: String]
  /// Stores fetched replies and where to go on, in one transaction; those with a known dedupe key are left out. Only after
  /// it returns may the source be told.
  func take(_ replies: [RawReply], from way: WatchedWay, place: String, upTo mark: String, now: Instant) async throws
    -> [ReceivedReply]
  /// Whether a mail comes from a client's or a member of staff's address, or answers a message of ours.
  func isExpected(from sender: EmailAddress?, references: [String]) async throws -> Bool
  /// Keeps how a way works; check-ins that waited for it are queued again once it does.
  func note(_ report: FetchReport, of way: WatchedWay, now: Instant) async throws
  /// Does what `decide` says about each way, with whom to tell: the lead, then the deputy. Notices that have not gone yet
  /// are called off first. Returns how many ways that concerned.
  func watchWaysIn(now: Instant, decide: @escaping @Sendable (WayInState, [StaffMember]) -> GatewayWatch.Step?)
    async throws -> Int
  /// What is known of every watched way.
  func waysIn() async throws -> [WayInState]
}
