/// What happened on the wire when an order was carried out.
struct Exchange: Sendable {
  /// How libcurl says it ended.
  var ending: Ending
  /// Why it failed, on one line, in libcurl's words and never the server's; empty when it ended well.
  var failure = ""
  /// The HTTP status; 0 when none came.
  var status = 0
  /// Every reply line (SMTP) or header line (HTTP), in order, without line ends.
  var lines: [String] = []
  /// The body of the answer.
  var answer: [UInt8] = []
  /// Whether it went over a connection made for it, rather than a kept one.
  var hadNewConnection = true
  /// Bytes of the HTTP request's head that were handed to the connection.
  var requestBytes = 0
  /// Whether libcurl was given the last byte of the body: until then no server can act on an HTTP request.
  var bodyWasGiven = false
  /// Whether libcurl was told that the body is over: only then does it send the final dot of a mail.
  var endWasGiven = false
}

/// What became of an order.
enum Fate: Sendable {
  case carriedOut(Exchange)
  /// It never touched the wire: its task was cancelled first, or the gateway is closed.
  case neverStarted
}
