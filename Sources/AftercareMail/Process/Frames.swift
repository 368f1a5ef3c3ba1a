import Glibc

/// Byte strings over a stream socket, each behind its length in four bytes, the highest first.
struct Frames {
  /// The socket.
  let descriptor: CInt

  /// The longest that is taken: a mail's text as JSON may be several times as long as the mail.
  static let longest = 64 << 20

  /// What ended the exchange.
  enum Ending: Error {
    /// The other side is gone.
    case closed
    /// It took longer than it may.
    case tooSlow
    /// It announced more than may be.
    case tooLong
  }

  /// Sends one; `deadline` is an instant of ``now()``, nil for none.
  func send(_ bytes: [UInt8], deadline: Duration? = nil) throws(Ending) {
    let length = UInt32(bytes.count)
    // In one piece: for two the other side would be woken twice.
    let frame = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> UInt32($0)) } + bytes
    var sent = 0
    while sent < frame.count {
      try wait(for: CShort(POLLOUT), deadline)
      let count = frame.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress?.advanced(by: sent), frame.count - sent, CInt(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { throw .closed }
      sent += count
    }
  }

  /// Takes the next; nil when the other side closed before one began.
  func next(deadline: Duration? = nil) throws(Ending) -> [UInt8]? {
    guard let head = try take(4, deadline, mayEnd: true) else { return nil }
    let length = head.reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.longest else { throw .tooLong }
    return try take(length, deadline, mayEnd: false)
  }

  private func take(_ count: Int, _ deadline: Duration?, mayEnd: Bool) throws(Ending) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var taken = 0
    // What is there already is taken without asking the kernel whether it is.
    let waiting = deadline == nil ? 0 : CInt(MSG_DONTWAIT)
    while taken < count {
      let got = bytes.withUnsafeMutableBytes {
        recv(descriptor, $0.baseAddress?.advanced(by: taken), count - taken, waiting)
      }
      if got < 0, errno == EINTR { continue }
      if got < 0, errno == EAGAIN {
        try wait(for: CShort(POLLIN), deadline)
        continue
      }
      if got == 0, taken == 0, mayEnd { return nil }
      guard got > 0 else { throw .closed }
      taken += got
    }
    return bytes
  }

  private func wait(for events: CShort, _ deadline: Duration?) throws(Ending) {
    guard let deadline else { return }
    while true {
      let left = deadline - Self.now()
      guard left > .zero else { throw .tooSlow }
      var poll = pollfd(fd: descriptor, events: events, revents: 0)
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1
      let ready = Glibc.poll(&poll, 1, CInt(clamping: milliseconds))
      if ready > 0 { return }
      if ready < 0, errno != EINTR { throw .closed }
    }
  }

  /// The time that passed since some fixed instant, by the monotonic clock.
  static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
