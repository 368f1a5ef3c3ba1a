import AftercareCore
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// A request with the connection it came by.
struct WebRequestContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any NIOCore.Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// Who is to be held to the limits. A proxy on this machine names whom it speaks for, last in `X-Forwarded-For`; what
  /// anybody else writes there counts for nothing.
  func source(_ headers: HTTPFields) -> String {
    let peer = channel.remoteAddress?.ipAddress ?? ""
    guard peer == "127.0.0.1" || peer == "::1", let name = HTTPField.Name("X-Forwarded-For"),
      let last = headers[values: name].last?.split(separator: ",").last
    else { return peer }
    return String(last.filter { !$0.isWhitespace }.prefix(64))
  }
}
