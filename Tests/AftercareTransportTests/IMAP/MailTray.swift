import AftercareCore
import AftercareTransport
import Foundation
import Synchronization

@testable import TestServers

/// Stands for the store: keeps what a source hands over, and where it goes on.
final class MailTray: Sendable {
  struct Trouble: Error {}

  private struct State {
    var marks: [String: String] = [:]
    var replies: [RawReply] = []
    var batches: [FetchedReplies] = []
    var refusesOnce = false
  }
  private let state = Mutex(State())
  /// Decides which replies of a suspect batch are wanted.
  private let wants: @Sendable (RawReply) -> Bool

  init(wants: @escaping @Sendable (RawReply) -> Bool = { _ in false }) { self.wants = wants }

  var replies: [RawReply] { state.withLock { $0.replies } }
  var batches: [FetchedReplies] { state.withLock { $0.batches } }
  var marks: [String: String] { state.withLock { $0.marks } }
  /// The text of every reply, in the order of their coming.
  var texts: [String] { replies.map { String(decoding: $0.bytes, as: UTF8.self) } }
  /// The next batch is not stored.
  func refuseOnce() { state.withLock { $0.refusesOnce = true } }

  @discardableResult
  func fetch(_ source: any ReplySource, now: Instant = Instant(Date())) async throws -> FetchReport {
    try await source.fetch(since: marks, now: now) { batch in try self.take(batch) }
  }

  /// The same, beginning at `marks`.
  func start(_ source: any ReplySource, marks: [String: String]) async throws -> FetchReport {
    state.withLock { $0.marks = marks }
    return try await fetch(source)
  }

  private func take(_ batch: FetchedReplies) throws -> [Bool] {
    try state.withLock { state in
      if state.refusesOnce, !batch.replies.isEmpty {
        state.refusesOnce = false
        throw Trouble()
      }
      let taken = batch.replies.map { !batch.isSuspect || wants($0) }
      state.replies += zip(batch.replies, taken).filter(\.1).map(\.0)
      state.batches.append(batch)
      state.marks[batch.place] = batch.mark
      return taken
    }
  }
}

extension Dovecot {
  /// The mailbox as the service would open it.
  func mailbox(
    port: Int? = nil, folders: [String] = ["INBOX"], password: String = Dovecot.password,
    mark: MailboxConfiguration.Mark = .seen
  ) throws -> Mailbox {
    try Mailbox(
      MailboxConfiguration(
        url: port.map { "imap://localhost:\($0)" } ?? url, username: Self.username, password: Secret(password),
        folders: folders, mark: mark, caFile: authorityFile, silence: .seconds(5)))
  }

  static func mail(_ number: Int, text: String = "All fine, thank you.") -> String {
    "From: anna@client.example\nTo: care@clinic.example\nSubject: Re: Check-in\nMessage-ID: <\(number)@client.example>\n\n\(text)\n"
  }
}
