import Foundation
import Glibc

/// The child's side of ``MailReadingProcess``: reads mails from its standard input, one after another, within limits.
public enum MailReadingChild {
  /// The most memory of its own it may take, in bytes.
  private static let mostMemory: rlim_t = 512 << 20
  /// The most processor time one mail may take, in seconds.
  private static let mostSeconds = 15

  /// Answers mail after mail until the other side closes. Ends the process where a limit is passed.
  public static func run() {
    limit(__rlimit_resource_t(RLIMIT_DATA.rawValue), to: mostMemory)
    limit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), to: 0)
    limit(__rlimit_resource_t(RLIMIT_CORE.rawValue), to: 0)
    limit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), to: 32)
    let reader = GMimeReader()
    let frames = Frames(descriptor: STDIN_FILENO)
    while let mail = try? frames.next() {
      limitProcessorTime()
      let answer = MailAnswer(mail: reader.read(mail))
      guard let json = try? JSONEncoder().encode(answer), (try? frames.send(Array(json))) != nil else { return }
    }
  }

  private static func limit(_ resource: __rlimit_resource_t, to value: rlim_t) {
    var limits = rlimit(rlim_cur: value, rlim_max: value)
    setrlimit(resource, &limits)
  }

  /// Counts from what earlier mails took; the hard limit stays, since it could not be raised again.
  private static func limitProcessorTime() {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let resource = __rlimit_resource_t(RLIMIT_CPU.rawValue)
    var limits = rlimit()
    getrlimit(resource, &limits)
    limits.rlim_cur = rlim_t(used + mostSeconds)
    setrlimit(resource, &limits)
  }
}
