public import AftercareCore

/// Hands text messages to an SMS gateway that speaks HTTP, in the way its ``HTTPPreset`` tells.
///
/// A request is made once: not repeated by libcurl on a new connection, not redirected. An answer that does not
/// come leaves the message `unknown`, whatever the gateway is.
public final class HTTPGateway: Gateway {
  /// `http`.
  public let name = "http"
  /// `sms`.
  public let channel = Channel.sms
  /// How many messages may be on the wire at once.
  public let connections: Int

  /// What can be asked about messages, where the gateway's language has a question for it.
  public let receipts: (any ReceiptSource)?

  private let dialect: any SMSDialect
  private let route: Route
  private let clock: (@Sendable () -> Instant)?
  private let lanes: Lanes
  /// Questions have a connection of their own: they never stand in a message's way.
  private let questions = Lanes(width: 1)

  /// Checks `configuration`; nothing is connected before the first message.
  public init(_ configuration: HTTPConfiguration) throws(GatewayConfigurationError) {
    guard configuration.connections >= 1 else {
      throw GatewayConfigurationError("SMS needs at least 1 connection, not \(configuration.connections)")
    }
    dialect = configuration.preset.dialect
    clock = configuration.clock
    route = Route(
      protocols: "http,https", username: dialect.username, password: dialect.password, caFile: configuration.caFile,
      connectTimeout: configuration.connectTimeout, transferTimeout: configuration.transferTimeout)
    connections = configuration.connections
    lanes = Lanes(width: configuration.connections)
    receipts = (dialect as? any AskableDialect).map { [route, questions, clock] in
      HTTPReceiptSource(dialect: $0, route: route, lanes: questions, clock: clock)
    }
  }

  deinit {
    lanes.abandon()
    questions.abandon()
  }

  /// Hands an SMS over; a mail is refused.
  public func send(_ parcel: Parcel) async -> Outcome {
    guard case .sms(let to, let text, let reference) = parcel else {
      return .permanent(GatewayAnswer(summary: "an SMS gateway takes no mail"), suppresses: nil)
    }
    let request = dialect.request(to: to, text: text, reference: reference)
    // libcurl would wait a second for `100 Continue` before it sends a longer body.
    let action = Order.Action.http(method: request.method, headers: request.headers + ["Expect:"], body: request.body)
    let order = Order(url: request.url, route: route, action: action)
    return switch await lanes.carry(order, repeatingIf: \.foundConnectionClosed) {
    case .carriedOut(let exchange): Outcome(http: exchange, in: dialect, receivedAt: clock?())
    case .neverStarted: .transient(GatewayAnswer(summary: "stopped before it was sent"), retryAfter: nil)
    }
  }

  /// Closes kept connections; sends under way end first.
  public func close() async {
    await lanes.close()
    await questions.close()
  }
}

/// How text messages leave the house.
public struct HTTPConfiguration: Sendable {
  /// Whose language the gateway speaks, with its address and log-in.
  public var preset: HTTPPreset
  /// A PEM file of the certificate authorities to trust instead of the system's; nil: the system's.
  public var caFile: String?
  /// For name look-up, connection and TLS together.
  public var connectTimeout: Span
  /// For the whole exchange.
  public var transferTimeout: Span
  /// How many messages may be on the wire at once, at least 1.
  public var connections: Int
  /// What time it is, for a gateway that names the instant to try again at and not its own; nil: then that says nothing.
  public var clock: (@Sendable () -> Instant)?

  /// Makes a configuration.
  public init(
    preset: HTTPPreset, caFile: String? = nil, connectTimeout: Span = .seconds(15),
    transferTimeout: Span = .seconds(60), connections: Int = 4, clock: (@Sendable () -> Instant)? = nil
  ) {
    self.preset = preset
    self.caFile = caFile
    self.connectTimeout = connectTimeout
    self.transferTimeout = transferTimeout
    self.connections = connections
    self.clock = clock
  }
}
