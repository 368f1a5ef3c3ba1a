public import Logging
public import ServiceLifecycle

/// Tells systemd at half of its watchdog's time that the service lives, but only while the loops are alive.
///
/// A process whose sockets answer while its dispatcher hangs is dead to the clients who wait. So the word is given
/// only after `isAlive` has said yes; while it says no, or does not answer, systemd hears nothing and restarts the
/// service (`WatchdogSec=`, `Restart=on-failure`). Not enough for a machine that is down: that takes a watcher
/// outside. Where systemd expects no word, the service waits for the shutdown and does nothing.
///
/// Put it first into the service group: groups stop from the last to the first, and so systemd hears of life
/// until the other loops are done.
public struct WatchdogService: Service {
  private let notifier: SystemdNotifier
  private let logger: Logger
  private let pause: @Sendable (Duration) async throws -> Void
  private let isAlive: @Sendable () async -> Bool

  /// Makes the service; `isAlive` is asked before every word and says whether all loops have turned lately.
  public init(notifier: SystemdNotifier, logger: Logger, isAlive: @escaping @Sendable () async -> Bool) {
    self.init(notifier: notifier, logger: logger, pause: { try await Task.sleep(for: $0) }, isAlive: isAlive)
  }

  /// As above, with another way to let time pass.
  init(
    notifier: SystemdNotifier, logger: Logger, pause: @escaping @Sendable (Duration) async throws -> Void,
    isAlive: @escaping @Sendable () async -> Bool
  ) {
    self.notifier = notifier
    self.logger = logger
    self.pause = pause
    self.isAlive = isAlive
  }

  /// Runs until the group shuts down or the task is cancelled; ends without an error either way.
  public func run() async throws {
    guard let timeout = notifier.watchdogTimeout else {
      try? await gracefulShutdown()
      return
    }
    await cancelWhenGracefulShutdown { await tell(every: timeout / 2) }
  }

  private func tell(every interval: Duration) async {
    var wasAlive = true
    repeat {
      let isAlive = await isAlive()
      if isAlive {
        do { try notifier.send(.watchdog) } catch {
          logger.warning("systemd does not hear the watchdog", metadata: ["error": "\(error)"])
        }
      } else if wasAlive {
        logger.error("a loop hangs: no word to the watchdog until it turns again, systemd will restart the service")
      }
      wasAlive = isAlive
      do { try await pause(interval) } catch { return }
    } while !Task.isCancelled
  }
}
