import AftercareCore
import CLinux
import Glibc
import Synchronization

/// One running child that reads mails.
final class ReaderChild: Sendable {
  private let process: pid_t
  private let frames: Frames
  /// The mail that it was handed and nobody has asked for yet.
  private let ahead = Mutex<[UInt8]?>(nil)

  /// The longest mail that is handed over ahead, in bytes. It has to fit into the socket beside an answer that nobody
  /// takes yet, or both sides would wait for each other.
  private static let longestAhead = 64 << 10

  /// Starts `program` with a socket as its standard input and output, and nothing else of ours.
  init(program: String, arguments: [String]) throws(MailReadingFailure) {
    var sockets: [CInt] = [-1, -1]
    guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0, &sockets) == 0 else {
      throw MailReadingFailure("no socket for the reader: \(Self.problem(errno))")
    }
    let (ours, theirs) = (sockets[0], sockets[1])
    defer { close(theirs) }
    var child: pid_t = 0
    // A crash shall not write a report: it would hold the mail's words.
    let failure = Self.withCStrings([program] + arguments) { words in
      Self.withCStrings(["LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]) { environment in
        clinux_spawn_on_socket(program, words, environment, theirs, &child)
      }
    }
    guard failure == 0 else {
      close(ours)
      throw MailReadingFailure("the reader cannot be started: \(Self.problem(failure))")
    }
    process = child
    frames = Frames(descriptor: ours)
  }

  /// Whether its next answer can be the one to `mail`.
  func isFree(for mail: [UInt8]) -> Bool { ahead.withLock { $0 == nil || $0 == mail } }

  /// The child's answer to a mail for which ``isFree(for:)``; it is handed `next`, if that is short, before it is waited
  /// for.
  func answer(to mail: [UInt8], before next: [UInt8]?, within patience: Duration) throws(MailReadingFailure) -> [UInt8]
  {
    let deadline = Frames.now() + patience
    let isAtIt = ahead.withLock { $0.take() } != nil
    do throws(Frames.Ending) {
      if !isAtIt { try frames.send(mail, deadline: deadline) }
      if let next, next.count <= Self.longestAhead {
        try frames.send(next, deadline: deadline)
        ahead.withLock { $0 = next }
      }
      guard let answer = try frames.next(deadline: deadline) else { throw .closed }
      return answer
    } catch {
      switch error {
      case .closed: throw MailReadingFailure("the mail ended its reader (\(stop()))")
      case .tooSlow: throw MailReadingFailure("reading the mail took longer than \(patience.components.seconds) s")
      case .tooLong: throw MailReadingFailure("the reader's answer is too long")
      }
    }
  }

  /// Ends the child and forgets it. It has nothing that could be left half done.
  func end() {
    close(frames.descriptor)
    _ = stop()
  }

  /// Kills the child; says how it ended.
  private func stop() -> String {
    var status: CInt = 0
    // One that ended by itself keeps its own status: a signal does nothing to it any more.
    if waitpid(process, &status, WNOHANG) != process {
      kill(process, SIGKILL)
      guard waitpid(process, &status, 0) == process else { return "it had ended before" }
    }
    return status & 0x7f == 0 ? "it ended with \(status >> 8 & 0xff)" : "signal \(status & 0x7f)"
  }

  private static func problem(_ code: CInt) -> String { String(cString: strerror(code)) }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
