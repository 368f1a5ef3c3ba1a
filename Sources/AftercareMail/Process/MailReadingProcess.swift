public import AftercareCore
import Dispatch
import Foundation
import Synchronization

/// Reads mails in a child process: a mail that brings the reader down, or keeps it for ever, takes nobody with it.
///
/// The child is the same program by its command `read-mail` (``MailReadingChild``). It is handed the bytes of one mail
/// after another and nothing else: no database, no credentials, no environment. It is started with the first mail and
/// ends at ``rest()``; after a failure the next mail gets a new one. While one mail's answer is taken in here, it can be
/// at the next already.
public final class MailReadingProcess: MailReader {
  private let program: String
  private let arguments: [String]
  private let patience: Duration
  private let queue = DispatchQueue(label: "aftercare.mail-reading")
  private let child = Mutex<ReaderChild?>(nil)

  /// Makes a reader that starts `program` with `arguments`, and gives each mail `patience`.
  public init(program: String, arguments: [String] = ["read-mail"], patience: Duration = .seconds(30)) {
    self.program = program
    self.arguments = arguments
    self.patience = patience
  }

  /// Makes a reader that starts the running program once more.
  public convenience init() {
    let running = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    self.init(program: running ?? CommandLine.arguments.first ?? "")
  }

  /// Reads `raw` in the child; throws when the child ended, was too slow or answered nonsense.
  public func read(_ raw: [UInt8]) async throws(MailReadingFailure) -> IncomingMail? {
    try await read(raw, before: nil)
  }

  /// Reads `raw` as ``read(_:)`` does, and hands the child `next` before its answer is waited for.
  public func read(_ raw: [UInt8], before next: [UInt8]?) async throws(MailReadingFailure) -> IncomingMail? {
    let result: Result<IncomingMail?, MailReadingFailure> = await withCheckedContinuation { continuation in
      queue.async { continuation.resume(returning: self.readNow(raw, before: next)) }
    }
    return try result.get()
  }

  /// Ends the child, if there is one.
  public func rest() async {
    await withCheckedContinuation { continuation in
      queue.async {
        self.endChild()
        continuation.resume()
      }
    }
  }

  private func readNow(_ raw: [UInt8], before next: [UInt8]?) -> Result<IncomingMail?, MailReadingFailure> {
    do throws(MailReadingFailure) {
      let answer = try child(for: raw).answer(to: raw, before: next, within: patience)
      do { return .success(try JSONDecoder().decode(MailAnswer.self, from: Data(answer)).mail) } catch {
        throw MailReadingFailure("the reader's answer cannot be understood")
      }
    } catch {
      endChild()
      return .failure(error)
    }
  }

  /// The running child, or a new one: also where the running one is at another mail, whose end it could come to.
  private func child(for raw: [UInt8]) throws(MailReadingFailure) -> ReaderChild {
    if let running = child.withLock({ $0 }) {
      if running.isFree(for: raw) { return running }
      endChild()
    }
    let started = try ReaderChild(program: program, arguments: arguments)
    child.withLock { $0 = started }
    return started
  }

  private func endChild() {
    let ended = child.withLock { child in
      defer { child = nil }
      return child
    }
    ended?.end()
  }

  deinit { child.withLock { $0 }?.end() }
}

/// What the child answers: the mail, or that there is none in the bytes.
struct MailAnswer: Codable {
  var mail: IncomingMail?
}
