import CCurl

/// How a transfer ended, in the classes that decide what it means for a message.
///
/// Source: libcurl-errors(3).
enum Ending: Sendable, Hashable {
  /// The exchange was completed.
  case completed
  /// The other side said no; its reply code tells why.
  case refused(Int)
  /// The log-in, or our right to talk at all, was refused.
  case denied(Int)
  /// No connection: name not found, port closed.
  case unreachable(Int)
  /// TLS could not be established or the certificate is not trusted.
  case untrusted(Int)
  /// Time was up.
  case timedOut(Int)
  /// The connection died, or anything else that is not the other side's word.
  case lost(Int)

  init(_ code: CURLcode) {
    let number = Int(code.rawValue)
    self =
      switch code {
      case CURLE_OK: .completed
      case CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY: .refused(number)
      case CURLE_LOGIN_DENIED, CURLE_REMOTE_ACCESS_DENIED, CURLE_AUTH_ERROR: .denied(number)
      case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT,
        CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
        .unreachable(number)
      case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
        CURLE_USE_SSL_FAILED, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_ENGINE_INITFAILED:
        .untrusted(number)
      case CURLE_OPERATION_TIMEDOUT: .timedOut(number)
      default: .lost(number)
      }
  }

  /// libcurl's number for it.
  var number: Int {
    switch self {
    case .completed: 0
    case .refused(let number), .denied(let number), .unreachable(let number), .untrusted(let number),
      .timedOut(let number), .lost(let number):
      number
    }
  }
}
