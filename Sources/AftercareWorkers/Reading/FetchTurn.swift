public import AftercareCore
public import Logging
import ServiceLifecycle
import Synchronization

/// Looks for replies in one place outside, a mailbox or a gateway's list, and stores what is there.
///
/// A way that fails is tried again after longer and longer pauses, and that is kept for people to see.
public final class FetchTurn: Sendable {
  private let source: any ReplySource
  private let desk: any WaysIn
  private let mailReader: any MailReader
  private let every: Span
  private let timekeeper: any Timekeeper
  private let logger: Logger
  private let record: WayRecord
  private let failures = Mutex(0)

  private static let longestPause = Span.minutes(5)
  /// As much of a mail as its header may take.
  private static let headerLimit = 64 << 10

  /// Makes the turn; `every` is the pause between two looks.
  public init(
    source: any ReplySource, desk: any WaysIn, mailReader: any MailReader, every: Span, timekeeper: any Timekeeper,
    logger: Logger
  ) {
    self.source = source
    self.desk = desk
    record = WayRecord(source.way, desk: desk)
    self.mailReader = mailReader
    self.every = every
    self.timekeeper = timekeeper
    self.logger = logger
  }

  /// Which way in it serves.
  public var way: WatchedWay { source.way }

  /// Fetches what has come since the last look; returns how many new replies were stored, whether the way works, and when to
  /// look again. `onStored` hears each time that some can be read. A graceful shutdown breaks it off.
  @discardableResult
  public func run(onStored: @escaping @Sendable () -> Void = {}) async throws -> (
    received: Int, hasWorked: Bool, next: Instant
  ) {
    let received = Counter()
    let now = timekeeper.now
    let marks = try await desk.marks(of: source.way)
    let report = try await withTaskCancellationOrGracefulShutdownHandler {
      try await source.fetch(since: marks, now: now) { batch in
        defer {
          SignOfLife.give()
          onStored()
        }
        return try await self.take(batch, now: now, counting: received)
      }
    } onCancelOrGracefulShutdown: {
      self.source.interrupt()
    }
    guard !Task.isShuttingDownGracefully else { return (received.value, true, now) }
    let end = timekeeper.now
    try await note(report, now: end)
    return (received.value, report.hasWorked, end + pause(report))
  }

  /// Closes a kept connection.
  public func close() async { await source.close() }

  private func take(_ batch: FetchedReplies, now: Instant, counting count: Counter) async throws -> [Bool] {
    let ours = batch.replies.map(isLoopTest)
    var wanted = ours.map { !$0 }
    for (index, reply) in batch.replies.enumerated() where batch.isSuspect && wanted[index] {
      wanted[index] = try await isExpected(reply)
    }
    if batch.isSuspect { await mailReader.rest() }
    let replies = zip(batch.replies, wanted).filter(\.1).map(\.0)
    let received = try await desk.take(replies, from: source.way, place: batch.place, upTo: batch.mark, now: now)
    count.add(received.filter(\.isNew).count)
    return zip(wanted, ours).map { $0 || $1 }
  }

  /// A mail that we sent to ourselves (``LoopTest``) is nobody's reply, and done with.
  private func isLoopTest(_ reply: RawReply) -> Bool {
    reply.channel == .email && desk.loopTokens.madeAt(inMail: reply.bytes) != nil
  }

  /// By the header alone; a mail that ends its reader is none that we wait for.
  private func isExpected(_ reply: RawReply) async throws -> Bool {
    guard let mail = try? await mailReader.read(Self.header(of: reply.bytes)) else { return false }
    return try await desk.isExpected(from: mail.from, references: mail.references)
  }

  private static func header(of mail: [UInt8]) -> [UInt8] {
    let start = mail.prefix(headerLimit)
    var lineStart = start.startIndex
    while let end = start[lineStart...].firstIndex(of: 10) {
      if start[lineStart..<end].allSatisfy({ $0 == 13 }) { return Array(start[..<lineStart]) }
      lineStart = end + 1
    }
    return Array(start)
  }

  private func note(_ report: FetchReport, now: Instant) async throws {
    let (isKept, before) = try await record.note(report, now: now)
    if isKept { log(report, before: before) }
  }

  private func log(_ report: FetchReport, before: FetchReport?) {
    let metadata: Logger.Metadata = [
      "way": "\(source.way.wayIn.rawValue)", "channel": "\(source.way.channel.rawValue)",
      "reason": "\(report.trouble?.summary ?? "")",
    ]
    if !report.hasWorked {
      logger.error("replies cannot be fetched", metadata: metadata)
    } else if report.trouble != nil, before != report {
      logger.warning("not everything can be fetched", metadata: metadata)
    } else if before?.hasWorked == false {
      logger.notice("replies can be fetched again", metadata: metadata)
    }
  }

  private func pause(_ report: FetchReport) -> Span {
    let failures = failures.withLock { failures in
      failures = report.hasWorked ? 0 : failures + 1
      return failures
    }
    guard failures > 0 else { return every }
    let doubled = Span(milliseconds: every.milliseconds << Int64(min(failures - 1, 10)))
    return max(min(doubled, max(Self.longestPause, every)), report.trouble?.retryAfter ?? .zero)
  }
}

/// Counts over several batches.
private final class Counter: Sendable {
  private let count = Atomic(0)
  var value: Int { count.load(ordering: .relaxed) }
  func add(_ number: Int) { count.add(number, ordering: .relaxed) }
}
