import AftercareWorkers
import Logging
import Synchronization

/// What is wrong with the running service, a sentence for each thing: shown by `systemctl status`.
///
/// The one place that hears of every trouble beginning and ending, for which nobody but the machine's keeper is told so far:
/// whoever tells staff by another way queues the notice here.
final class ServiceTroubles: Sendable {
  let notifier: SystemdNotifier
  private let logger: Logger
  private let state = Mutex(State())

  private struct State {
    var troubles: [String: String] = [:]
    var isReady = false
  }

  init(notifier: SystemdNotifier, logger: Logger) {
    self.notifier = notifier
    self.logger = logger
  }

  /// Sets what is wrong with `thing`; nil: nothing is.
  func set(_ thing: String, _ sentence: String?) {
    let line: String? = state.withLock { state in
      guard state.troubles[thing] != sentence else { return nil }
      state.troubles[thing] = sentence
      return Self.line(state.troubles)
    }
    if let line { tell(.status(line)) }
  }

  /// Tells systemd that the service is up, once.
  func ready() {
    let line: String? = state.withLock { state in
      guard !state.isReady else { return nil }
      state.isReady = true
      return Self.line(state.troubles)
    }
    if let line { tell(.ready, .status(line)) }
  }

  /// A systemd that does not listen is no reason not to work.
  func tell(_ notifications: SystemdNotification...) {
    for notification in notifications {
      do { try notifier.send(notification) } catch {
        logger.warning("systemd could not be told", metadata: ["problem": "\(error)"])
      }
    }
  }

  private static func line(_ troubles: [String: String]) -> String {
    guard !troubles.isEmpty else { return "working" }
    return Set(troubles.values).sorted().joined(separator: "; ")
  }
}
