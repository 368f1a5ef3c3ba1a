public import AftercareCore
import Synchronization

/// Reads answers from a mailbox by IMAP: by UID from where it stopped, whatever others read, mark or delete there.
///
/// It moves and deletes nothing. A mail is at most marked as seen, after it was stored.
public final class Mailbox: ReplySource {
  /// The mailbox.
  public let way: WatchedWay

  private let folders: [FolderName]
  private let marksSeen: Bool
  private let line: MailboxLine
  private let obstacles = Mutex<[FolderName: Obstacle]>([:])

  /// Mails whose fetching has failed again and again, so that the next ones are not held up by them.
  private struct Obstacle {
    var uid: UInt32
    var failures: Int
  }

  /// How far back a folder is read after a change of its UIDVALIDITY.
  static let lookBack = Span.days(14)
  /// Mails fetched at once, and bytes: a batch is one transaction. The first ones are few, so that their reading can begin
  /// while the server looks up the others.
  private static let batch = (first: 10, mails: 100, bytes: 2 << 20)
  /// From so many failures on mails are fetched singly; a single one that failed so often is handed over without its words.
  private static let patience = (batch: 2, single: 5)

  /// Checks `configuration`; nothing is connected before the first fetch.
  public init(_ configuration: MailboxConfiguration) throws(GatewayConfigurationError) {
    way = WatchedWay(
      wayIn: .mailbox, channel: .email, account: "\(configuration.username) \(configuration.url)",
      isWayBack: configuration.isWayBack)
    folders = configuration.folders.map(FolderName.init)
    marksSeen = configuration.mark == .seen
    line = MailboxLine(url: configuration.url, route: try configuration.route(), silence: configuration.silence)
  }

  /// Fetches folder by folder; a kept connection that is found dead is replaced once.
  public func fetch(
    since marks: [String: String], now: Instant, handing take: @Sendable (FetchedReplies) async throws -> [Bool]
  ) async throws -> FetchReport {
    var marks = marks
    var missing: FetchTrouble?
    for (index, folder) in folders.enumerated() {
      let wasOpen = index == 0 ? await line.isOpen() : false
      do {
        do {
          try await read(folder, &marks, now: now, handing: take)
        } catch let failure as IMAPFailure where wasOpen && failure.endsConnection {
          try await read(folder, &marks, now: now, handing: take)
        }
      } catch let failure as IMAPFailure {
        let isFolderMissing = failure.isAboutFolder
        guard isFolderMissing, index > 0 else { return FetchReport(hasWorked: false, trouble: failure.trouble) }
        missing = FetchTrouble(summary: "no folder \"\(folder.text)\"", stop: .wrongAddress)
      }
    }
    return FetchReport(hasWorked: true, trouble: missing)
  }

  /// Ends the connection: what was stored stays stored, the rest comes with the next fetch.
  public func interrupt() { line.interrupt() }

  /// Says goodbye on a kept connection.
  public func close() async { await line.close() }

  // MARK: One folder

  private func read(
    _ folder: FolderName, _ marks: inout [String: String], now: Instant,
    handing take: @Sendable (FetchedReplies) async throws -> [Bool]
  ) async throws {
    let known = marks[folder.text].flatMap(MailboxMark.init)
    var (mark, waiting, newest) = try await line.perform { try Self.look(into: folder, known, $0, now: now) }
    var size = Self.batch.first
    while let listed = try await list(waiting.prefix(size), since: mark.since) {
      let next = portion(of: listed, in: folder)
      let mails = try await fetch(next, of: folder, validity: mark.validity)
      let replies = next.compactMap { mail in
        mails[mail.uid].map { $0.reply(arrived: mail.arrived, now: now) }
      }
      mark.uid = next.last?.uid ?? waiting.prefix(size).last ?? mark.uid
      let batch = FetchedReplies(
        place: folder.text, mark: mark.text, replies: replies, isSuspect: folder.isSuspect)
      let taken = zip(next.map(\.uid).filter { mails[$0] != nil }, try await take(batch)).filter(\.1).map(\.0)
      marks[folder.text] = mark.text
      if marksSeen, !taken.isEmpty { try await markSeen(taken) }
      waiting = waiting.drop { $0 <= mark.uid }
      size = min(size * 2, Self.batch.mails)
    }
    mark.uid = max(mark.uid, newest)
    if marks[folder.text] != mark.text {
      _ = try await take(
        FetchedReplies(place: folder.text, mark: mark.text, replies: [], isSuspect: folder.isSuspect))
      marks[folder.text] = mark.text
    }
  }

  /// Opens a folder and finds what is new in it, with the mark from which that is so, and the highest UID it reaches to.
  private static func look(
    into folder: FolderName, _ known: MailboxMark?, _ session: IMAPSession, now: Instant
  ) throws -> (MailboxMark, ArraySlice<UInt32>, newest: UInt32) {
    let opened = try session.select(folder)
    let newest = opened.nextUID == 0 ? 0 : opened.nextUID - 1
    guard var mark = known else {
      return (MailboxMark(validity: opened.validity, uid: newest, since: Instant(milliseconds: 0)), [], newest)
    }
    if mark.validity != opened.validity {
      let since = now - lookBack
      let first = try session.firstUID(since: since).map { max($0, 1) - 1 } ?? newest
      mark = MailboxMark(validity: opened.validity, uid: first, since: since)
    }
    guard mark.uid < newest else { return (mark, [], newest) }
    return (mark, try session.uids(from: mark.uid + 1)[...], newest)
  }

  /// What the server says of these mails, of those that came since an instant; nil for no mails at all.
  private func list(_ uids: ArraySlice<UInt32>, since: Instant) async throws -> [IMAPSession.Listed]? {
    guard !uids.isEmpty else { return nil }
    return try await line.perform { try $0.mails(Array(uids)) }.filter { mail in
      mail.arrived.map { $0 >= since } ?? true
    }
  }

  /// The next mails that fit together.
  private func portion(of listed: [IMAPSession.Listed], in folder: FolderName) -> [IMAPSession.Listed] {
    let isSlow = obstacles.withLock { obstacles in
      obstacles[folder].map { $0.failures >= Self.patience.batch && $0.uid == listed.first?.uid } ?? false
    }
    var bytes = 0
    let fitting = listed.prefix(isSlow ? 1 : Self.batch.mails).prefix { mail in
      defer { bytes += min(mail.size, RawReply.byteLimit) }
      return bytes < Self.batch.bytes
    }
    return Array(fitting)
  }

  /// Fetches mails; one that the server never gives is told of instead, so that a person looks and the next ones come.
  private func fetch(
    _ mails: [IMAPSession.Listed], of folder: FolderName, validity: UInt32
  ) async throws -> [UInt32: FetchedMail] {
    guard let first = mails.first?.uid else { return [:] }
    do {
      let fetched = try await line.perform { try $0.fetch(mails.map(\.uid)) }
      obstacles.withLock { $0[folder] = nil }
      return fetched.mapValues { .whole($0) }
    } catch let failure as IMAPFailure {
      let failures = obstacles.withLock { obstacles in
        let earlier = obstacles[folder].flatMap { $0.uid == first ? $0.failures : nil } ?? 0
        obstacles[folder] = Obstacle(uid: first, failures: earlier + 1)
        return earlier + 1
      }
      guard mails.count == 1, failures > Self.patience.single else { throw failure }
      obstacles.withLock { $0[folder] = nil }
      return [first: .withheld(name: "\(way.account) \(folder.text) \(validity) \(first)")]
    }
  }

  /// A server that does not let us mark mails is no reason to stop: nothing depends on it.
  private func markSeen(_ uids: [UInt32]) async throws {
    do { try await line.perform { try $0.markSeen(uids) } } catch let failure as IMAPFailure
      where !failure.endsConnection
    {
      return
    }
  }
}

/// What the server gave for a UID.
private enum FetchedMail: Sendable {
  case whole([UInt8])
  /// It is there, but the server cannot give it.
  case withheld(name: String)

  func reply(arrived: Instant?, now: Instant) -> RawReply {
    let (bytes, key) =
      switch self {
      case .whole(let bytes): (bytes, DedupeKey.mail(bytes))
      case .withheld(let name): ([], DedupeKey.withheld(name))
      }
    return RawReply(
      channel: .email, wayIn: .mailbox, bytes: bytes, receivedAt: now, writtenAt: arrived.map { min($0, now) },
      dedupeKey: key)
  }
}

extension IMAPFailure {
  /// Whether it is this folder that cannot be opened, rather than the mailbox.
  fileprivate var isAboutFolder: Bool {
    if case .refused(let command, _) = self { command == "SELECT" } else { false }
  }
}
