/// What is remembered of gateways from one service to the next, and what staff are told of them. Each function is one
/// transaction that writes its audit events.
public protocol GatewayBook: Sendable {
  /// Forgets the pauses of gateways that the installation no longer has.
  func keepGateways(_ configured: [Channel: String], now: Instant) async throws
  /// What is known of a gateway: its pause, and when messages that rate limits hold back were handed to it since
  /// `since`; nil: those are not asked for.
  func memory(ofGateway name: String, channel: Channel, since: Instant?) async throws -> GatewayMemory
  /// When messages that rate limits hold back were handed to the channel's gateway since `since`, in any order.
  func taken(_ channel: Channel, since: Instant) async throws -> [Instant]
  /// Gateways that are paused, or of which staff were told that they are.
  func gatewayTroubles() async throws -> [GatewayTrouble]
  /// Looks at each gateway in trouble and does what `decide` says, in one transaction. Returns what was done.
  func watchGateways(
    now: Instant, decide: @escaping @Sendable (GatewayTrouble) -> GatewayWatch.Step?
  ) async throws -> [(trouble: GatewayTrouble, step: GatewayWatch.Step)]
}
