import AftercareCore
import CLinux
import Glibc

/// One running child that reads mails.
struct ReaderChild: Sendable {
  private let process: pid_t
  private let frames: Frames

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

  /// The child's answer to a mail.
  func answer(to mail: [UInt8], within patience: Duration) throws(MailReadingFailure) -> [UInt8] {
    let deadline = Frames.now() + patience
    do throws(Frames.Ending) {
      try frames.send(mail, deadline: deadline)
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
