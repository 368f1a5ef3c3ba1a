public import AftercareCore

/// Hands mails to the clinic's mail server (RFC 5321), keeping connections for the next ones.
///
/// `accepted` means that the server took responsibility, not that the mail arrived: bounces come later.
public final class SMTPGateway: Gateway {
  /// `smtp`.
  public let name = "smtp"
  /// `email`.
  public let channel = Channel.email
  /// How many mails may be on the wire at once.
  public let connections: Int

  private let url: String
  private let route: Route
  private let lanes: Lanes

  /// Checks `configuration`; nothing is connected before the first mail.
  public init(_ configuration: SMTPConfiguration) throws(GatewayConfigurationError) {
    url = configuration.url
    route = try configuration.route()
    connections = configuration.connections
    lanes = Lanes(width: configuration.connections)
  }

  deinit { lanes.abandon() }

  /// Hands a mail over; an SMS is refused.
  public func send(_ parcel: Parcel) async -> Outcome {
    guard case .mail(let from, let to, let bytes, _) = parcel else {
      return .permanent(GatewayAnswer(summary: "an SMTP gateway takes no SMS"), suppresses: nil)
    }
    let order = Order(url: url, route: route, action: .mail(from: from, to: to, bytes: bytes))
    return switch await lanes.carry(order, repeatingIf: \.foundMailConnectionClosed) {
    case .carriedOut(let exchange): Outcome(smtp: exchange)
    case .neverStarted: .transient(GatewayAnswer(summary: "stopped before it was sent"), retryAfter: nil)
    }
  }

  /// Says QUIT on kept connections; sends under way end first.
  public func close() async { await lanes.close() }
}
