import AftercareConsole
import AftercareCore
import Logging
import ServiceLifecycle
import Synchronization

/// The listener for webhooks as a part of the service: what it cannot do is said, by the log, by systemd's status, and by
/// an event that other processes find (`aftercare status`).
enum WebhookService {
  /// How the events of the listener begin.
  static let events = "hooks."
  /// The event of a listener that cannot listen.
  static let unavailable = "hooks.unavailable"
  /// The event of one that does.
  static let listening = "hooks.listening"

  /// The sentence about an address that cannot be listened on.
  static func sentence(_ address: String) -> String {
    "no webhooks come in: \(address) (hooks.listen) is in use or is no address of this machine; it is tried again"
  }

  /// The listener; nil when nothing is to listen.
  static func make(
    _ service: ClinicService, _ settings: HookSettings?, troubles: ServiceTroubles, timekeeper: any Timekeeper,
    logger: Logger
  ) -> (any Service)? {
    guard let settings, let webhooks = service.webhooks else { return nil }
    let known = Known()
    return WebhookListener(
      address: settings.listen, webhooks: webhooks,
      settings: WebhookListener.Settings { problem in
        troubles.set("hooks", problem.map { _ in sentence(settings.listen) })
        guard known.isNews(listens: problem == nil) else { return }
        if let problem {
          logger.error("\(sentence(settings.listen))", metadata: ["problem": "\(problem)"])
        } else {
          logger.notice("listening for webhooks", metadata: ["address": "\(settings.listen)"])
        }
        do {
          try await service.store.record(
            problem == nil ? listening : unavailable, details: ["address": .text(settings.listen)], actor: .service,
            now: timekeeper.now)
        } catch {
          logger.warning("the trail could not be told about the webhooks", metadata: ["problem": "\(error)"])
        }
      }, logger: logger)
  }

  /// Whether it listened when it was last heard of: it tries again and again, and is told of once.
  private final class Known: Sendable {
    private let listened = Mutex<Bool?>(nil)

    func isNews(listens: Bool) -> Bool {
      listened.withLock { listened in
        defer { listened = listens }
        return listened != listens
      }
    }
  }
}
