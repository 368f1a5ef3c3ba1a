import AftercareConsole
import AftercareCore
import AftercareWorkers
import Logging
import ServiceLifecycle
import Synchronization

/// The listener for webhooks as a part of the service: what it cannot do is said, by the log, by systemd's status, and by
/// the way in that it is (`aftercare status`).
enum WebhookService {
  /// What is wrong with an address that cannot be listened on.
  static func trouble(_ address: String) -> FetchTrouble {
    FetchTrouble(summary: "\(address) (hooks.listen) is in use or is no address of this machine")
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
        let trouble = problem.map { _ in Self.trouble(settings.listen) }
        troubles.set("hooks", trouble.map { "no webhooks come in: \($0.summary)" })
        if known.isNews(listens: problem == nil) {
          if let problem, let trouble {
            logger.error(
              "no webhooks come in: \(trouble.summary); it is tried again", metadata: ["problem": "\(problem)"])
          } else {
            logger.notice("listening for webhooks", metadata: ["address": "\(settings.listen)"])
          }
        }
        do {
          try await service.listening?.note(trouble, now: timekeeper.now)
          try await service.wayInWatch.run(now: timekeeper.now)
        } catch {
          logger.warning("how the webhooks work could not be kept", metadata: ["problem": "\(error)"])
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
