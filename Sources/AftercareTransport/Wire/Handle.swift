import AftercareCore
import CCurl
import Dispatch

/// A libcurl easy handle with the one connection it keeps. Belongs to one thread.
final class Handle {
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  let curl: UnsafeMutableRawPointer
  let sockets = Sockets()
  private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

  /// Nil when libcurl has no memory for one.
  init?() {
    guard Self.isReady, let curl = curl_easy_init() else { return nil }
    self.curl = curl
  }

  deinit { errorText.deallocate() }

  /// Says goodbye on the kept connection and frees the handle; it must not be used afterwards. A peer that does
  /// not answer within two seconds is hung up on.
  func close() {
    let hangUp = DispatchWorkItem { [sockets] in sockets.shutDown() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(2), execute: hangUp)
    curl_easy_cleanup(curl)
    hangUp.cancel()
  }

  /// Carries `order` out and waits for its end.
  func perform(_ order: Order) -> Exchange {
    let traffic = Traffic()
    traffic.answerLimit = order.answerLimit
    curl_easy_reset(curl)
    errorText.pointee = 0
    setCommon(order.url, order.route)
    ccurl_set_number(curl, CURLOPT_FRESH_CONNECT, order.needsNewConnection ? 1 : 0)
    var list: UnsafeMutablePointer<curl_slist>?
    switch order.action {
    case .mail(let from, let to, let bytes):
      traffic.body = bytes
      ccurl_set_text(curl, CURLOPT_MAIL_FROM, from.text)
      list = curl_slist_append(nil, to.text)
      ccurl_set_list(curl, CURLOPT_MAIL_RCPT, list)
      ccurl_set_number(curl, CURLOPT_UPLOAD, 1)
    case .http(let method, let headers, let body):
      setRequest(method: method, body: body)
      traffic.body = body ?? []
      for header in headers { list = curl_slist_append(list, header) ?? list }
      ccurl_set_list(curl, CURLOPT_HTTPHEADER, list)
    case .ask(let headers):
      setHTTP()
      for header in headers { list = curl_slist_append(list, header) ?? list }
      ccurl_set_list(curl, CURLOPT_HTTPHEADER, list)
    }
    let code = withExtendedLifetime(traffic) {
      traffic.watch(curl)
      return curl_easy_perform(curl)
    }
    // Until the transfer has ended libcurl reads the list and writes into the buffer and the traffic.
    curl_slist_free_all(list)
    return Exchange(
      ending: Ending(code), failure: failure(code), status: ccurl_get_number(curl, CURLINFO_RESPONSE_CODE),
      lines: traffic.lines, answer: traffic.answer,
      hadNewConnection: ccurl_get_number(curl, CURLINFO_NUM_CONNECTS) > 0,
      requestBytes: ccurl_get_number(curl, CURLINFO_REQUEST_SIZE), bodyWasGiven: traffic.bodyWasGiven,
      endWasGiven: traffic.endWasGiven)
  }

  func setCommon(_ url: String, _ route: Route) {
    sockets.watch(curl)
    ccurl_set_text(curl, CURLOPT_URL, url)
    ccurl_set_text(curl, CURLOPT_PROTOCOLS_STR, route.protocols)
    ccurl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
    // An `http_proxy` in the environment must not reroute clients' messages.
    ccurl_set_text(curl, CURLOPT_PROXY, "")
    ccurl_set_number(curl, CURLOPT_NOSIGNAL, 1)
    ccurl_set_pointer(curl, CURLOPT_ERRORBUFFER, errorText)
    ccurl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, Int(route.connectTimeout.milliseconds))
    ccurl_set_number(curl, CURLOPT_TIMEOUT_MS, Int(route.transferTimeout.milliseconds))
    // After a refusal libcurl says QUIT and waits for the answer, whatever the time-out above.
    ccurl_set_number(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, Int((route.transferTimeout.milliseconds + 999) / 1000))
    ccurl_set_number(curl, CURLOPT_MAXCONNECTS, 1)
    ccurl_set_number(curl, CURLOPT_MAXAGE_CONN, Int(Lanes.keptFor.milliseconds / 1000))
    ccurl_set_number(curl, CURLOPT_TCP_KEEPALIVE, 1)
    ccurl_set_number(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    ccurl_set_number(curl, CURLOPT_USE_SSL, Int((route.mustStartTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE).rawValue))
    if let caFile = route.caFile {
      ccurl_set_text(curl, CURLOPT_CAINFO, caFile)
      ccurl_set_text(curl, CURLOPT_CAPATH, nil)
    }
    if let username = route.username { ccurl_set_text(curl, CURLOPT_USERNAME, username) }
    if let password = route.password { ccurl_set_text(curl, CURLOPT_PASSWORD, password.reveal()) }
  }

  private func setHTTP() {
    ccurl_set_number(curl, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    ccurl_set_text(curl, CURLOPT_USERAGENT, "aftercare")
  }

  private func setRequest(method: String, body: [UInt8]?) {
    setHTTP()
    if let body {
      // Without a SEEKFUNCTION libcurl cannot rewind the body, so it cannot repeat the request by itself on a
      // new connection when a kept one dies unanswered: that would send two messages and report one.
      ccurl_set_number(curl, CURLOPT_POST, 1)
      ccurl_set_size(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
    } else {
      // A request without a body would be repeated all the same; one on a connection of its own is not.
      ccurl_set_number(curl, CURLOPT_FRESH_CONNECT, 1)
      ccurl_set_number(curl, CURLOPT_FORBID_REUSE, 1)
    }
    ccurl_set_text(curl, CURLOPT_CUSTOMREQUEST, method)
  }

  /// libcurl's detail is told only where no server had spoken yet: later on it could repeat a server's text.
  func failure(_ code: CURLcode) -> String {
    let detail = String(cString: errorText)
    let words: String
    switch Ending(code) {
    case .completed: return ""
    case .unreachable where !detail.isEmpty, .untrusted where !detail.isEmpty: words = detail
    default: words = String(cString: curl_easy_strerror(code))
    }
    return String(words.map { $0.isNewline ? " " : $0 }) + " (libcurl \(code.rawValue))"
  }
}
