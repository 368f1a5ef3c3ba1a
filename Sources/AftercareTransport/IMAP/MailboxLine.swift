import AftercareCore
import Dispatch
import Synchronization

/// The one connection to a mailbox, kept from one look to the next. Its traffic blocks a thread of its own, not one of
/// those that the service's tasks share.
final class MailboxLine: Sendable {
  private let url: String
  private let route: Route
  private let silence: Span
  private let queue = DispatchQueue(label: "mailbox")
  private let session = Mutex<IMAPSession?>(nil)
  /// Beside the session, which is locked while it waits for the server.
  private let sockets = Mutex<Sockets?>(nil)

  init(url: String, route: Route, silence: Span) {
    self.url = url
    self.route = route
    self.silence = silence
  }

  /// Whether a connection is kept.
  func isOpen() async -> Bool { await onQueue { session in session != nil } }

  /// Does `work` with the session, which is opened first where there is none. One that failed for good is given up. Throws
  /// ``IMAPFailure``.
  func perform<Value: Sendable>(_ work: @escaping @Sendable (IMAPSession) throws -> Value) async throws -> Value {
    let result: Result<Value, any Error> = await onQueue { [self] session in
      do {
        let opened = try session ?? open()
        session = opened
        return .success(try work(opened))
      } catch {
        if (error as? IMAPFailure)?.endsConnection ?? true {
          session?.close()
          session = nil
        }
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Ends all traffic at once.
  func interrupt() { sockets.withLock { $0?.shutDown() } }

  /// Says goodbye.
  func close() async {
    await onQueue { session in
      session?.close()
      session = nil
    }
  }

  private func open() throws -> IMAPSession {
    let stream = try IMAPStream(url: url, route: route, silence: silence) { opened in
      sockets.withLock { $0 = opened }
    }
    return IMAPSession(stream)
  }

  private func onQueue<Value: Sendable>(_ work: @escaping @Sendable (inout IMAPSession?) -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      queue.async { [self] in
        Lane.blockBrokenPipes()
        continuation.resume(returning: session.withLock { work(&$0) })
      }
    }
  }
}
