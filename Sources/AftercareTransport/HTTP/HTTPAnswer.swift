import AftercareCore
import CCurl
import Foundation

/// A complete answer of an HTTP server.
struct HTTPAnswer: Sendable {
  var status: Int
  var body: [UInt8] = []
  /// When it came, by our clock; nil where nobody asked one.
  var receivedAt: Instant?
  private var headers: [(name: String, value: String)] = []

  /// Reads what came over the wire; the headers of interim answers (1xx) are dropped.
  init(_ exchange: Exchange, receivedAt: Instant?) {
    self.init(status: exchange.status, lines: exchange.lines, body: exchange.answer)
    self.receivedAt = receivedAt
  }

  /// Makes an answer from header lines, `Retry-After: 120`; a line that begins with `HTTP/` drops those before it.
  init(status: Int, lines: [String] = [], body: [UInt8] = []) {
    self.status = status
    self.body = body
    for line in lines {
      if line.hasPrefix("HTTP/") {
        headers = []
      } else if let colon = line.firstIndex(of: ":") {
        headers.append(
          (line[..<colon].lowercased(), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)))
      }
    }
  }

  /// The first header of that name, which is given in lower case.
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The body as text; bytes that are not UTF-8 are replaced.
  var text: String { String(decoding: body, as: UTF8.self) }

  /// What stands at `path`, `data.messages.0.id`, in a JSON body; nil when there is nothing, or a list or an object.
  func json(_ path: String) -> String? {
    var value: Any? = try? JSONSerialization.jsonObject(with: Data(body), options: .fragmentsAllowed)
    for step in path.split(separator: ".") {
      if let object = value as? [String: Any] {
        value = object[String(step)]
      } else if let list = value as? [Any], let index = Int(step), list.indices.contains(index) {
        value = list[index]
      } else {
        return nil
      }
    }
    guard let value, !(value is NSNull), !(value is [Any]), !(value is [String: Any]) else { return nil }
    return String(describing: value)
  }

  /// How long the server asks to wait (RFC 9110 §10.2.3), in seconds or as a date. A date counts from the answer's
  /// own Date header, whatever our clock shows; only without one, from our clock.
  var retryAfter: Span? {
    guard let value = header("retry-after") else { return nil }
    if let seconds = UInt32(value) { return .seconds(Int64(seconds)) }
    let here = receivedAt.map { $0.milliseconds / 1000 }
    guard let then = Self.seconds(value), let now = header("date").flatMap(Self.seconds) ?? here else { return nil }
    return .seconds(max(0, then - now))
  }

  private static func seconds(_ date: String) -> Int64? {
    let seconds = curl_getdate(date, nil)
    return seconds < 0 ? nil : Int64(seconds)
  }
}
