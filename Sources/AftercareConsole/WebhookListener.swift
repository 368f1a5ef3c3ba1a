import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle
import Synchronization

/// Listens for webhooks beside the service's loops. Whatever becomes of it, they go on: a port that is in use is said, and
/// tried again.
public final class WebhookListener: Service {
  private let host: String
  private let port: Int
  private let webhooks: Webhooks
  private let settings: Settings
  private let logger: Logger
  private let pause: Mutex<Duration>

  /// What a listener takes at most, and whom it tells.
  public struct Settings: Sendable {
    /// How long a connection may be silent, and a request's body take to come.
    public var patience: Duration
    /// Connections at once; further ones wait.
    public var connections: Int
    /// The first pause after a port could not be had; it doubles up to a minute.
    public var pause: Duration
    /// Hears why it does not listen, and by nil that it does.
    public var onTrouble: @Sendable (String?) async -> Void

    /// Makes settings.
    public init(
      patience: Duration = .seconds(30), connections: Int = 256, pause: Duration = .seconds(1),
      onTrouble: @escaping @Sendable (String?) async -> Void = { _ in }
    ) {
      self.patience = patience
      self.connections = connections
      self.pause = pause
      self.onTrouble = onTrouble
    }
  }

  /// `address` is a host and a port, `127.0.0.1:8081` or `[::1]:8081`; nil when it is none.
  public init?(address: String, webhooks: Webhooks, settings: Settings = Settings(), logger: Logger) {
    guard let colon = address.lastIndex(of: ":"), let port = Int(address[address.index(after: colon)...]) else {
      return nil
    }
    host = String(address[..<colon]).filter { !"[]".contains($0) }
    self.port = port
    self.webhooks = webhooks
    self.settings = settings
    pause = Mutex(settings.pause)
    var quiet = logger
    // Below this Hummingbird tells of each request and connection; what matters is said here.
    quiet.logLevel = max(logger.logLevel, .warning)
    self.logger = quiet
  }

  /// Listens until the service stops.
  public func run() async throws {
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      do {
        try await application().run()
      } catch {
        if Task.isCancelled { return }
        await settings.onTrouble("\(error)")
      }
      if Task.isShuttingDownGracefully { return }
      let wait = pause.withLock { pause in
        defer { pause = min(pause * 2, .seconds(60)) }
        return pause
      }
      // Cut short by the end of the service, which the condition sees.
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: wait) }
    }
  }

  private func application() -> some ApplicationProtocol {
    Application(
      responder: WebhookResponder(webhooks: webhooks, bodyTimeout: settings.patience),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: TimeAmount(settings.patience),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(settings.connections)),
      onServerRunning: { [self] _ in
        pause.withLock { $0 = settings.pause }
        await settings.onTrouble(nil)
      }, logger: logger)
  }
}
