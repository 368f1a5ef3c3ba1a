/// A place outside from which the service fetches replies: a mailbox, a gateway's list of received messages.
///
/// Contract:
/// - `fetch` begins after the marks it is given and hands over everything since, oldest first, in batches that fit into
///   memory; a place without a mark begins with what comes from now on, and says where that is.
/// - What was handed over is marked at the other end, where that is done at all, only after `take` has returned. Nothing
///   depends on those marks, and nothing is moved or deleted.
/// - It throws only what `take` throws; trouble at the other end is told by the ``FetchReport``.
public protocol ReplySource: Sendable {
  /// Which way in it is.
  var way: WatchedWay { get }
  /// Fetches what came since `marks` (by place). `take` stores a batch and returns which of its replies it took.
  func fetch(
    since marks: [String: String], now: Instant, handing take: @Sendable (FetchedReplies) async throws -> [Bool]
  ) async throws -> FetchReport
  /// Breaks off a fetch that is under way: what was not handed over comes with the next one.
  func interrupt()
  /// Closes a kept connection.
  func close() async
}

/// A way in that the service watches.
public struct WatchedWay: Hashable, Sendable {
  /// The kind of door.
  public var wayIn: WayIn
  /// The channel whose answers come in by it.
  public var channel: Channel
  /// Names server and account: marks hold for it alone.
  public var account: String
  /// Whether check-ins on the channel count on it, and wait when it has been out of order for long.
  public var isWayBack: Bool

  /// Makes the value.
  public init(wayIn: WayIn, channel: Channel, account: String, isWayBack: Bool) {
    self.wayIn = wayIn
    self.channel = channel
    self.account = account
    self.isWayBack = isWayBack
  }
}

/// A batch of fetched replies.
public struct FetchedReplies: Hashable, Sendable {
  /// The folder or list they come from.
  public var place: String
  /// Where the next fetch of this place begins once they are stored; its form is the source's own affair.
  public var mark: String
  /// The replies, oldest first.
  public var replies: [RawReply]
  /// Whether only those are wanted that answer us or come from somebody we know: a folder for unwanted mail.
  public var isSuspect: Bool

  /// Makes a batch.
  public init(place: String, mark: String, replies: [RawReply], isSuspect: Bool = false) {
    self.place = place
    self.mark = mark
    self.replies = replies
    self.isSuspect = isSuspect
  }
}

/// How a fetch went.
public struct FetchReport: Hashable, Sendable {
  /// Whether every answer that had come in was reached.
  public var hasWorked: Bool
  /// What went wrong; nil: nothing. A way can work in spite of it: one of several folders is missing.
  public var trouble: FetchTrouble?

  /// Makes the value.
  public init(hasWorked: Bool, trouble: FetchTrouble? = nil) {
    self.hasWorked = hasWorked
    self.trouble = trouble
  }
}

/// Why nothing, or not everything, could be fetched.
public struct FetchTrouble: Hashable, Sendable {
  /// Codes and library words only, at most 200 characters; never what a client wrote.
  public var summary: String
  /// Why it needs a person; nil: it may pass by itself.
  public var stop: StopReason?
  /// How long the other side asks to be left alone; nil: it does not say.
  public var retryAfter: Span?

  /// Makes the value; `summary` is cut at 200 characters.
  public init(summary: String, stop: StopReason? = nil, retryAfter: Span? = nil) {
    self.summary = String(summary.prefix(200))
    self.stop = stop
    self.retryAfter = retryAfter
  }
}
