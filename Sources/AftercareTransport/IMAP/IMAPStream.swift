import AftercareCore
import CCurl
import Glibc

/// A connection to a mail server, made and logged in by libcurl, over which IMAP is spoken here. Belongs to one thread.
///
/// Not libcurl's own IMAP: its FETCH marks mails as seen, one at a time, and its custom requests take a line of a mail for
/// the server's answer (decision 0023).
final class IMAPStream {
  private let handle: Handle
  private let traffic = Traffic()
  private let silence: Span
  private var received: [UInt8] = []
  private var read = 0
  private var deadline = ContinuousClock.now

  /// The longest for one command and all of its answer: a server that trickles must not hold the service up for ever.
  private static let longestAnswer = Duration.seconds(300)

  /// Connects and logs in. Throws ``IMAPFailure``.
  init(url: String, route: Route, silence: Span, opening: (Sockets) -> Void) throws {
    guard let handle = Handle() else { throw IMAPFailure.lost("no memory for a connection") }
    self.handle = handle
    self.silence = silence
    opening(handle.sockets)
    handle.setCommon(url, route)
    ccurl_set_number(handle.curl, CURLOPT_CONNECT_ONLY, 1)
    traffic.watch(handle.curl)
    let code = curl_easy_perform(handle.curl)
    guard code == CURLE_OK else {
      let failure = IMAPFailure(ending: Ending(code), words: handle.failure(code), lastLine: traffic.lines.last)
      handle.close()
      throw failure
    }
  }

  /// Hangs up; it must not be used afterwards.
  func close() { handle.close() }

  /// Sends a command's line.
  func say(_ line: String) throws {
    deadline = .now + Self.longestAnswer
    var rest = Array("\(line)\r\n".utf8)[...]
    while !rest.isEmpty {
      var sent = 0
      let code = rest.withUnsafeBytes { curl_easy_send(handle.curl, $0.baseAddress, $0.count, &sent) }
      switch code {
      case CURLE_OK: rest = rest.dropFirst(sent)
      case CURLE_AGAIN: try wait(for: POLLOUT)
      default: throw IMAPFailure.lost(handle.failure(code))
      }
    }
  }

  /// The next line without its line end, at most `limit` bytes.
  func line(atMost limit: Int) throws -> [UInt8] {
    var searched = read
    while true {
      if let end = received[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { read = end + 1 }
        let line = received[read..<end]
        return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
      }
      guard received.count - read <= limit else { throw IMAPFailure.garbled("an endless line") }
      let unread = received.count - read
      try receive()
      searched = read + unread
    }
  }

  /// The next `count` bytes, of which only the first `limit` are kept.
  func bytes(_ count: Int, keeping limit: Int) throws -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(min(count, limit))
    var missing = count
    while missing > 0 {
      if read == received.count { try receive() }
      let piece = received[read..<min(read + missing, received.count)]
      kept += piece.prefix(limit - kept.count)
      read += piece.count
      missing -= piece.count
    }
    return kept
  }

  /// Waits for more, and appends it to what was received.
  private func receive() throws {
    received.removeFirst(read)
    read = 0
    guard ContinuousClock.now < deadline else { throw IMAPFailure.lost("the server takes too long") }
    var count = 0
    while true {
      let code = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { room in
        let code = curl_easy_recv(handle.curl, room.baseAddress, room.count, &count)
        if code == CURLE_OK { received.append(contentsOf: room[..<count]) }
        return code
      }
      switch code {
      case CURLE_OK where count > 0: return
      case CURLE_OK: throw IMAPFailure.lost("the server hung up")
      case CURLE_AGAIN: try wait(for: POLLIN)
      default: throw IMAPFailure.lost(handle.failure(code))
      }
    }
  }

  private func wait(for event: Int32) throws {
    var waiting = pollfd(fd: ccurl_get_socket(handle.curl), events: Int16(event), revents: 0)
    let ready = poll(&waiting, 1, Int32(clamping: silence.milliseconds))
    if ready == 0 { throw IMAPFailure.lost("the server says nothing") }
    if ready < 0, errno != EINTR { throw IMAPFailure.lost("the connection is gone (errno \(errno))") }
  }
}
